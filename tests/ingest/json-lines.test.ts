import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { countLines, jsonLines } from '../../server/ingest/json-lines.ts'
import { shelvesFrom } from '../../server/ingest/shelves.ts'

let folder: string
const at = (name: string) => join(folder, name)

/** A line, and what it holds or why it cannot be read. */
const LINES: readonly (readonly [line: string, expected: object | string])[] = [
  ['{"text":"A met B.","published":"2025-10-25"}', { text: 'A met B.', published: '2025-10-25' }],
  [
    '{"id":7,"text":"A met B.","date":"2025-10-25","licence":"free","links":[[0,1,"A"]]}',
    { text: 'A met B.', published: '2025-10-25' },
  ],
  ['{"text":"A met B.","date":null,"title":"","outlet":" ","url":null}', { text: 'A met B.' }],
  [
    '{"text":"A","title":"T","outlet":"O","url":"https://example.org/"}',
    { text: 'A', title: 'T', outlet: 'O', url: 'https://example.org/' },
  ],
  ['{"published":"2025-10-25"}', 'text: Invalid input: expected string, received undefined'],
  ['{"text":["A"]}', 'text: Invalid input: expected string, received array'],
  ['["A met B."]', 'is not an object {text, published}'],
  ['{"text":"A met', 'is not JSON'],
  ['A met B.', 'is not JSON'],
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-lines-'))
  const text = LINES.map(([line]) => line).join('\n')
  await writeFile(at('b.jsonl'), `${text}\n\n \n`)
  await writeFile(at('a.jsonl.gz'), gzipSync(text))
  await writeFile(at('broken.jsonl.gz'), gzipSync(text).subarray(0, 80))
  await writeFile(at('c.txt'), 'An article.')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['b.jsonl', 'a.jsonl.gz'])('%s: each line with its number, good or bad', async (name) => {
  const found: unknown[] = []
  for await (const { number, read } of jsonLines(at(name)))
    found.push([number, await read().catch((error: Error) => error.message)])
  expect(found).toEqual(LINES.map(([, expected], i) => [i + 1, expected]))
  expect(await countLines(at(name))).toBe(LINES.length)
})

test('a file that breaks off is named', async () => {
  await expect(countLines(at('broken.jsonl.gz'))).rejects.toThrow(
    /broken\.jsonl\.gz: .*unexpected end of file/,
  )
})

test('a directory: its text files, then its files of JSON lines, in order of name', async () => {
  await rm(at('broken.jsonl.gz'))
  const shelves = await shelvesFrom([folder])
  const names: string[] = []
  for (const shelf of shelves) for await (const { name } of shelf.items()) names.push(name)
  expect(names).toHaveLength(1 + 2 * LINES.length)
  expect(names.slice(0, 3)).toEqual([
    at('c.txt'),
    `${at('a.jsonl.gz')}: line 1`,
    `${at('a.jsonl.gz')}: line 2`,
  ])
  expect(names.at(-1)).toBe(`${at('b.jsonl')}: line ${LINES.length}`)
})
