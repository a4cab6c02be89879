import { Command } from 'commander'
import { loadKnowledge } from '../server/actors/load.ts'
import { extractionOf } from '../server/extract/6-claims/contract.ts'
import { LEAST_CERTAIN, readArticle } from '../server/extract/pipeline.ts'
import { prepareArticle } from '../server/ingest/prepare.ts'
import { ACTORS, certainty, complain, day, EXIT, run } from './command.ts'
import { onlySource } from './only-source.ts'

type Options = { published?: string; certainty?: number; actors?: string }

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
  .option(
    '--certainty <number>',
    `only claims at least this certain, 0 to 1; ${LEAST_CERTAIN} if not given`,
    certainty,
  )
  .option(...ACTORS)
  .addHelpText(
    'after',
    '\nExample:\n  npm run --silent extract -- article.txt --published 2025-10-25',
  )
  .action(async (file: string, options: Options) => {
    const { published, certainty: least } = options
    const knowledge = await loadKnowledge(options.actors, complain)
    const source = await onlySource(file)
    const article = prepareArticle({ text: await source.read(), published, url: source.url })
    const reading = readArticle({ ...article, certainty: least }, { knowledge })
    process.stdout.write(`${JSON.stringify(extractionOf(reading), null, 2)}\n`)
    process.exitCode = EXIT.ok
  })

await run(command)
