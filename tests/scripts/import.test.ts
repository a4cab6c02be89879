import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { ImportReport } from '../../graph-schema/exchange.ts'
import { READINGS } from '../api/readings.ts'
import { type Desk, errorLines, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

const FILE = {
  format: 'demarche',
  version: 1,
  exported: '2026-11-27',
  view: { address: '', nodes: [], edges: [] },
  readings: READINGS,
  leftOut: { articles: 0, edges: 0 },
}

let desk: Desk
beforeAll(async () => {
  desk = await newDesk({
    'saved.json': JSON.stringify(FILE),
    'newer.json': JSON.stringify({ ...FILE, version: 2 }),
    'words.txt': 'no JSON at all',
  })
})
afterAll(() => desk.clear())

test('a saved file is taken in once; what is none is one line and changes nothing', async () => {
  for (const name of ['newer.json', 'words.txt', 'absent.json']) {
    const refused = await desk.run('import', [desk.at(name)])
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(errorLines(refused.err).length).toBe(1)
  }
  const first = await desk.run('import', [desk.at('saved.json'), '--json'])
  expect(first).toMatchObject({ code: 0, err: '' })
  const { reports } = ImportReport.parse(JSON.parse(first.out))
  expect(reports.map(({ added }) => added)).toEqual([true, true])
  const again = await desk.run('import', [desk.at('saved.json')])
  expect(again.out).toContain('0 articles added, 2 already there')
  expect(await desk.look((store) => store.health())).toMatchObject({ articles: 2, claims: 6 })
})
