import { Command } from 'commander'
import type { SaveReport } from '../graph-schema/api.ts'
import { DemarcheError } from '../graph-schema/error.ts'
import type { Reading } from '../graph-schema/model/reading.ts'
import { loadKnowledge } from '../server/actors/load.ts'
import { readConfig } from '../server/config.ts'
import type { Knowledge } from '../server/extract/3-entities/knowledge.ts'
import { readArticle } from '../server/extract/pipeline.ts'
import { prepareArticle } from '../server/ingest/prepare.ts'
import { type Source, sourcesFrom } from '../server/ingest/sources.ts'
import { openStore } from '../server/store/open.ts'
import type { GraphStore } from '../server/store/port.ts'
import { ACTORS, certainty, complain, day, EXIT, lineOf, progress, run } from './command.ts'
import { savedLine, summaryLine } from './report.ts'

type Options = {
  published?: string
  url?: string
  outlet?: string
  title?: string
  certainty?: number
  actors?: string
  json?: true
}

/** The options with what their file of actors makes known. */
type Informed = Options & { readonly knowledge: Knowledge }

/** Articles that are saved in one transaction. */
const BATCH = 20

const command = new Command('ingest')
  .description('Reads news articles and saves their dated edges in the graph.')
  .argument(
    '<file|url...>',
    'text or HTML files, directories of them, http(s) addresses, or - for standard input',
  )
  .option(
    '--published <date>',
    'publication day, YYYY-MM-DD; without it the one in the HTML or front matter',
    day,
  )
  .option('--url <address>', 'where the article stands on the web')
  .option('--outlet <name>', 'who published it')
  .option('--title <text>', 'its headline; without it the one in the page, else the first line')
  .option('--certainty <number>', 'save only claims at least this certain, 0 to 1', certainty)
  .option(...ACTORS)
  .option('--json', 'print the reports as JSON')
  .addHelpText(
    'after',
    `
Examples:
  npm run ingest -- article.txt --published 2025-10-25 --outlet "The Herald"
  npm run ingest -- https://example.org/news/summit
  npm run ingest -- articles/            every .txt, .md and .html file in a directory
  pbpaste | npm run ingest -- - --published 2025-10-25

The graph is kept in data/, or in the Neo4j that NEO4J_URI names.`,
  )
  .action(ingest)

async function ingest(places: string[], options: Options): Promise<void> {
  const sources = await sourcesFrom(places)
  if (sources.length > 1 && (options.url ?? options.title) !== undefined)
    throw new DemarcheError('invalid', '--url and --title are for one article; there are several')
  const config = readConfig()
  const knowledge = await loadKnowledge(options.actors ?? config.actors, complain)
  const reports: SaveReport[] = []
  const store = await openStore(config)
  try {
    const failed = await saveAll(store, sources, { ...options, knowledge }, reports)
    if (!options.json && sources.length > 1)
      process.stdout.write(`${summaryLine(reports, failed)}\n`)
    process.exitCode = failed === 0 ? EXIT.ok : EXIT.failed
  } finally {
    // What was saved before the store failed stays saved, so it is told too.
    if (options.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
    await store.close()
  }
}

/**
 * Saves in batches and in order, adding to `reports`; an article that cannot be read is named and
 * left out. Returns how many were left out.
 */
async function saveAll(
  store: GraphStore,
  sources: readonly Source[],
  options: Informed,
  reports: SaveReport[],
): Promise<number> {
  const tick = progress(sources.length)
  let failed = 0
  for (let from = 0; from < sources.length; from += BATCH) {
    const readings: Reading[] = []
    for (const [index, source] of sources.slice(from, from + BATCH).entries()) {
      const reading = await readOne(source, options)
      if (reading) readings.push(reading)
      else failed++
      tick(from + index + 1, source.name)
    }
    const saved = readings.length === 0 ? [] : await store.save(readings)
    if (!options.json) for (const report of saved) process.stdout.write(`${savedLine(report)}\n`)
    reports.push(...saved)
  }
  return failed
}

async function readOne(
  source: Source,
  { published, url, outlet, title, certainty: least, knowledge }: Informed,
): Promise<Reading | null> {
  try {
    const text = await source.read()
    const article = prepareArticle({ text, published, outlet, title, url: url ?? source.url })
    return readArticle({ ...article, certainty: least }, { knowledge })
  } catch (error) {
    complain(lineOf(error, source.name))
    return null
  }
}

await run(command)
