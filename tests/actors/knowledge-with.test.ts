import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ActorsFile } from '../../server/actors/actors-file.ts'
import { knowledgeWith } from '../../server/actors/knowledge-with.ts'
import { readArticle } from '../../server/extract/pipeline.ts'
import { firstCodes, firstEvent, informed } from './informed.ts'

const EXAMPLE = new URL('../../samples/actors.json', import.meta.url)
const example = ActorsFile.parse(JSON.parse(readFileSync(EXAMPLE, 'utf8')))
const somaliland = informed(example)

describe('what no table of ours has', () => {
  const text = "Somaliland's president criticized Kenya on Monday."

  test.each([
    ['in the first term', '2020-05-05', 'person/muse-bihi-abdi'],
    ['the day before the second', '2024-12-11', 'person/muse-bihi-abdi'],
    ['the first day of the second', '2024-12-12', 'person/abdirahman-mohamed-abdullahi'],
    ['in the second', '2025-05-05', 'person/abdirahman-mohamed-abdullahi'],
  ])('"the president" is who held the office on the day of the article: %s', (_name, day, id) => {
    expect(firstEvent(text, day, somaliland)).toEqual([id, 'country/KEN'])
  })

  test('before any term of the file nobody holds it', () => {
    const { entities } = readArticle({ text, published: '2016-05-05' }, { knowledge: somaliland })
    expect(entities.map(({ id }) => id)).toEqual(['country/XSL', 'country/KEN'])
  })

  test.each([
    ['a state', 'Somaliland criticized Kenya.', 'country/XSL'],
    ['its capital', 'Hargeisa criticized Kenya.', 'country/XSL'],
    [
      'an acronym',
      'ATMIS criticized Kenya.',
      'organization/african-union-transition-mission-in-somalia',
    ],
    [
      'a surname behind a title',
      'President Irro criticized Kenya.',
      'person/abdirahman-mohamed-abdullahi',
    ],
    ['an alias', 'Muse Bihi criticized Kenya.', 'person/muse-bihi-abdi'],
  ])('%s', (_name, text, id) => {
    expect(firstEvent(text, '2025-05-05', somaliland)).toEqual([id, 'country/KEN'])
    expect(firstEvent(text, '2025-05-05')[0]).not.toBe(id)
  })

  test('cards carry the Wikidata id and the code', () => {
    const { entities } = readArticle(
      { text: 'Somaliland criticized Kenya.', published: '2025-05-05' },
      { knowledge: somaliland },
    )
    expect(entities[0]).toMatchObject({ id: 'country/XSL', iso3: 'XSL', wikidata: 'Q34754' })
  })
})

describe('codes', () => {
  const bihi = 'Muse Bihi criticized Kenya on Monday.'
  test.each([
    ['by the office, in office', bihi, '2020-05-05', 'XSLGOV'],
    ['by a code of that day', bihi, '2025-05-05', 'XSLOPP'],
    ['by a code of that day, of a body', 'ATMIS criticized Kenya.', '2023-01-01', 'MIL'],
    [
      'by the kind of body where no code covers the day',
      'ATMIS criticized Kenya.',
      '2021-01-01',
      'IGO',
    ],
    ['by kind and state', 'The Somaliland National Army criticized Kenya.', '2025-05-05', 'XSLMIL'],
    ['of a state', 'Somaliland criticized Kenya.', '2025-05-05', 'XSL'],
    ['of its seat', 'Hargeisa criticized Kenya.', '2025-05-05', 'XSLGOV'],
  ])('%s', (_name, text, day, code) => {
    expect(firstCodes(text, day, somaliland)).toEqual([code, 'KEN'])
  })

  const voice = (codes: readonly object[]) =>
    informed(ActorsFile.parse({ people: [{ name: 'Jane Roe', codes }] }))
  test.each([
    ['an undated code on a day that nobody knows', [{ code: 'CANOPP' }], null, 'CANOPP'],
    [
      'a dated code goes before',
      [{ code: 'CANELI' }, { code: 'CANGOV', from: '2020-01-01' }],
      '2021-01-01',
      'CANGOV',
    ],
    [
      'an undated one where no dated one fits',
      [{ code: 'CANELI' }, { code: 'CANGOV', from: '2020-01-01' }],
      '2019-01-01',
      'CANELI',
    ],
    [
      'the last day of a code is not in it',
      [{ code: 'CANGOV', to: '2020-01-01' }],
      '2020-01-01',
      '',
    ],
    ['a state alone', [{ code: 'CAN' }], '2020-01-01', 'CAN'],
    ['a sector alone', [{ code: 'REB' }], '2020-01-01', 'REB'],
  ])('%s', (_name, codes, day, code) => {
    expect(firstCodes('Jane Roe criticized Kenya.', day, voice(codes))).toEqual([code, 'KEN'])
  })
})

describe('what the file says wins', () => {
  const read = (file: unknown) => informed(ActorsFile.parse(file))

  test('a new holder ends the term of ours, for the title and for the code', () => {
    const roe = { name: 'Jane Roe', terms: [{ title: 'President', of: 'USA', from: '2029-01-20' }] }
    const known = read({ people: [roe] })
    const text = 'The US president criticized Kenya.'
    expect(firstEvent(text, '2029-01-19', known)[0]).toBe('person/donald-trump')
    expect(firstEvent(text, '2029-01-20', known)[0]).toBe('person/jane-roe')
    expect(firstCodes('Donald Trump criticized Kenya.', '2029-02-01', known)[0]).toBe('USAELI')
    expect(firstCodes('Donald Trump criticized Kenya.', '2029-02-01')[0]).toBe('USAGOV')
  })

  test('a name means what the file says, whatever ours have called so', () => {
    const known = read({ organizations: [{ name: 'Vatican Radio', aliases: ['Rome'] }] })
    expect(firstEvent('Rome criticized Kenya.', '2025-05-05')[0]).toBe('country/ITA')
    expect(firstEvent('Rome criticized Kenya.', '2025-05-05', known)[0]).toBe(
      'organization/vatican-radio',
    )
  })

  test('a name can be taken away', () => {
    const known = read({ states: [{ iso3: 'ITA', without: ['Rome'] }] })
    expect(firstEvent('Rome criticized Kenya.', '2025-05-05', known)).not.toContain('country/ITA')
    expect(firstEvent('Italy criticized Kenya.', '2025-05-05', known)[0]).toBe('country/ITA')
  })

  test('the office of someone we know is corrected, the others stay', () => {
    const rubio = {
      name: 'Marco Rubio',
      terms: [{ title: 'secretary of state', of: 'USA', from: '2025-01-21', to: '2026-06-01' }],
    }
    const known = read({ people: [rubio] })
    const { terms = [] } = known.leadersCalled('Rubio')[0] ?? {}
    const state = terms.filter(({ title }) => title === 'secretary of state')
    expect(state).toEqual([
      { title: 'secretary of state', of: 'USA', from: '2025-01-21', to: '2026-06-01' },
    ])
    expect(known.leadersCalled('Rubio')).toHaveLength(1)
  })

  test.each([
    ['by its name in other letters', { name: 'KIM JONG-UN' }],
    ['by its Wikidata id', { name: 'Marshal Kim', wikidata: 'Q56226' }],
    ['by its id', { id: 'person/kim-jong-un', name: 'Kim Jong Un' }],
  ])('one of ours is found %s, and keeps id, name and offices', (_name, row) => {
    const known = read({ people: [{ ...row, aliases: ['Rocket Man'] }] })
    const { entities } = readArticle(
      { text: 'Rocket Man criticized Kenya.', published: '2018-01-01' },
      { knowledge: known },
    )
    expect(entities[0]).toMatchObject({
      id: 'person/kim-jong-un',
      name: 'Kim Jong Un',
      wikidata: 'Q56226',
    })
    expect(firstEvent("North Korea's leader criticized Kenya.", '2018-01-01', known)[0]).toBe(
      'person/kim-jong-un',
    )
  })

  test('an id of its own makes a namesake somebody else', () => {
    const known = read({ people: [{ id: 'person/joe-biden-2', name: 'Joe Biden' }] })
    expect(firstEvent('Joe Biden criticized Kenya.', '2025-05-05', known)[0]).toBe(
      'person/joe-biden-2',
    )
    expect(firstEvent('The US president criticized Kenya.', '2022-05-05', known)[0]).toBe(
      'person/joe-biden',
    )
  })

  test.each([
    [
      'one that no table has',
      { name: 'Space Agency of %' },
      'Kenya’s space agency',
      'space-agency-ken',
    ],
    [
      'another word for one of ours',
      { name: 'Ministry of Foreign Affairs of %', aliases: ['outer office'] },
      'Kenya’s outer office',
      'foreign-ministry-ken',
    ],
  ])('organs of every state: %s', (_name, organ, subject, slug) => {
    const known = read({ organs: [organ] })
    const text = `${subject} criticized Chad.`
    expect(firstEvent(text, '2025-05-05', known)).toEqual([`organization/${slug}`, 'country/TCD'])
    expect(firstCodes(text, '2025-05-05', known)[0]).toBe('KENGOV')
    expect(firstEvent(text, '2025-05-05')[0]).not.toBe(`organization/${slug}`)
  })

  test('titles, weapons, gatherings and places', () => {
    const known = read({
      roles: [{ title: 'Wali', aliases: ['Walis'] }],
      weapons: [{ name: 'Thunderclap', aliases: ['thunderclap rocket'] }],
      gatherings: [{ name: 'Zanzibar Forum' }],
      places: [{ name: 'Quuxville', country: 'KEN' }],
      people: [{ name: 'Ali Noor', terms: [{ title: 'wali', of: 'KEN', from: '2020-01-01' }] }],
    })
    const text =
      'The Kenyan wali attended the Zanzibar Forum in Quuxville. Iran tested a thunderclap rocket.'
    const { entities } = readArticle({ text, published: '2025-05-05' }, { knowledge: known })
    const ids = entities.map(({ id }) => id)
    for (const id of [
      'person/ali-noor',
      'gathering/zanzibar-forum',
      'place/quuxville',
      'weapon/thunderclap',
    ])
      expect(ids).toContain(id)
  })
})

test('without a file, and with one that says nothing, everything is as it was', () => {
  const article = {
    text: 'The US president met Xi Jinping in Busan on Thursday.',
    published: '2025-10-31',
  }
  const { value } = knowledgeWith({})
  expect(readArticle(article, { knowledge: value ?? undefined })).toEqual(readArticle(article))
})
