import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sourcesFrom } from '../../server/ingest/sources.ts'
import { MAX_BYTES } from '../../server/ingest/web-page.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-sources-'))
  for (const name of ['empty', 'pictures', 'articles', 'articles/inner.txt'])
    await mkdir(at(name), { recursive: true })
  const files = [
    'b.txt',
    'a.html',
    'c.MD',
    'd.htm',
    'README.md',
    'readme.txt',
    'x.png',
    'y',
    '.txt',
  ]
  for (const name of files) await writeFile(at(`articles/${name}`), `words of ${name}`)
  await writeFile(at('pictures/x.png'), 'x')
  await writeFile(at('no-ending'), 'words')
  await writeFile(at('latin.txt'), Buffer.from('S\xe3o', 'latin1'))
  await writeFile(at('largest'), Buffer.alloc(MAX_BYTES, 'a'))
  await writeFile(at('too-large'), Buffer.alloc(MAX_BYTES + 1, 'a'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('a directory: its text and HTML files in order of name, no README, nothing below', async () => {
  const sources = await sourcesFrom([at('articles')])
  expect(sources.map(({ name }) => basename(name))).toEqual([
    '.txt',
    'a.html',
    'b.txt',
    'c.MD',
    'd.htm',
  ])
  expect(await Promise.all(sources.map((source) => source.read()))).toContain('words of b.txt')
})

test('a file that is named is read whatever its ending, README too', async () => {
  const sources = await sourcesFrom([at('no-ending'), at('articles/README.md')])
  expect(await Promise.all(sources.map((source) => source.read()))).toEqual([
    'words',
    'words of README.md',
  ])
})

test('several places, in the order given', async () => {
  const places = [at('no-ending'), 'https://example.org/a', '-', at('articles')]
  const sources = await sourcesFrom(places)
  expect(sources.map(({ name }) => basename(name))).toEqual([
    'no-ending',
    'a',
    'standard input',
    '.txt',
    'a.html',
    'b.txt',
    'c.MD',
    'd.htm',
  ])
})

test.each<[string, string | undefined]>([
  ['https://example.org/a', 'https://example.org/a'],
  ['HTTP://example.org/a', 'HTTP://example.org/a'],
  ['-', undefined],
])('where %s stands on the web', async (place, expected) => {
  const [source] = await sourcesFrom([place])
  expect(source?.url).toBe(expected)
})

test('a file of another charset', async () => {
  const [source] = await sourcesFrom([at('latin.txt')])
  expect(await source?.read()).toBe('São')
})

test('a file of the most bytes, and one of a byte more', async () => {
  const [largest, tooLarge] = await sourcesFrom([at('largest'), at('too-large')])
  expect(await largest?.read()).toHaveLength(MAX_BYTES)
  await expect(tooLarge?.read()).rejects.toMatchObject({
    code: 'invalid',
    message: 'the file has 10000001 bytes; the most is 10000000',
  })
})

test.each<[string, string, string]>([
  ['a file that is not there', 'missing.txt', 'no such file or directory'],
  ['a folder that is not there', 'missing/', 'no such file or directory'],
  ['an empty directory', 'empty', 'no .txt, .md or .html files in this directory'],
  ['a directory without text', 'pictures', 'no .txt, .md or .html files in this directory'],
  ['another kind of address', 'ftp://example.org/a', 'no such file or directory'],
])('refused: %s', async (_name, place, what) => {
  const path = place.includes('://') ? place : at(place)
  await expect(sourcesFrom([path])).rejects.toMatchObject({
    code: 'not_found',
    message: `${path}: ${what}`,
  })
})

test('one place that is not there refuses them all, before anything is read', async () => {
  await expect(sourcesFrom([at('articles'), at('missing.txt')])).rejects.toMatchObject({
    code: 'not_found',
  })
})
