import { openSync } from 'node:fs'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { EntityId, EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { Day, Precision } from '../../graph-schema/model/when.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { SINGAPORE } from './articles.ts'
import { type Desk, errorLines, filesIn, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

/** What the command promises to print. */
const Extraction = z.strictObject({
  entities: z.array(
    z.strictObject({
      id: EntityId,
      type: EntityType,
      name: z.string().min(1),
      mentions: z.array(z.string().min(1)),
    }),
  ),
  edges: z.array(
    z.strictObject({
      source: EntityId,
      target: EntityId.nullable(),
      type: EdgeType,
      modality: Modality,
      date: z.strictObject({
        start: Day.nullable(),
        end: Day.nullable(),
        precision: Precision,
      }),
      attributed_to: EntityId.nullable(),
      quote: z.string().min(1),
      count: z.int().min(2).optional(),
      date_reason: z.string().min(1),
      certainty: z.number().min(0).max(1),
    }),
  ),
})

let desk: Desk

beforeAll(async () => {
  desk = await newDesk({ 'singapore.txt': SINGAPORE })
})

afterAll(() => desk.clear())

test('an article as JSON: the contract, exact quotes, the same from standard input', async () => {
  const [fromFile, fromInput] = await Promise.all([
    desk.run('extract', [desk.at('singapore.txt')]),
    desk.run('extract', ['-', '--published', '2018-06-13'], { stdin: SINGAPORE }),
  ])
  expect(fromFile).toMatchObject({ code: 0, err: '' })
  expect(fromInput).toEqual(fromFile)
  const { entities, edges } = Extraction.parse(JSON.parse(fromFile.out))
  const known = entities.map(({ id }) => id)
  for (const { source, target, attributed_to, quote, date } of edges) {
    expect(SINGAPORE).toContain(quote)
    expect(known).toEqual(
      expect.arrayContaining([source, target, attributed_to].filter((id) => id !== null)),
    )
    expect((date.start ?? '') <= (date.end ?? '')).toBe(true)
  }
  for (const { mentions } of entities)
    for (const mention of mentions) expect(SINGAPORE).toContain(mention)
  expect(edges).toContainEqual(
    expect.objectContaining({
      type: 'MET',
      modality: 'occurred',
      date: { start: '2018-06-12', end: '2018-06-12', precision: 'day' },
    }),
  )
  expect(await filesIn(desk.data)).toEqual([])
})

test('only what is certain enough: some of the edges, none of an uncertain kind', async () => {
  const [all, half, none] = await Promise.all(
    ['0', '0.85', '1'].map(async (least) => {
      const { out } = await desk.run('extract', [desk.at('singapore.txt'), '--certainty', least])
      return Extraction.parse(JSON.parse(out)).edges
    }),
  )
  expect(half).toEqual(all?.filter(({ certainty }) => certainty >= 0.85))
  expect(none).toEqual([])
  expect([all?.length, half?.length].every((length) => length)).toBe(true)
  expect(half!.length).toBeLessThan(all!.length)
})

test('nobody to print to: quiet when the reader has left, one line when there is no room', async () => {
  const full = openSync('/dev/full', 'w')
  const [left, noRoom] = await Promise.all([
    desk.run('extract', [desk.at('singapore.txt')], { deaf: true }),
    desk.run('extract', [desk.at('singapore.txt')], { stdout: full }),
  ])
  expect(left).toEqual({ code: 0, out: '', err: '' })
  expect(noRoom.code).toBe(1)
  expect(errorLines(noRoom.err)).toEqual(['error: ENOSPC: no space left on device, write'])
})
