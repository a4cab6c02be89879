import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { CypherTable, RetractReport, SaveReport } from '../../graph-schema/api.ts'
import { MOSCOW, SINGAPORE } from './articles.ts'
import { type Desk, errorLines, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

const UNKNOWN = 'article/0123456789abcdef'

let desk: Desk

beforeAll(async () => {
  desk = await newDesk({ 'moscow.txt': MOSCOW, 'singapore.txt': SINGAPORE })
})

afterAll(() => desk.clear())

test('articles come and go: those that are there are taken out, each unknown one is one line', async () => {
  const places = [desk.at('moscow.txt'), desk.at('singapore.txt'), '--json']
  const saved = await desk.run('ingest', places)
  const [moscow, singapore] = z.array(SaveReport).parse(JSON.parse(saved.out))

  const first = await desk.run('retract', [UNKNOWN, `${moscow?.articleId}`])
  expect(first.code).toBe(1)
  expect(errorLines(first.err)).toEqual([`error: There is no ${UNKNOWN}`])
  expect(first.out).toMatch(
    new RegExp(
      `^${moscow?.articleId}: [1-9]\\d* claims? taken out, [1-9]\\d* edges? gone, 0 edges kept with other claims, [1-9]\\d* entit(y|ies) gone\\n$`,
    ),
  )

  const asked = await desk.run('cypher', ['MATCH (a:Article) RETURN a.id', '--json'])
  expect(asked).toMatchObject({ code: 0, err: '' })
  expect(CypherTable.parse(JSON.parse(asked.out)).rows).toEqual([[singapore?.articleId]])

  const second = await desk.run('retract', [`${singapore?.articleId}`, '--json'])
  expect(second).toMatchObject({ code: 0, err: '' })
  expect(z.array(RetractReport).parse(JSON.parse(second.out))).toMatchObject([
    { articleId: singapore?.articleId, claims: singapore?.fresh.length },
  ])
  expect(await desk.look((store) => store.health())).toMatchObject({
    articles: 0,
    claims: 0,
    entities: 0,
  })
})
