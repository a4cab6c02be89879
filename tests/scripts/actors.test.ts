import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { addDays } from '../../graph-schema/model/days.ts'
import { type Desk, errorLines, filesIn, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

const ARTICLE = "Somaliland's president met William Ruto in Nairobi on Monday."
const LINE = JSON.stringify({ id: 1, text: ARTICLE, date: '2025-03-05' })
const IRRO = 'person/abdirahman-mohamed-abdullahi'
const EXAMPLE = 'samples/actors.json'

/** So many that threads of their own read them. */
const MANY = Array.from({ length: 120 }, (_, day) => ({
  text: ARTICLE,
  published: addDays('2025-03-05', 7 * day),
}))

let desk: Desk
beforeAll(async () => {
  desk = await newDesk({
    'article.txt': ARTICLE,
    'many.jsonl': MANY.map((article) => JSON.stringify(article)).join('\n'),
    'actors.txt': `ZENOBIA_MARKOV_ [RUSGOV 20000507-20080507] # comment
+MARKOV_
JANE_ROE_ [USAGOV 20109999-20110101]
`,
    'mistakes.json': JSON.stringify({
      people: [{ name: 'A B', surnam: 'B' }],
      states: [{ iso3: 'usa' }],
    }),
    'strangers.json': JSON.stringify({ places: [{ name: 'Xville', country: 'XQQ' }] }),
  })
})
afterAll(() => desk.clear())

const idsIn = (out: string) =>
  [...out.matchAll(/"(?:source|target)": "([^"]+)"/g)].map(([, id]) => id).slice(0, 2)

test('extract knows whom the file names, and without it does not', async () => {
  const [with_, without] = await Promise.all([
    desk.run('extract', [desk.at('article.txt'), '--published', '2025-03-05', '--actors', EXAMPLE]),
    desk.run('extract', [desk.at('article.txt'), '--published', '2025-03-05']),
  ])
  expect([with_.code, with_.err]).toEqual([0, ''])
  expect(idsIn(with_.out)).toEqual([IRRO, 'person/william-ruto'])
  expect(without.out).not.toContain(IRRO)
})

test('code has the codes of the file, by the day of the text', async () => {
  const texts = ['2005-01-01', '2009-01-01'].map((date) =>
    JSON.stringify({ id: date, text: 'Zenobia Markov criticized Kenya on Monday.', date }),
  )
  const { code, out, err } = await desk.run('code', ['--actors', desk.at('actors.txt')], {
    stdin: `${texts.join('\n')}\n${LINE}`,
  })
  const coded = out.match(/"source":\{[^}]*"iso3":[^,]*,"sector":[^,]*/g) ?? []
  expect(code).toBe(0)
  expect(coded[0]).toMatch(/"iso3":"RUS","sector":"GOV"$/)
  expect(coded[1]).toMatch(/"iso3":null,"sector":null$/)
  expect(errorLines(err)).toEqual([
    `${desk.at('actors.txt')}: 2 skipped (npm run actors -- ${desk.at('actors.txt')} says which and why)`,
  ])
})

test.each([
  ['the option', ['--actors', EXAMPLE], {}],
  ['the setting', [], { DEMARCHE_ACTORS: EXAMPLE }],
])('ingest saves what the file makes known, by %s', async (name, args, env) => {
  const DEMARCHE_DATA = desk.at(`data of ${name}`)
  const place = [desk.at('article.txt'), '--published', '2025-03-05']
  const { code } = await desk.run('ingest', [...place, ...args], { env: { ...env, DEMARCHE_DATA } })
  expect(code).toBe(0)
  const { out } = await desk.run(
    'cypher',
    ['MATCH (a)-[m:MET]-(b {id: $id}) RETURN a.name', '--param', `id=${IRRO}`, '--json'],
    { env: { DEMARCHE_DATA } },
  )
  expect(JSON.parse(out).rows).toEqual([['William Ruto']])
})

test('and so do the threads that read many articles', async () => {
  const DEMARCHE_DATA = desk.at('data of many')
  const args = [desk.at('many.jsonl'), '--threads', '2', '--actors', EXAMPLE]
  expect((await desk.run('ingest', args, { env: { DEMARCHE_DATA } })).code).toBe(0)
  const { out } = await desk.run(
    'cypher',
    ['MATCH (a)-[m:MET]-({id: $id}) RETURN count(m)', '--param', `id=${IRRO}`, '--json'],
    { env: { DEMARCHE_DATA } },
  )
  expect(JSON.parse(out).rows).toEqual([[MANY.length]])
})

describe('npm run actors', () => {
  test('prints a dictionary as JSON that is read again, and says what was skipped', async () => {
    const first = await desk.run('actors', [desk.at('actors.txt')])
    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toEqual({
      people: [
        {
          name: 'Zenobia Markov',
          aliases: ['Markov'],
          codes: [{ code: 'RUSGOV', from: '2000-05-07', to: '2008-05-08' }],
        },
      ],
      organizations: [],
      states: [],
      places: [],
    })
    expect(errorLines(first.err)).toEqual([
      'line 3: skipped JANE_ROE_ [USAGOV 20109999-20110101]: [USAGOV 20109999-20110101] has days that are not in the calendar',
      'line 3: skipped JANE_ROE_: has no code of a state or sector that we know',
      'PETRARCH: people 1; 2 skipped',
    ])
    await writeFile(desk.at('again.json'), first.out)
    const again = await desk.run('actors', [desk.at('again.json')])
    expect(again).toEqual({ code: 0, out: first.out, err: 'JSON: people 1; 0 skipped\n' })
  })

  test('counts the rows of our example', async () => {
    const { code, err } = await desk.run('actors', [EXAMPLE])
    expect([code, err]).toEqual([
      0,
      'JSON: people 2, organizations 2, states 1, places 1; 0 skipped\n',
    ])
  })
})

describe('a file with mistakes is not read at all', () => {
  const refused = (path: string, ...lines: readonly string[]) => [
    ...lines.map((line) => `error: ${path}: ${line}`),
    `error: ${path}: ${lines.length === 1 ? 'one mistake' : `${lines.length} mistakes`}, so nothing of it was read`,
  ]

  test.each([
    ['actors', []],
    ['extract', ['<ARTICLE>', '--published', '2025-03-05', '--actors']],
    ['ingest', ['<ARTICLE>', '--published', '2025-03-05', '--actors']],
    ['code', ['--actors']],
  ])('%s says every mistake in a line, and prints and saves nothing', async (name, before) => {
    const path = desk.at('mistakes.json')
    const DEMARCHE_DATA = desk.at(`data of ${name} refused`)
    const args = before.map((arg) => (arg === '<ARTICLE>' ? desk.at('article.txt') : arg))
    const ended = await desk.run(name, [...args, path], { stdin: LINE, env: { DEMARCHE_DATA } })
    expect([ended.code, ended.out]).toEqual([1, ''])
    expect(errorLines(ended.err)).toEqual(
      refused(
        path,
        'people[0]: "surnam" is no field here: correct its name or take it out (docs/actors.md lists the fields)',
        'states[0].iso3: "usa" is not a code of three capital letters, as in "PRK"',
      ),
    )
    expect(await filesIn(DEMARCHE_DATA)).toEqual([])
  })

  test('and so it is with what only the tables can tell', async () => {
    const path = desk.at('strangers.json')
    const { code, out, err } = await desk.run('code', ['--actors', path], { stdin: LINE })
    expect([code, out]).toEqual([1, ''])
    expect(errorLines(err)).toEqual(
      refused(
        path,
        `places[0].country: "XQQ" is nowhere in the tables: add it to this file's "states"`,
      ),
    )
  })

  test('or with a file that is not there', async () => {
    const path = desk.at('nowhere.json')
    const { code, err } = await desk.run('code', ['--actors', path], { stdin: LINE })
    expect([code, errorLines(err)]).toEqual([1, [`error: ${path}: there is no such file`]])
  })
})
