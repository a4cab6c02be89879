import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { Day, Precision } from '../../graph-schema/model/when.ts'
import { CAMEO } from '../../graph-schema/ontology/cameo.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { SECTORS } from '../../graph-schema/ontology/sectors.ts'
import { bundled } from '../program.ts'
import { type Desk, errorLines, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

const Actor = z.strictObject({
  name: z.string().min(1),
  type: EntityType,
  iso3: z.string().length(3).nullable(),
  sector: z.enum(Object.keys(SECTORS)).nullable(),
  span: z.tuple([z.int().min(0), z.int().min(1)]),
})

/** What the command promises to print for a text that it could read. */
const Coded = z.strictObject({
  id: z.union([z.string(), z.number()]),
  events: z.array(
    z.strictObject({
      source: Actor.nullable(),
      target: Actor.nullable(),
      type: EdgeType,
      cameo: z.enum([...CAMEO.keys()]),
      plover: z.string().min(1),
      mode: z.string().min(1).nullable(),
      goldstein: z.number().min(-10).max(10),
      modality: Modality,
      date: z.strictObject({ start: Day.nullable(), end: Day.nullable(), precision: Precision }),
      quote: z.string().min(1),
      certainty: z.number().min(0).max(1),
    }),
  ),
})

const TEXTS = [
  {
    id: 'pronoun',
    text: 'Xi Jinping landed in Paris — “at last”, he said. He met Emmanuel Macron on Monday.',
    date: '2025-10-25',
  },
  { id: 7, text: 'The rain fell on the roof.', date: '2025-10-25' },
  {
    id: 'undated',
    text: 'Iran attacked Iraq on 5 May 2025. Canada criticized Iran last week.',
    date: null,
  },
  { id: 'no date', text: 'Russian troops attacked Ukraine.' },
]

const lines = (texts: readonly unknown[]) =>
  texts.map((text) => `${JSON.stringify(text)}\n`).join('')

let desk: Desk
let out: readonly z.infer<typeof Coded>[]

beforeAll(async () => {
  desk = await newDesk({ 'texts.jsonl': lines(TEXTS) })
  const [fromInput, fromFile] = await Promise.all([
    desk.run('code', [], { stdin: lines(TEXTS) }),
    desk.run('code', [desk.at('texts.jsonl')]),
  ])
  expect(fromInput).toMatchObject({ code: 0, err: '' })
  expect(fromFile).toEqual(fromInput)
  out = fromInput.out
    .trimEnd()
    .split('\n')
    .map((line) => Coded.parse(JSON.parse(line)))
})

afterAll(() => desk.clear())

const wordsOf = (text: string, actor: z.infer<typeof Actor> | null | undefined) =>
  actor ? text.slice(...actor.span) : null

test('one line for each text, in order, quotes exact', () => {
  expect(out.map(({ id }) => id)).toEqual(TEXTS.map(({ id }) => id))
  for (const [at, { events }] of out.entries())
    for (const { quote } of events) expect(TEXTS[at]?.text).toContain(quote)
})

test('a pronoun is spanned by the name it goes back to, and the actors are coded', () => {
  const met = out[0]?.events.find(({ type }) => type === 'MET')
  expect(met).toMatchObject({
    source: { name: 'Xi Jinping', iso3: 'CHN', sector: 'GOV' },
    target: { name: 'Emmanuel Macron', iso3: 'FRA', sector: 'GOV' },
    date: { start: '2025-10-20', end: '2025-10-20', precision: 'day' },
  })
  expect(wordsOf(TEXTS[0]!.text, met?.source)).toBe('Xi Jinping')
  expect(wordsOf(TEXTS[0]!.text, met?.target)).toBe('Emmanuel Macron')
})

test('weather is no event', () => expect(out[1]?.events).toEqual([]))

test('without a publication day a full date stands and a relative one stays open', () => {
  expect(out[2]?.events.map(({ type, date }) => [type, date.start, date.precision])).toEqual([
    ['ATTACKED', '2025-05-05', 'day'],
    ['CRITICIZED', null, 'unknown'],
  ])
})

test('the forces of a state are its armed forces; the state itself has no sector', () => {
  expect(out[3]?.events[0]).toMatchObject({
    source: { iso3: 'RUS', sector: 'MIL', span: [0, 7] },
    target: { iso3: 'UKR', sector: null },
  })
})

describe('lines that cannot be read', () => {
  const BAD: readonly (readonly [name: string, line: string, id: unknown, error: string])[] = [
    ['not JSON', '{"id":1', null, 'is not JSON'],
    [
      'no object',
      '[1]',
      null,
      'is not an object {id, text, date}: Invalid input: expected object, received array',
    ],
    ['no text', '{"id":"a"}', 'a', 'text: Invalid input: expected string, received undefined'],
    [
      'a day that is none',
      '{"id":"b","text":"x","date":"2025-02-30"}',
      'b',
      'date: not a calendar day written YYYY-MM-DD',
    ],
    [
      'one key too many',
      '{"id":3,"text":"x","dat":null}',
      3,
      'is not an object {id, text, date}: Unrecognized key: "dat"',
    ],
  ]

  test('each has its place in the answer and one line of its own', async () => {
    const good = '{"id":"good","text":"Iran attacked Iraq.","date":null}'
    const stdin = ['', ...BAD.map(([, line]) => line), good].join('\n')
    const { code, out, err } = await desk.run('code', [], { stdin })
    expect(code).toBe(1)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.slice(0, -1)).toEqual(BAD.map(([, , id, error]) => ({ id, error })))
    expect(Coded.parse(answers.at(-1)).events).toHaveLength(1)
    expect(errorLines(err)).toEqual(
      BAD.map(([, , , error], at) => `error: line ${at + 2}: ${error}`),
    )
  })

  test('a line that never ends is passed over, not kept', async () => {
    const endless = `{"id":"c","text":"${'x'.repeat(7_000_000)}"}`
    const { code, out } = await desk.run('code', [], { stdin: `${endless}\n${lines([TEXTS[1]])}` })
    expect(code).toBe(1)
    expect(out).toBe(
      '{"id":null,"error":"is longer than 6010000 characters"}\n{"id":7,"events":[]}\n',
    )
  })

  test('a missing file', async () => {
    const { code, out, err } = await desk.run('code', [desk.at('none.jsonl')])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(errorLines(err)).toEqual([`error: ${desk.at('none.jsonl')}: no such file or directory`])
  })
})

test('only events that are certain enough', async () => {
  const [all, none] = await Promise.all(
    ['0', '1'].map((least) => desk.run('code', [desk.at('texts.jsonl'), '--certainty', least])),
  )
  expect(all?.out).toBe(out.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  expect(none?.out).toBe(TEXTS.map(({ id }) => `${JSON.stringify({ id, events: [] })}\n`).join(''))
})

test('an answer comes as soon as its line is there, before the input ends', async () => {
  const child = spawn(process.execPath, bundled('scripts/code.ts'), {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: child.stdout })
  for (const text of TEXTS.slice(0, 2)) {
    child.stdin.write(lines([text]))
    const [line] = await once(answers, 'line')
    expect(JSON.parse(line)).toMatchObject({ id: text.id })
  }
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
})
