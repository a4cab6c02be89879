import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { SaveReport } from '../../graph-schema/api.ts'
import { EmbeddedEngine } from '../../server/store/embedded/engine.ts'
import { dump } from '../store/dump.ts'
import { type Desk, errorLines, look, newDesk } from './command-line.ts'

jest.setTimeout(300_000)

const STATES = ['Iran', 'Iraq', 'France', 'Japan', 'Kenya', 'Chile', 'Poland']

const line = (i: number) =>
  JSON.stringify({
    id: i,
    text: `${STATES[i % 7]} warned ${STATES[(i + 1 + (i % 3)) % 7]} on Monday, paper ${i} says.`,
    published: '2025-10-25',
    outlet: 'The Test Herald',
    licence: 'free',
  })

const lines = (count: number) => Array.from({ length: count }, (_, i) => line(i))

let desk: Desk

beforeAll(async () => {
  const mixed = lines(150)
  mixed.splice(20, 0, '{"text": "Iran warned Iraq.", "published": "2025-02-30"}')
  mixed.splice(90, 0, 'Iran warned Iraq.')
  desk = await newDesk({
    'mixed.jsonl': mixed.join('\n'),
    'many.jsonl': lines(2500).join('\n'),
  })
})

afterAll(() => desk.clear())

/** All that is in a data folder. */
async function contentOf(folder: string): Promise<readonly string[]> {
  const engine = new EmbeddedEngine(folder)
  try {
    return await dump(engine)
  } finally {
    await engine.close()
  }
}

test('a bad line is named and the rest is saved, the same by one thread and by two', async () => {
  const graphs: (readonly string[])[] = []
  for (const threads of ['1', '2']) {
    const env = { DEMARCHE_DATA: desk.at(`data-${threads}`) }
    const args = [desk.at('mixed.jsonl'), '--threads', threads, '--json']
    const { code, out, err } = await desk.run('ingest', args, { env })
    expect(code).toBe(1)
    expect(errorLines(err)).toEqual([
      `error: ${desk.at('mixed.jsonl')}: line 21: "2025-02-30" is not a date: write it YYYY-MM-DD`,
      `error: ${desk.at('mixed.jsonl')}: line 91: is not JSON`,
    ])
    const reports = z.array(SaveReport).parse(JSON.parse(out))
    expect(reports.map(({ title }) => /paper (\d+)/.exec(title)?.[1])).toEqual(
      Array.from({ length: 150 }, (_, i) => `${i}`),
    )
    graphs.push(await contentOf(desk.at(`data-${threads}`)))
  }
  expect(graphs[0]?.length).toBeGreaterThan(300)
  expect(graphs[1]).toEqual(graphs[0])
})

test('Ctrl-C leaves what is told to be saved, and the same command goes on from there', async () => {
  const place = [desk.at('many.jsonl')]
  const stopped = await desk.run('ingest', place, { interrupted: true })
  expect(stopped.code).toBe(130)
  const saved = Number(/stopped: (\d+) of 2500 articles are saved\n$/.exec(stopped.err)?.[1])
  expect(saved).toBeGreaterThanOrEqual(1000)
  expect(saved).toBeLessThan(2500)
  expect(await look(desk.data, (store) => store.health())).toMatchObject({ articles: saved })
  const finished = await desk.run('ingest', place)
  expect(finished.code).toBe(0)
  expect(finished.out).toMatch(
    new RegExp(`^${2500 - saved} articles added, ${saved} already there, .* 0 contradicted\n$`),
  )
})
