import { expect, jest, test } from '@jest/globals'
import { type ReadItem, readAll } from '../../server/bulk/read-all.ts'
import { type Desk, ownDesk, ReadingPool } from '../../server/bulk/reading-pool.ts'
import { readArticle } from '../../server/extract/pipeline.ts'
import type { Item } from '../../server/ingest/shelves.ts'

jest.setTimeout(240_000)

const PEOPLE = ['Donald Trump', 'Xi Jinping', 'Emmanuel Macron', 'Vladimir Putin', 'Narendra Modi']

/** Short reports of different lengths; every thirteenth has no day, every seventeenth no words. */
function textOf(i: number): string {
  if (i % 17 === 16) return ' '
  const [a, b] = [PEOPLE[i % 5]!, PEOPLE[(i * 2 + 1) % 5]!]
  const more = `He met ${a} again in Geneva in March. `.repeat(i % 7)
  return `${a} met ${b} on Monday, report ${i} says. ${more}`
}

let taken = 0

async function* items(count: number): AsyncGenerator<Item> {
  for (let i = 0; i < count; i++) {
    taken = i + 1
    const day = i % 13 === 12 ? {} : { published: '2025-10-25' }
    yield { name: `item ${i}`, read: async () => ({ text: textOf(i), ...day }) }
  }
}

async function readWith(desk: Desk): Promise<ReadItem[]> {
  const read: ReadItem[] = []
  try {
    for await (const batch of readAll(items(120), desk)) read.push(...batch)
    return read
  } finally {
    await desk.close()
  }
}

test('one thread, two, or none: the same in the same order, and as each article reads alone', async () => {
  const own = await readWith(ownDesk({}))
  expect(own.map(({ name }) => name)).toEqual(Array.from({ length: 120 }, (_, i) => `item ${i}`))
  for (const threads of [1, 2])
    expect(await readWith(new ReadingPool(threads, {}, undefined))).toEqual(own)
  for (const i of [0, 5, 71, 119])
    expect(own[i]!.reading).toEqual(readArticle({ text: textOf(i), published: '2025-10-25' }))
  expect(own[12]!.problem).toMatch(/^no publication date is known/)
  expect(own[16]!.problem).toBe('there is no text to read')
})

test('no more is taken than lies at hand', async () => {
  const desk: Desk = {
    jobs: 2,
    read: async (articles) => ownDesk({}).read(articles),
    close: async () => {},
  }
  const batches = readAll(items(1000), desk)
  await batches.next()
  expect(taken).toBeLessThanOrEqual(2 * 64)
  await batches.return(undefined)
})

test('a desk that is lost is an error, not a silence', async () => {
  const pool = new ReadingPool(1, {}, undefined)
  await pool.close()
  await expect(pool.read([{ text: 'A met B.', published: '2025-10-25' }])).rejects.toMatchObject({
    code: 'unavailable',
  })
})
