import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { MergeProposals } from '../../graph-schema/api.ts'
import { readingOf } from '../store/readings.ts'
import { type Desk, errorLines, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

let desk: Desk
beforeAll(async () => {
  desk = await newDesk({})
  await desk.look((store) =>
    store.save([
      readingOf(
        '2025-10-22',
        [{ source: 'person/jane-roe', target: 'country/KEN', type: 'PRAISED' }],
        {
          'person/jane-roe': { name: 'Jane Roe' },
          'person/j-roe': { name: 'J. Roe' },
          'person/roe-jane': { name: 'Roe\u001b Jane' },
        },
      ),
    ]),
  )
})
afterAll(() => desk.clear())

test('a table of pairs with ids, names, counts and the reason', async () => {
  const { code, out, err } = await desk.run('duplicates', [])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(
    /│ person\/jane-roe +│ Jane Roe +│ 1, 1 +│ person\/j-roe +│ J\. Roe +│ 1, 0 +│ the same surname, and a given name that fits +│ 0\.80 +│/,
  )
  expect(out).toMatch(/\n2 pairs\n$/)
  expect(out).not.toContain('\u001b')
})

test('as JSON', async () => {
  const { out } = await desk.run('duplicates', ['--json', '--limit', '1'])
  const { proposals, omitted } = MergeProposals.parse(JSON.parse(out))
  expect(proposals.map(({ other }) => other.id)).toEqual(['person/roe-jane'])
  expect(omitted).toBe(1)
})

test('an empty graph has none', async () => {
  const env = { DEMARCHE_DATA: desk.at('nothing') }
  const { code, out } = await desk.run('duplicates', [], { env })
  expect([code, out]).toEqual([0, 'no two actors have names that are near\n'])
})

test.each(['0', '-1', '1.5', 'many', ''])('a limit that is none: "%s"', async (limit) => {
  const { code, out, err } = await desk.run('duplicates', [`--limit=${limit}`])
  expect([code, out]).toEqual([2, ''])
  expect(errorLines(err)).toEqual([
    expect.stringMatching(/^error: option '--limit <number>' .*1 to 100000/),
  ])
})
