import { Command } from 'commander'
import { printConllu } from '../server/exchange/conllu.ts'
import { openParser } from '../server/extract/2-syntax/parse.ts'
import { EXIT, run } from './command.ts'
import { onlySource } from './only-source.ts'

const command = new Command('parse')
  .description(
    'Prints the sentences of a text as CoNLL-U: tags, lemmas, features, dependency trees.',
  )
  .argument('<file>', 'a text file, or - for standard input')
  .addHelpText('after', '\nExample:\n  npm run --silent parse -- article.txt')
  .action(async (file: string) => {
    const source = await onlySource(file)
    const text = await source.read()
    process.stdout.write(printConllu(text, openParser()(text)))
    process.exitCode = EXIT.ok
  })

await run(command)
