import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { CorrectionReport, Corrections } from '../../graph-schema/corrections-api.ts'
import { readingOf } from '../store/readings.ts'
import { type Desk, errorLines, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

const reading = readingOf(
  '2025-10-22',
  [
    { source: 'person/jane-roe', target: 'country/KEN', type: 'PRAISED' },
    { source: 'person/j-roe', target: 'country/KEN', on: '2025-10-20' },
  ],
  { 'person/jane-roe': { name: 'Jane Roe' }, 'person/j-roe': { name: 'J. Roe' } },
)
let desk: Desk
const corrections = (...args: string[]) => desk.run('corrections', args)
beforeAll(async () => {
  desk = await newDesk({})
  await desk.look((store) => store.save([reading]))
})
afterAll(() => desk.clear())

test('an untouched graph has none', async () => {
  expect(await corrections()).toEqual({ code: 0, out: 'nothing was corrected\n', err: '' })
})

test('listed, printed as JSON, revoked; an unknown one is one line', async () => {
  const [rejected, edited] = reading.claims
  await desk.look(async (store) => {
    const keep = { kind: 'merge', keep: 'person/jane-roe', other: 'person/j-roe' } as const
    await store.correct({ ...keep, who: 'Ana' })
    await store.correct({ kind: 'reject', claim: rejected!.id, who: 'Bo\u001b', note: 'irony' })
    await store.correct({
      ...{ kind: 'edit', claim: edited!.id, who: 'Ana' },
      set: { modality: 'planned', when: { from: null, to: null, precision: 'unknown' } },
    })
  })
  const { code, out, err } = await corrections()
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(
    /│ correction\/[0-9a-f]{12} │ Ana +│ 20\d\d-\d\d-\d\d \d\d:\d\d UTC │ edited: /,
  )
  expect(out).toContain('Jane Roe MET KEN, occurred, 2025-10-20')
  expect(out).toContain('; now planned, no date')
  expect(out).toContain('merged J. Roe (person/j-roe) into Jane Roe (person/jane-roe)')
  expect(out).toMatch(/│ irony │\n/)
  expect(out).toMatch(/\n3 corrections\n$/)
  expect(out).not.toContain('\u001b')

  const listed = Corrections.parse(JSON.parse((await corrections('--json')).out)).corrections
  expect(listed.map(({ correction, claims }) => [correction.kind, claims])).toEqual([
    ['edit', 1],
    ['reject', 1],
    ['merge', 1],
  ])
  const merge = listed[2]!.correction
  const gone = await corrections('--revoke', merge.id)
  expect(gone).toMatchObject({ code: 0, err: '' })
  expect(gone.out).toBe(
    `${merge.id} revoked: merged J. Roe (person/j-roe) into Jane Roe (person/jane-roe); 1 claim changed\n`,
  )
  const last = await corrections('--revoke', listed[1]!.correction.id, '--json')
  expect(CorrectionReport.parse(JSON.parse(last.out)).correction).toEqual(listed[1]!.correction)

  const unknown = await corrections('--revoke', merge.id)
  expect([unknown.code, unknown.out]).toEqual([1, ''])
  expect(errorLines(unknown.err)).toEqual([`error: There is no ${merge.id}`])
})
