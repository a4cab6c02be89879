import { expect, test } from '@jest/globals'
import { eventClaims } from '../read.ts'
import { expectedOf, isSame } from '../tables/expected.ts'
import { rowsOf } from '../tables/rows.ts'

const told = (text: string) => eventClaims(text).filter(({ type }) => type !== 'SAID')

const NO_EVENT = rowsOf('no-event.tsv').map(([, text]) => text!)

const EVENTS = rowsOf('events.tsv').map(([construction, text, cell]) => ({
  construction: construction!,
  text: text!,
  expected: expectedOf(cell!),
}))

test('the table is as large as it should be', () => {
  expect(NO_EVENT.length + EVENTS.length).toBeGreaterThanOrEqual(600)
  expect(NO_EVENT.length / (NO_EVENT.length + EVENTS.length)).toBeGreaterThan(1 / 3)
})

test('weather, sport, business, art and idioms give an event in at most 3 %', () => {
  const wrong = NO_EVENT.filter((text) => told(text).length > 0)
  expect(wrong.slice(Math.floor(NO_EVENT.length * 0.03))).toEqual([])
})

/** Of the expected events, the share that is read with its ends, and of those the share with its modality. */
function recall(rows: typeof EVENTS): { found: number; modality: number } {
  let all = 0
  let found = 0
  let modality = 0
  for (const { text, expected } of rows) {
    const claims = told(text)
    for (const wanted of expected) {
      const same = claims.filter((claim) => isSame(claim, wanted))
      all += 1
      if (same.length > 0) found += 1
      if (same.some((claim) => claim.modality === wanted.modality)) modality += 1
    }
  }
  return { found: found / all, modality: modality / found }
}

test('events are found with both ends, whatever the construction', () => {
  const { found, modality } = recall(EVENTS)
  expect(found).toBeGreaterThan(0.68)
  expect(modality).toBeGreaterThan(0.95)
})
