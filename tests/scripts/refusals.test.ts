import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { closedPort } from '../ingest/site.ts'
import { SINGAPORE } from './articles.ts'
import { type Desk, errorLines, filesIn, newDesk, type Outcome } from './command-line.ts'

jest.setTimeout(120_000)

type Row = readonly [
  name: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  code: number,
  line: string,
]

const NO_DAY = 'is invalid. Write a day of the calendar as YYYY-MM-DD.'

/** Command lines that must fail; <FILE> is an article, <DESK> the folder, <NEO4J> an address nobody answers. */
const ROWS: readonly Row[] = [
  [
    'an unknown option',
    'ingest',
    ['<FILE>', '--publshed', '2018-06-13'],
    {},
    2,
    "error: unknown option '--publshed' (Did you mean --published?) (ingest --help shows how)",
  ],
  [
    'no file',
    'ingest',
    [],
    {},
    2,
    "error: missing required argument 'file|url' (ingest --help shows how)",
  ],
  [
    'a day that is none',
    'ingest',
    ['<FILE>', '--published', '2025-02-30'],
    {},
    2,
    `error: option '--published <date>' argument '2025-02-30' ${NO_DAY} (ingest --help shows how)`,
  ],
  ...['1.5', '-0.1', 'high', ''].map(
    (value): Row => [
      `a certainty that is none: "${value}"`,
      'extract',
      ['<FILE>', `--certainty=${value}`],
      {},
      2,
      `error: option '--certainty <number>' argument '${value}' is invalid. Write a number from 0 to 1. (extract --help shows how)`,
    ],
  ),
  [
    'a missing file',
    'ingest',
    ['<FILE>', '<DESK>/missing.txt'],
    {},
    1,
    'error: <DESK>/missing.txt: no such file or directory',
  ],
  [
    'one address for two',
    'ingest',
    ['<FILE>', '<FILE>', '--url', 'https://example.org/'],
    {},
    1,
    'error: --url and --title are for one article; there are several',
  ],
  [
    'a Neo4j that does not answer',
    'ingest',
    ['<FILE>'],
    { NEO4J_URI: '<NEO4J>' },
    1,
    'error: Neo4j at <NEO4J> does not answer: start it (npm run neo4j) or unset NEO4J_URI to use the embedded store',
  ],
  [
    'a setting that is none',
    'retract',
    ['article/0123456789abcdef'],
    { NEO4J_URI: 'http://localhost' },
    1,
    'error: NEO4J_URI: Invalid URL',
  ],
  [
    'a data folder that is a file',
    'ingest',
    ['<FILE>'],
    { DEMARCHE_DATA: '<FILE>' },
    1,
    "error: The data folder cannot be made: EEXIST: file already exists, mkdir '<FILE>'",
  ],
  [
    'no treebanks named',
    'eval-parser',
    [],
    {},
    2,
    "error: missing required argument 'treebanks' (eval:parser --help shows how)",
  ],
  [
    'an option that is none',
    'eval-parser',
    ['<DESK>', '--test'],
    {},
    2,
    "error: unknown option '--test' (eval:parser --help shows how)",
  ],
  [
    'a folder without treebanks',
    'eval-parser',
    ['<DESK>', '--repair'],
    {},
    1,
    'error: there are no treebanks in <DESK>',
  ],
  ['several files', 'extract', ['<DESK>'], {}, 1, 'error: <DESK> is a directory: name one file'],
  [
    'an empty file',
    'extract',
    ['<DESK>/empty.txt', '--published', '2018-06-13'],
    {},
    1,
    'error: there is no text to read',
  ],
]

let desk: Desk
let outcomes: readonly Outcome[]
let fill: (words: string) => string

beforeAll(async () => {
  desk = await newDesk({ 'singapore.txt': SINGAPORE, 'empty.txt': '' })
  const neo4j = `bolt://127.0.0.1:${await closedPort()}`
  fill = (words) =>
    words
      .replaceAll('<FILE>', desk.at('singapore.txt'))
      .replaceAll('<DESK>', desk.at(''))
      .replaceAll('<NEO4J>', neo4j)
  const started = ROWS.map(([, name, args, env]) =>
    desk.run(name, args.map(fill), {
      env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, fill(value)])),
    }),
  )
  outcomes = await Promise.all(started)
})

afterAll(() => desk.clear())

test.each(ROWS.map((row, at) => [row[0], row[1], at] as const))('%s: %s', (_name, _command, at) => {
  const [, , , , code, line] = ROWS[at]!
  expect(outcomes[at]).toMatchObject({ code, out: '' })
  expect(errorLines(outcomes[at]!.err)).toEqual([fill(line)])
})

test('none of them left anything behind', async () => {
  expect(await filesIn(desk.data)).toEqual([])
  expect(await filesIn(desk.at(''))).toEqual(['empty.txt', 'singapore.txt'])
})
