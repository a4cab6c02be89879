import { Command } from 'commander'
import { extractionOf } from '../server/extract/6-claims/contract.ts'
import { readArticle } from '../server/extract/pipeline.ts'
import { prepareArticle } from '../server/ingest/prepare.ts'
import { certainty, day, EXIT, run } from './command.ts'
import { onlySource } from './only-source.ts'

const command = new Command('extract')
  .description(
    'Prints what an article says as JSON: entities and dated edges. No store is touched.',
  )
  .argument('<file>', 'a text or HTML file, an http(s) address, or - for standard input')
  .option(
    '--published <date>',
    'publication day, YYYY-MM-DD; without it the one in the HTML or front matter',
    day,
  )
  .option('--certainty <number>', 'only claims at least this certain, 0 to 1', certainty)
  .addHelpText(
    'after',
    '\nExample:\n  npm run --silent extract -- article.txt --published 2025-10-25',
  )
  .action(async (file: string, options: { published?: string; certainty?: number }) => {
    const { published, certainty: least } = options
    const source = await onlySource(file)
    const article = prepareArticle({ text: await source.read(), published, url: source.url })
    process.stdout.write(
      `${JSON.stringify(extractionOf(readArticle({ ...article, certainty: least })), null, 2)}\n`,
    )
    process.exitCode = EXIT.ok
  })

await run(command)
