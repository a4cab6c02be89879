import { describe, expect, test } from '@jest/globals'
import { isDay } from '../../../graph-schema/model/when.ts'
import { LEADERS, WORDLIKE_SURNAMES } from '../../../server/extract/3-entities/knowledge/leaders.ts'
import { ROLES } from '../../../server/extract/3-entities/knowledge/roles.ts'
import { KNOWLEDGE } from '../../../server/extract/3-entities/knowledge.ts'

describe('leaders', () => {
  test('are known by one name each, which no two share', () => {
    const all = LEADERS.flatMap((l) => [l.name, ...l.aliases])
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
    expect([...all, ...LEADERS.map((l) => l.surname)].filter((name) => !name.trim())).toEqual([])
  })

  test('have a surname that is part of a name of theirs', () => {
    const odd = LEADERS.filter(
      (l) => ![l.name, ...l.aliases].some((name) => name.includes(l.surname)),
    )
    expect(odd.map((l) => l.name)).toEqual([])
  })

  test('warn of surnames that are words, and of no name that nobody has', () => {
    const surnames = new Set(LEADERS.map((l) => l.surname))
    expect([...WORDLIKE_SURNAMES].filter((name) => !surnames.has(name))).toEqual([])
    expect(['May', 'No', 'Moon'].every((name) => WORDLIKE_SURNAMES.has(name))).toBe(true)
    expect(['Kim', 'Trump', 'Xi'].some((name) => WORDLIKE_SURNAMES.has(name))).toBe(false)
  })

  test('hold titles and serve states and bodies that the tables know', () => {
    const titles = new Set(ROLES.map(({ title }) => title))
    const terms = LEADERS.flatMap((l) => l.terms)
    expect(terms.filter(({ title }) => !titles.has(title))).toEqual([])
    expect(terms.filter(({ of }) => KNOWLEDGE.bodyCard(of) === null)).toEqual([])
  })

  test('hold terms between real days, in order', () => {
    const wrong = LEADERS.filter(({ terms }) =>
      terms.some(
        ({ from, to }, i) =>
          !isDay(from) ||
          (to !== null && (!isDay(to) || to <= from)) ||
          from < (terms[i - 1]?.from ?? ''),
      ),
    )
    expect(wrong.map((l) => l.name)).toEqual([])
  })

  /** Offices that several people hold at once. */
  const MANY =
    /^(ambassador|special envoy|special representative|envoy|negotiator|spokesperson|vice president|deputy .+|commissioner|presidential secretary|vice chairman|director|state councilor|party leader|under secretary of state|trade representative)$/
  const onlyOne = (title: string, of: string) =>
    !MANY.test(title) || (of === 'USA' && title === 'vice president')

  test('hold an office of one holder one after the other', () => {
    const terms = LEADERS.flatMap((l) => l.terms.map((term) => ({ ...term, name: l.name })))
    const overlaps = terms
      .filter(({ title, of }) => onlyOne(title, of))
      .flatMap((a) =>
        terms
          .filter((b) => b !== a && b.title === a.title && b.of === a.of && b.from >= a.from)
          .filter((b) => b.from < (a.to ?? '9999'))
          .map((b) => `${a.of} ${a.title}: ${a.name} and ${b.name}`),
      )
    expect(overlaps).toEqual([])
  })

  const holders = (title: string, of: string, day: string) =>
    LEADERS.filter((l) =>
      l.terms.some(
        (t) => t.title === title && t.of === of && t.from <= day && (t.to === null || day < t.to),
      ),
    ).map((l) => l.name)

  test.each([
    ['president', 'USA', '2018-06-12', 'Donald Trump'],
    ['president', 'USA', '2021-01-19', 'Donald Trump'],
    ['president', 'USA', '2021-01-20', 'Joe Biden'],
    ['president', 'USA', '2025-10-25', 'Donald Trump'],
    ['supreme leader', 'PRK', '2018-06-12', 'Kim Jong Un'],
    ['supreme leader', 'PRK', '2000-06-13', 'Kim Jong Il'],
    ['president', 'KOR', '2018-04-27', 'Moon Jae-in'],
    ['president', 'KOR', '2024-12-03', 'Yoon Suk Yeol'],
    ['president', 'KOR', '2025-08-25', 'Lee Jae-myung'],
    ['unification minister', 'KOR', '2025-10-24', 'Chung Dong-young'],
    ['unification minister', 'KOR', '2020-06-16', 'Kim Yeon-chul'],
    ['secretary of state', 'USA', '2019-02-28', 'Mike Pompeo'],
    ['secretary of state', 'USA', '2010-11-28', 'Hillary Clinton'],
    ['prime minister', 'JPN', '2019-06-28', 'Shinzo Abe'],
    ['prime minister', 'JPN', '2025-10-28', 'Sanae Takaichi'],
    ['prime minister', 'JPN', '2025-10-20', 'Shigeru Ishiba'],
    ['president', 'CHN', '2025-10-30', 'Xi Jinping'],
    ['foreign minister', 'CHN', '2023-03-01', 'Qin Gang'],
    ['president', 'RUS', '2008-08-08', 'Dmitry Medvedev'],
    ['prime minister', 'RUS', '2008-08-08', 'Vladimir Putin'],
    ['chancellor', 'DEU', '2015-09-04', 'Angela Merkel'],
    ['prime minister', 'GBR', '2022-10-01', 'Liz Truss'],
    ['prime minister', 'ISR', '2022-03-01', 'Naftali Bennett'],
    ['prime minister', 'MYS', '2025-10-26', 'Anwar Ibrahim'],
    ['president', 'BRA', '2025-10-26', 'Luiz Inacio Lula da Silva'],
    ['secretary-general', 'nato', '2022-02-24', 'Jens Stoltenberg'],
    ['secretary-general', 'united-nations', '2006-10-09', 'Kofi Annan'],
    ['national security adviser', 'USA', '2019-02-28', 'John Bolton'],
    ['press secretary', 'white-house', '2025-10-23', 'Karoline Leavitt'],
    ['deputy secretary of state', 'USA', '2020-06-16', 'Stephen Biegun'],
    ['president', 'SYR', '2024-12-07', 'Bashar al-Assad'],
    ['president', 'UKR', '2014-02-21', 'Viktor Yanukovych'],
    ['president', 'TWN', '2022-08-03', 'Tsai Ing-wen'],
    ['crown prince', 'SAU', '2018-10-02', 'Mohammed bin Salman'],
    ['king', 'SAU', '2010-01-01', 'King Abdullah'],
    ['prime minister', 'IND', '2003-01-01', 'Atal Bihari Vajpayee'],
    ['president', 'IRN', '2007-01-01', 'Mahmoud Ahmadinejad'],
    ['high representative', 'european-union', '2015-07-14', 'Federica Mogherini'],
  ])('the %s of %s on %s was %s', (title, of, day, name) => {
    expect(holders(title, of, day)).toEqual([name])
  })

  test.each([
    ['president', 'KOR', '2017-04-01', 'between an impeachment and an election'],
    ['president', 'KOR', '2025-05-01', 'between an impeachment and an election'],
    ['supreme leader', 'PRK', '1948-09-08', 'before the state was founded'],
    ['president', 'JPN', '2020-01-01', 'no such office'],
    ['pope', 'VAT', '2025-05-01', 'the see was vacant'],
  ])('nobody is %s of %s on %s: %s', (title, of, day) => {
    expect(holders(title, of, day)).toEqual([])
  })

  test('fill the chief offices of the states that matter most, without a hole, today', () => {
    const chief: readonly (readonly [string, string])[] = [
      ...[
        'USA',
        'KOR',
        'CHN',
        'RUS',
        'FRA',
        'BRA',
        'MEX',
        'ARG',
        'TUR',
        'UKR',
        'SYR',
        'EGY',
        'IDN',
        'PHL',
        'ZAF',
        'TWN',
        'IRN',
        'ARE',
        'PSE',
      ].map((of) => [of, 'president'] as const),
      ...[
        'JPN',
        'GBR',
        'ITA',
        'CAN',
        'AUS',
        'IND',
        'ISR',
        'MYS',
        'SGP',
        'THA',
        'VNM',
        'KHM',
        'LAO',
        'TLS',
        'PAK',
        'IRQ',
        'ESP',
        'POL',
        'NLD',
      ].map((of) => [of, 'prime minister'] as const),
      ['PRK', 'supreme leader'],
      ['DEU', 'chancellor'],
      ['SAU', 'king'],
      ['BRN', 'sultan'],
      ['QAT', 'emir'],
    ]
    expect(chief.filter(([of, title]) => holders(title, of, '2025-10-25').length !== 1)).toEqual([])
  })
})
