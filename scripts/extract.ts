import { Command } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'
import { extractionOf } from '../server/extract/6-claims/contract.ts'
import { readArticle } from '../server/extract/pipeline.ts'
import { prepareArticle } from '../server/ingest/prepare.ts'
import { sourcesFrom } from '../server/ingest/sources.ts'
import { day, EXIT, run } from './command.ts'

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
  .addHelpText(
    'after',
    '\nExample:\n  npm run --silent extract -- article.txt --published 2025-10-25',
  )
  .action(async (file: string, { published }: { published?: string }) => {
    const sources = await sourcesFrom([file])
    if (sources.length > 1)
      throw new DemarcheError('invalid', `${file} is a directory: name one file`)
    for (const source of sources) {
      const article = prepareArticle({ text: await source.read(), published, url: source.url })
      process.stdout.write(`${JSON.stringify(extractionOf(readArticle(article)), null, 2)}\n`)
    }
    process.exitCode = EXIT.ok
  })

await run(command)
