import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entity, EntityType } from '../../graph-schema/model/entity.ts'
import type { Actor } from '../../server/store/likeness/actor.ts'
import { mergeProposals } from '../../server/store/likeness/propose.ts'

type Known = Partial<Entity> & { readonly states?: readonly string[]; readonly claims?: number }

const actor = (
  type: EntityType,
  name: string,
  { states = [], claims = 1, ...known }: Known = {},
): Actor => ({
  entity: {
    id: `${type.toLowerCase()}/${name.toLowerCase().replaceAll(' ', '-')}`,
    type,
    name,
    aliases: [name],
    iso3: null,
    wikidata: null,
    ...known,
  },
  articles: 1,
  claims,
  states: new Set(states),
})
const person = (name: string, known?: Known) => actor('Person', name, known)
const body = (name: string, known?: Known) => actor('Organization', name, known)

const told = (actors: readonly Actor[]) =>
  mergeProposals(actors).map(({ keep, other, why }) => [[keep.name, other.name].sort(), why])

type Row = readonly [one: string, other: string, why: RegExp]

describe('people who may be one', () => {
  test.each<Row>([
    ['Vladimir Putin', 'President Vladimir Putin', /with and without a title/],
    ['Ahmed Yassin', 'Sheikh Ahmed Yassin', /with and without a title/],
    ['Kim Jong Un', 'Kim Jong-un', /written otherwise/],
    ['Xi Jinping', 'Xi Jin-ping', /written otherwise/],
    ['Bashar al-Assad', 'Bashar Assad', /written otherwise/],
    ['Lee Jae-myung', 'Jae-myung Lee', /another order/],
    ['Vladimir Putin', 'V. Putin', /a given name that fits/],
    ['Vladimir Putin', 'Vladimir V. Putin', /those between/],
    ['Joe Biden', 'Joseph Biden', /a given name that fits/],
    ['Jen Klein', 'Jennifer Klein', /a given name that fits/],
    ['John Kennedy', 'John Fitzgerald Kennedy', /those between/],
    ['Mohammed bin Salman', 'Muhammad bin Salman', /romanization/],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', /romanization/],
    ['Muammar Gaddafi', 'Muammar Qadhafi', /romanization/],
    ['Sergei Lavrov', 'Sergey Lavrov', /romanization/],
    ['Aleksandr Lukashenko', 'Alexander Lukashenko', /romanization/],
    ['Kim Jong Un', 'Kim Jong Eun', /romanization/],
    ['Emmanuel Macron', 'Emanuel Macron', /romanization/],
    ['Borna Derakhshani', 'Borna Deraskhsani', /slip of the pen/],
    ['Leo', 'Pope Leo XIV', /number/],
    ['Heather Nauert', 'Nauert', /surname alone/],
  ])('%s and %s', (one, other, why) => {
    expect(told([person(one), person(other)])).toEqual([
      [[one, other].sort(), expect.stringMatching(why)],
    ])
  })

  test('who goes by the name of another', () => {
    const known = person('Boris Johnson', { aliases: ['Boris Johnson', 'Alexander de Pfeffel'] })
    expect(told([known, person('Alexander de Pfeffel')])).toEqual([
      [['Alexander de Pfeffel', 'Boris Johnson'], 'one goes by the name of the other'],
    ])
  })

  test('a surname that articles call someone by, wherever it stands', () => {
    const xi = person('Xi Jinping', { aliases: ['Xi', 'Xi Jinping'] })
    expect(told([xi, person('Xi')])).toEqual([[['Xi', 'Xi Jinping'], expect.anything()]])
  })
})

describe('people who are two', () => {
  test.each([
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Kim Jong Un', 'Kim Yo Jong'],
    ['Kim Jong Il', 'Kim Yo Jong'],
    ['Kim Jong Un', 'Kim Jong Nam'],
    ['Kim Yong Nam', 'Kim Jong Nam'],
    ['George W. Bush', 'George H. W. Bush'],
    ['George H. W. Bush', 'Jeb Bush'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Martin Luther King Jr.', 'Martin Luther King Sr.'],
    ['Pope John Paul I', 'Pope John Paul II'],
    ['Elizabeth I', 'Elizabeth II'],
    ['Donald Trump', 'Melania Trump'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Moon Jae-in', 'Moon Chung-in'],
    ['Lee Jae-myung', 'Lee Myung-bak'],
    ['Xi Jinping', 'Li Jinping'],
    ['Wang Yi', 'Wang Li'],
    ['Ali Khamenei', 'Ruhollah Khomeini'],
    ['Ali Khamenei', 'Ali Khomeini'],
    ['Maria Ivanov', 'Maria Ivanova'],
    ['Robert Peter', 'Robert Peters'],
    ['Hassan Nasrallah', 'Hussein Nasrallah'],
    ['Mahmoud Abbas', 'Mohammed Abbas'],
    ['Sergei Lavrov', 'Sergei Ivanov'],
    ['King Salman', 'Khalid bin Salman'],
    ['Al Gore', 'Carol Gore'],
    ['J. Smith', 'K. Smith'],
  ])('%s and %s', (one, other) => {
    expect(told([person(one), person(other)])).toEqual([])
  })

  const [one, other] = ['Jon Smith', 'Jonathan Smith']
  test.each<[string, Known, Known]>([
    ['other Wikidata ids', { wikidata: 'Q1' }, { wikidata: 'Q2' }],
    ['other codes', { iso3: 'AUS' }, { iso3: 'GBR' }],
    ['ministers of different states, by their claims', { states: ['AUS'] }, { states: ['GBR'] }],
    ['a person and a body', {}, { type: 'Organization' }],
    ['without a name', {}, { name: 'Jonathan Smith (unnamed)' }],
    ['an actor of one article alone', {}, { id: 'person/0123456789abcdef/official' }],
  ])('near names, but %s', (_name, a, b) => {
    expect(told([person(one, a), person(other, b)])).toEqual([])
    expect(told([person(one), person(other)])).toHaveLength(1)
  })

  test('a short name that fits two who are not near', () => {
    const bushes = [person('George W. Bush'), person('George H. W. Bush')]
    expect(told([...bushes, person('George Bush')])).toEqual([])
    expect(told([...bushes, person('Bush')])).toEqual([])
    expect(told([person('Kim Jong Un'), person('Kim Yo Un'), person('Un')])).toEqual([])
    expect(told([bushes[0]!, person('George Bush')])).toHaveLength(1)
  })
})

describe('bodies that may be one', () => {
  test.each<Row>([
    ['Ministry of Health', 'Health Ministry', /same words/],
    ['Ministry of Defence', 'Ministry of Defense', /same words/],
    ['Parliament of the United Kingdom', 'Parliament of United Kingdom', /same words/],
    ['SCO', 'Shanghai Cooperation Organization', /acronym/],
    ['OAS', 'Organization of American States', /acronym/],
    ['Hezbollah', 'Hizbullah', /romanization/],
    ['Fatah', 'Fatah movement', /but for the word "movement"/],
    ['Bharatiya Janata Party', 'Bharatiya Janta Party', /romanization/],
  ])('%s and %s', (one, other, why) => {
    expect(told([body(one), body(other)])).toEqual([
      [[one, other].sort(), expect.stringMatching(why)],
    ])
  })

  test('ministries of one state', () => {
    const iran = { iso3: 'IRN' }
    expect(
      told([body('Foreign Ministry of Iran', iran), body('Iran Foreign Ministry', iran)]),
    ).toHaveLength(1)
  })
})

describe('bodies that are two', () => {
  test.each([
    ['Ministry of Foreign Affairs of Austria', 'Ministry of Foreign Affairs of Australia'],
    ['Ministry of Foreign Affairs of Iran', 'Ministry of Foreign Affairs of Iraq'],
    ['Ministry of Defense', 'Ministry of Health'],
    ['Bank of Slovenia', 'Bank of Slovakia'],
    ['Northern Command', 'Southern Command'],
    ['Central Bank of Niger', 'Central Bank of Nigeria'],
    ['1st Army', '2nd Army'],
    ['Group of 7', 'Group of 77'],
    ['Islamic State', 'Islamic State Khorasan'],
    ['European Council', 'Council of the European Union'],
    ['NATO', 'Nordic Council'],
    ['Labour Party', 'Labour Union'],
    ['Harris Corporation', 'Harris and Harris'],
    ['Party', 'Party Party'],
  ])('%s and %s', (one, other) => {
    expect(told([body(one), body(other)])).toEqual([])
  })

  test('the same words of two states', () => {
    const [iran, iraq] = [
      { iso3: 'IRN', id: 'organization/a' },
      { iso3: 'IRQ', id: 'organization/b' },
    ]
    expect(told([body('Foreign Ministry', iran), body('Ministry, Foreign', iraq)])).toEqual([])
  })
})

test.each([
  ['Congo', 'COG', 'DR Congo', 'COD'],
  ['North Korea', 'PRK', 'South Korea', 'KOR'],
  ['Niger', 'NER', 'Nigeria', 'NGA'],
  ['Guinea', 'GIN', 'Guinea-Bissau', 'GNB'],
  ['Sudan', 'SDN', 'South Sudan', 'SSD'],
])('states are told by their codes: %s %s, %s %s', (one, iso3, other, second) => {
  expect(
    told([actor('Country', one, { iso3 }), actor('Country', other, { iso3: second })]),
  ).toEqual([])
})

test('the better known is kept, and the nearest come first', () => {
  const actors = [
    person('V. Putin', { claims: 9 }),
    person('Vladimir Putin', { claims: 2, wikidata: 'Q7747' }),
    person('Jane Roe', { claims: 1 }),
    person('Roe Jane', { claims: 3 }),
  ]
  expect(mergeProposals(actors)).toMatchObject([
    { keep: { name: 'Roe Jane', claims: 3 }, other: { name: 'Jane Roe' }, likeness: 0.9 },
    { keep: { name: 'Vladimir Putin', claims: 2 }, other: { name: 'V. Putin' }, likeness: 0.8 },
  ])
})

test('the order of the actors does not matter, and nobody is near himself', () => {
  const words = fc.constantFrom(
    'Kim',
    'Jong',
    'Un',
    'Il',
    'Bush',
    'George',
    'W.',
    'Jr.',
    'al-Assad',
    'King',
    'II',
    '2',
    '-',
  )
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const actors = names.map((one, index) => person(one, { id: `person/${index}` }))
      const found = mergeProposals(actors)
      expect(mergeProposals(actors.toReversed())).toEqual(found)
      expect(found.filter(({ keep, other }) => keep.id === other.id)).toEqual([])
    }),
  )
})
