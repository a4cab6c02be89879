import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ClaimEvidence, SaveReport } from '../../graph-schema/api.ts'
import { CorrectionReport, Corrections, Namings } from '../../graph-schema/corrections-api.ts'
import { READINGS } from './readings.ts'
import { json } from './request.ts'
import { graphOf, startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const PLANNED = READINGS[0]!.claims[0]!.id
const listed = async () =>
  Corrections.parse((await server.ask('/api/corrections')).json).corrections
const graph = () => graphOf(server)
const correct = (asked: object) => server.ask('/api/corrections', json(asked))
const revoke = (id: string) =>
  server.ask(`/api/corrections/${encodeURIComponent(id)}`, { method: 'DELETE' })

test('a correction is made, listed, shown beside what was read, and revoked', async () => {
  const before = await graph()
  const made = await correct({
    kind: 'edit',
    claim: PLANNED,
    set: { modality: 'possible' },
    who: 'Ana',
    note: 'it says may',
  })
  expect([made.status, made.status === 201 ? '' : made.text]).toEqual([201, ''])
  const { correction, claims } = CorrectionReport.parse(made.json)
  expect(claims).toBe(1)
  expect(await listed()).toEqual([{ correction, claims: 1, claim: PLANNED }])
  const path = `/api/claims/${encodeURIComponent(PLANNED)}`
  const evidence = ClaimEvidence.parse((await server.ask(path)).json)
  expect([evidence.claim.modality, evidence.asRead?.modality]).toEqual(['possible', 'planned'])
  expect(evidence.corrections).toEqual([{ correction, claims: [PLANNED] }])

  expect((await revoke(correction.id)).json).toEqual({ correction, claims: 1 })
  expect([await graph(), await listed()]).toEqual([before, []])
  expect((await revoke(correction.id)).status).toBe(404)
})

test('who is a reader where nobody gave a name', async () => {
  const made = await correct({ kind: 'reject', claim: PLANNED })
  const { correction } = CorrectionReport.parse(made.json)
  expect([correction.who, correction.note]).toEqual(['reader', null])
  await revoke(correction.id)
})

test('an article that comes later says which of its claims were corrected', async () => {
  const merge = { kind: 'merge', keep: 'person/carlo-diaz', other: 'person/anna-berg' }
  const { correction } = CorrectionReport.parse((await correct(merge)).json)
  const text = 'Anna Berg criticized Kenya on Monday.'
  const { json: body } = await server.ask('/api/articles', json({ text, published: '2024-05-08' }))
  const { fresh, corrected } = SaveReport.parse(body)
  expect([fresh.length > 0, corrected]).toEqual([true, fresh])
  const { edges } = await graph()
  expect(edges.filter(({ source }) => source === 'person/anna-berg')).toEqual([])
  await revoke(correction.id)
})

test('names and articles of an entity, to split it by', async () => {
  const { json: body } = await server.ask('/api/namings?entity=person/anna-berg&limit=1')
  const { names, articles, omitted } = Namings.parse(body)
  expect(names[0]?.name).toBe('Anna Berg')
  expect([articles.length, omitted > 0]).toEqual([1, true])
})

const made = { kind: 'merge', keep: 'person/anna-berg', other: 'person/anna-berg' }
test.each<[string, object, number, string]>([
  ['merged with itself', made, 409, 'conflict'],
  ['a claim that is not there', { kind: 'reject', claim: `${PLANNED}77` }, 404, 'not_found'],
  [
    'what it says already',
    { kind: 'edit', claim: PLANNED, set: { modality: 'planned' } },
    409,
    'conflict',
  ],
  ['an edit of nothing', { kind: 'edit', claim: PLANNED, set: {} }, 400, 'invalid'],
  [
    'days the wrong way round',
    {
      kind: 'edit',
      claim: PLANNED,
      set: { when: { from: '2024-02-02', to: '2024-02-01', precision: 'day' } },
    },
    400,
    'invalid',
  ],
  ['an unknown kind', { kind: 'burn', claim: PLANNED }, 400, 'invalid'],
  ['no name', { kind: 'reject', claim: PLANNED, who: '  ' }, 400, 'invalid'],
])('refused: %s', async (_name, asked, status, code) => {
  const before = await graph()
  const answer = await correct(asked)
  expect([answer.status, answer.headers['content-type']]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ])
  expect(answer.json).toMatchObject({ code, status })
  expect([await graph(), await listed()]).toEqual([before, []])
})
