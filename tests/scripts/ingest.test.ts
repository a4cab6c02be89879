import { mkdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { SaveReport } from '../../graph-schema/api.ts'
import { openSite, type Site } from '../ingest/site.ts'
import { ELEVEN_MEGABYTES, MOSCOW, PAGE, PICTURE, SINGAPORE, TOKYO } from './articles.ts'
import { type Desk, errorLines, look, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

let desk: Desk
let site: Site

beforeAll(async () => {
  desk = await newDesk({
    'singapore.txt': SINGAPORE,
    'tokyo.txt': TOKYO,
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'picture.png': PICTURE,
    'large.txt': ELEVEN_MEGABYTES,
    'no-date.txt': TOKYO,
    'bad-date.txt': SINGAPORE.replace('2018-06-13', '2018-06-31'),
    'undated.html': PAGE.replace(/<meta property="article.*/, ''),
    'long-title.txt': SINGAPORE.replace('Trump and Kim', 'Trump and Kim '.repeat(50)),
  })
  site = await openSite({
    '/panmunjom': (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    },
  })
})

afterAll(async () => {
  await site.close()
  await desk.clear()
})

test('one article: what is new, and the second time that it is there', async () => {
  const place = [desk.at('tokyo.txt'), '--published', '2019-05-28', '--title', 'Abe and Trump']
  const first = await desk.run('ingest', place)
  expect(first).toEqual({
    code: 0,
    err: '',
    out: expect.stringMatching(
      /^2019-05-28 {2}Abe and Trump\n {4}article\/[0-9a-f]{16}: [1-9]\d* new claims?, 0 confirm, 0 contradict\n$/,
    ),
  })
  const second = await desk.run('ingest', place)
  expect(second).toEqual({
    code: 0,
    err: '',
    out: first.out.replace(/: .*/, ': already there, nothing changed'),
  })
  const claims = Number(/(\d+) new claim/.exec(first.out)?.[1])
  expect(await desk.look((store) => store.health())).toMatchObject({ articles: 1, claims })
})

test('a directory and standard input: the reports as JSON', async () => {
  await mkdir(desk.at('briefs'))
  await writeFile(desk.at('briefs/singapore.txt'), SINGAPORE)
  await writeFile(desk.at('briefs/panmunjom.html'), PAGE)
  await writeFile(desk.at('briefs/README.md'), 'Not an article.')
  const places = [desk.at('briefs'), '-', '--json']
  const { code, out, err } = await desk.run('ingest', places, { stdin: MOSCOW })
  const reports = z.array(SaveReport).parse(JSON.parse(out))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(reports).toMatchObject([
    { added: true, published: '2018-04-28', title: 'Moon and Kim at Panmunjom' },
    { added: true, published: '2018-06-13', title: 'Trump and Kim meet' },
    { added: true, published: '2023-03-22', title: 'Putin and Xi talk' },
  ])
  for (const { fresh } of reports) expect(fresh).not.toEqual([])
})

/** What is wrong with each of these files. */
const BAD = {
  'empty.txt': 'there is no text to read',
  'blank.txt': 'there is no text to read',
  'picture.png': 'this is not text: it holds binary data',
  'large.txt': 'the file has 11000000 bytes; the most is 10000000',
  'no-date.txt':
    'no publication date is known: say on which day it was published (--published YYYY-MM-DD)',
  'bad-date.txt': '"2018-06-31" is not a date: write it YYYY-MM-DD',
  'undated.html':
    'no publication date is known: say on which day it was published (--published YYYY-MM-DD)',
  'long-title.txt': 'the title cannot be used: Too big: expected string to have <=500 characters',
}

const STORED = 'MATCH (a:Article) RETURN a.published, a.title, a.outlet, a.url ORDER BY a.published'

test('good and bad, from disk and web: the good are saved, each bad one is one line', async () => {
  const places = ['singapore.txt', ...Object.keys(BAD)].map(desk.at)
  const pages = ['/nowhere', '/panmunjom'].map((path) => site.url + path)
  const env = { DEMARCHE_DATA: desk.at('other') }
  const { code, out, err } = await desk.run('ingest', [...places, ...pages], { env })
  expect(code).toBe(1)
  expect(errorLines(err)).toEqual([
    ...Object.entries(BAD).map(([name, why]) => `error: ${desk.at(name)}: ${why}`),
    `error: ${site.url}/nowhere answered 404 Not Found`,
  ])
  expect(out).toMatch(/\n2 articles added, 0 already there, .*; 9 could not be read\n$/)
  const stored = await look(desk.at('other'), (store) =>
    store.cypher({ statement: STORED, parameters: {}, timeoutMs: 30_000 }),
  )
  expect(stored.rows).toEqual([
    ['2018-04-28', 'Moon and Kim at Panmunjom', 'The Test Herald', `${site.url}/panmunjom`],
    ['2018-06-13', 'Trump and Kim meet', 'The Test Herald', null],
  ])
})
