import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import type { SaveReport } from '../graph-schema/api.ts'
import { DemarcheError } from '../graph-schema/error.ts'
import { loadKnowledge } from '../server/actors/load.ts'
import { readAll } from '../server/bulk/read-all.ts'
import { type Desk, ownDesk, ReadingPool } from '../server/bulk/reading-pool.ts'
import { saveAll } from '../server/bulk/save-all.ts'
import { readConfig } from '../server/config.ts'
import { LEAST_CERTAIN } from '../server/extract/pipeline.ts'
import { type Shelf, shelvesFrom } from '../server/ingest/shelves.ts'
import { openStore } from '../server/store/open.ts'
import type { GraphStore } from '../server/store/port.ts'
import { ACTORS, certainty, complain, day, EXIT, lineOf, run } from './command.ts'
import { progressOf } from './progress.ts'
import { savedLine, summaryLine } from './report.ts'

type Options = {
  published?: string
  url?: string
  outlet?: string
  title?: string
  certainty?: number
  threads?: number
  actors?: string
  json?: true
}

/** From so many articles on, threads read them, and they are counted instead of listed. */
const MANY = 100
/** More threads need more memory than most machines would lend them. */
const MOST_THREADS = 8
/** What the shell makes of Ctrl-C. */
const INTERRUPTED = 130

const command = new Command('ingest')
  .description('Reads news articles and saves their dated edges in the graph.')
  .argument(
    '<file|url...>',
    'text or HTML files, files of JSON lines, directories of them, http(s) addresses, or - for standard input',
  )
  .option(
    '--published <date>',
    'publication day, YYYY-MM-DD; without it the one in the HTML or front matter',
    day,
  )
  .option('--url <address>', 'where the article stands on the web')
  .option('--outlet <name>', 'who published it')
  .option('--title <text>', 'its headline; without it the one in the page, else the first line')
  .option(
    '--certainty <number>',
    `save only claims at least this certain, 0 to 1; ${LEAST_CERTAIN} if not given`,
    certainty,
  )
  .option(...ACTORS)
  .option('--threads <number>', `threads that read more than ${MANY} articles`, threads)
  .option('--json', 'print the reports as JSON')
  .addHelpText(
    'after',
    `
Examples:
  npm run ingest -- article.txt --published 2025-10-25 --outlet "The Herald"
  npm run ingest -- https://example.org/news/summit
  npm run ingest -- articles/            every .txt, .md, .html and .jsonl(.gz) file in a directory
  npm run ingest -- corpus.jsonl.gz      one {text, published, title, outlet, url} a line
  pbpaste | npm run ingest -- - --published 2025-10-25

Of more than ${MANY} articles only the sum is printed. Ctrl-C stops after what is being saved;
the same command goes on from there, since an article that is there is left alone.
The graph is kept in data/, or in the Neo4j that NEO4J_URI names.`,
  )
  .action(ingest)

async function ingest(places: string[], options: Options): Promise<void> {
  const shelves = await shelvesFrom(places)
  const counts = await Promise.all(shelves.map((shelf) => shelf.count()))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total > 1 && (options.url ?? options.title) !== undefined)
    throw new DemarcheError('invalid', '--url and --title are for one article; there are several')
  const config = readConfig()
  const actors = options.actors ?? config.actors
  const knowledge = await loadKnowledge(actors, complain)
  const store = await openStore(config)
  const desk =
    total > MANY
      ? new ReadingPool(options.threads ?? cores(), { knowledge }, actors)
      : ownDesk({ knowledge })
  try {
    process.exitCode = await saveShelves({ store, desk, shelves, total }, options)
  } finally {
    await desk.close()
    await store.close()
  }
}

type Work = {
  readonly store: GraphStore
  readonly desk: Desk
  readonly shelves: readonly Shelf[]
  readonly total: number
}

/** Reads and saves everything, telling how far it is and in the end what came of it. */
async function saveShelves({ store, desk, shelves, total }: Work, options: Options) {
  const { published, url, outlet, title, certainty: least } = options
  const given = { published, url, outlet, title, certainty: least }
  const stop = new AbortController()
  const reports: SaveReport[] = []
  const progress = progressOf(total)
  let failed = 0
  process.once('SIGINT', () => stop.abort())
  try {
    const batches = readAll(itemsOf(shelves), desk, given)
    for await (const saved of saveAll(store, batches, stop.signal)) {
      for (const { name, problem } of saved.problems) complain(lineOf(problem, name))
      if (!options.json && total <= MANY) saved.reports.map(savedLine).forEach(print)
      reports.push(...saved.reports)
      failed += saved.problems.length
      progress.tick(saved.items, saved.words)
    }
  } finally {
    progress.end()
    // What was saved before the store failed stays saved, so it is told too.
    if (options.json) print(JSON.stringify(reports, null, 2))
  }
  if (!options.json && total > 1) print(summaryLine(reports, failed))
  if (!stop.signal.aborted) return failed === 0 ? EXIT.ok : EXIT.failed
  complain(`stopped: ${reports.length} of ${total} articles are saved`)
  return INTERRUPTED
}

async function* itemsOf(shelves: readonly Shelf[]) {
  for (const shelf of shelves) yield* shelf.items()
}

const print = (line: string) => void process.stdout.write(`${line}\n`)

const cores = () => Math.min(availableParallelism(), MOST_THREADS)

function threads(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > MOST_THREADS)
    throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST_THREADS}.`)
  return number
}

await run(command)
