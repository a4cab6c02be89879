import { describe, expect, test } from '@jest/globals'

import { readArticle } from '../../../server/extract/pipeline.ts'
import { officesIn, PUBLISHED } from '../read.ts'
import { idsFor } from './reading.ts'

/** Entities of a text as "id: mention; mention", in order of appearance. */
const entitiesIn = (text: string, published = PUBLISHED): string[] =>
  readArticle({ text, published }).entities.map(
    ({ id, mentions }) => `${id}: ${mentions.join('; ')}`,
  )

describe('words and what they name', () => {
  test.each([
    ['a country by name', 'Japan agreed.', 'Japan', ['country/JPN']],
    ['by its short form', 'The U.K. agreed.', 'U.K.', ['country/GBR']],
    ['by an adjective', 'Japanese troops left.', 'Japanese', ['country/JPN']],
    ['by the seat of power', 'The Kremlin agreed.', 'Kremlin', ['country/RUS']],
    ['a capital that acts is its state', 'Beijing rejected the offer.', 'Beijing', ['country/CHN']],
    ['a capital one is in is a place', 'They met in Beijing.', 'Beijing', ['place/beijing']],
    [
      'a leader by full name',
      'Emmanuel Macron agreed.',
      'Emmanuel Macron',
      ['person/emmanuel-macron'],
    ],
    ['by another spelling', 'Kim Jong-un agreed.', 'Kim Jong-un', ['person/kim-jong-un']],
    ['by surname while in office', 'Macron agreed.', 'Macron', ['person/emmanuel-macron']],
    [
      'someone no table knows, by the role',
      'Foreign Minister Ana Verdugo agreed.',
      'Foreign Minister Ana Verdugo',
      ['person/ana-verdugo'],
    ],
    [
      'behind an office with "and" in it',
      'Secretary for Foreign Affairs and International Trade Ana Verdugo met Xi Jinping.',
      'Ana Verdugo',
      ['person/ana-verdugo'],
    ],
    [
      'by surname afterwards',
      'Foreign Minister Ana Verdugo agreed. Verdugo left.',
      'Verdugo',
      ['person/ana-verdugo'],
    ],
    [
      'by two surnames afterwards',
      'Foreign Minister Ana Luisa Verdugo Salas agreed. Minister Verdugo Salas left.',
      'Minister Verdugo Salas',
      ['person/ana-luisa-verdugo-salas'],
    ],
    [
      'others of the same last name are others',
      'Foreign Minister Ana Verdugo agreed. Minister Ines Verdugo left.',
      'Minister Ines Verdugo',
      ['person/ines-verdugo'],
    ],
    [
      'by role before the name comes',
      "Chile's foreign minister agreed. Chilean Foreign Minister Ana Verdugo left.",
      "Chile's foreign minister",
      ['person/ana-verdugo'],
    ],
    [
      'a hyphenated given name puts the surname first',
      'Trade Minister Park Sun-mi left. Park agreed.',
      'Park',
      ['person/park-sun-mi'],
    ],
    [
      'an office by its holder',
      'The French president agreed.',
      'French president',
      ['person/emmanuel-macron'],
    ],
    ['an acronym', 'NATO agreed.', 'NATO', ['organization/nato']],
    [
      'an acronym the text introduces',
      'The Lakes Fishing Council (LFC) met. The LFC agreed.',
      'LFC',
      ['organization/lakes-fishing-council'],
    ],
    [
      'a ministry by its name',
      'The Ministry of Foreign Affairs agreed.',
      'Ministry of Foreign Affairs',
      ['organization/ministry-of-foreign-affairs'],
    ],
    [
      'a summit by its body and year',
      'He came to the ASEAN summit.',
      'ASEAN summit',
      ['gathering/asean-summit-2025'],
    ],
    [
      'a weapon by kind',
      'It fired two cruise missiles.',
      'cruise missiles',
      ['weapon/cruise-missile'],
    ],
  ])('%s', (_, text, words, expected) => expect(idsFor(text, words)).toEqual(expected))

  test('who the president was depends on the day', () => {
    const text = 'The US president agreed.'
    expect(idsFor(text, 'US president', '2014-05-01')).toEqual(['person/barack-obama'])
    expect(idsFor(text, 'US president', '2018-05-01')).toEqual(['person/donald-trump'])
    expect(idsFor(text, 'US president', '2022-05-01')).toEqual(['person/joe-biden'])
  })

  test('an unnamed official is an actor of the article alone', () => {
    const text = 'A senior French official said so. The official left.'
    const [id] = idsFor(text, 'senior French official')
    expect(id).toMatch(/^person\/[0-9a-f]{16}\/official-fra$/)
    expect(idsFor(text, 'official')).toEqual([id])
    expect(idsFor(`${text} It rained.`, 'official')).not.toEqual([id])
  })

  test('the two leaders are the two named before', () => {
    expect(
      idsFor('Emmanuel Macron met Xi Jinping. The two leaders agreed.', 'two leaders'),
    ).toEqual(['person/emmanuel-macron', 'person/xi-jinping'])
  })

  test.each([
    [
      'not one whose death is spoken of',
      'Emmanuel Macron called Xi Jinping over the death of Angela Merkel. The two leaders agreed.',
      'two leaders',
      ['person/emmanuel-macron', 'person/xi-jinping'],
    ],
    [
      'the leaders are all who met',
      'Emmanuel Macron met with Xi Jinping and Narendra Modi. The leaders agreed.',
      'The leaders',
      ['person/emmanuel-macron', 'person/xi-jinping', 'person/narendra-modi'],
    ],
    [
      'a president-elect is no vice president-elect',
      'Chilean President-elect Ana Verdugo and Vice President-elect Ines Salas left. The President-elect agreed.',
      'President-elect',
      ['person/ana-verdugo'],
    ],
  ])('%s', (_, text, words, expected) =>
    expect(new Set(idsFor(text, words))).toEqual(new Set(expected)),
  )
})

describe('is no entity', () => {
  test.each([
    ['a pronoun', 'It us our them.'],
    ['a month and a weekday', 'May and Friday and August.'],
    ['ordinary words that begin a sentence', 'Talks failed. Rain fell. Markets rose.'],
    ['a ship of a personal name without role or deed', 'Near the Marble Arch it rained.'],
  ])('%s', (_, text) => expect(entitiesIn(text)).toEqual([]))
})

describe('offices', () => {
  test.each([
    [
      'adjective, role, name',
      'Chilean Foreign Minister Ana Verdugo left.',
      ['ana-verdugo | foreign minister | CHL | ongoing'],
    ],
    [
      'possessor, role, name',
      "Chile's new Foreign Minister Ana Verdugo left.",
      ['ana-verdugo | foreign minister | CHL | ongoing'],
    ],
    [
      'name, role of state',
      'Ana Verdugo, the foreign minister of Chile, left.',
      ['ana-verdugo | foreign minister | CHL | ongoing'],
    ],
    [
      'role, name in commas',
      "Chile's foreign minister, Ana Verdugo, left.",
      ['ana-verdugo | foreign minister | CHL | ongoing'],
    ],
    [
      'one no longer held',
      'Former Chilean President Ana Verdugo left.',
      ['ana-verdugo | president | CHL | occurred'],
    ],
    [
      'one elected before the term that the tables have',
      'Japan heard President-elect Joe Biden.',
      ['joe-biden | president-elect | USA | ongoing'],
    ],
    ['a role with nobody', 'A foreign minister left Chile.', []],
  ])('%s', (_, text, expected) => expect(officesIn(text)).toEqual(expected))
})
