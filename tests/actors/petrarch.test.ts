import { describe, expect, test } from '@jest/globals'
import { ActorsFile } from '../../server/actors/actors-file.ts'
import { ourCode } from '../../server/actors/petrarch/codes.ts'
import { convertPetrarch } from '../../server/actors/petrarch/convert.ts'
import { spellings } from '../../server/actors/petrarch/names.ts'
import { readActors } from '../../server/actors/read.ts'
import { firstCodes, firstEvent, informed } from './informed.ts'

const DICTIONARY = `# Made for this test; the format is that of PETRARCH actor dictionaries.
ZENOBIA_MARKOV_	[RUSGOV 20000507-20080507][RUSOPP >20080508]  # comment
+MADAM_PRESIDENT_ZENOBIA_MARKOV_
+RUSSIAN_PRESIDENT_ZENOBIA_V._MARKOV_
+MARKOV_

PARK_DONG_NG_  ; an older comment
	[KORGOV 080225-130224]
	[KORELI]

KIM_JONG-UN_ [PRKGOV]
+DEAR_MARSHAL_

GREY_WOLVES_LEAGUE_(GWL)_ [TURREB]
QUUX_OIL_COMPANY_ [MNCUSA]
QUUXTOWN_ [CAN]
+OLD_QUUXTOWN_
AFGHANISTAN_ [AFG]
+KABUL_
+AFGANHISTAN_
&HEAD_
+CHIEF_
+BOSS_
&HEAD_OF_GREY_WOLVES_ [TURREB]
`
const { file, skipped } = convertPetrarch(DICTIONARY)

describe('a PETRARCH actor dictionary', () => {
  test('becomes people, bodies and names of states, with dated codes', () => {
    expect(file).toEqual({
      people: [
        {
          name: 'Zenobia Markov',
          aliases: ['Zenobia V. Markov', 'Markov'],
          codes: [
            { code: 'RUSGOV', from: '2000-05-07', to: '2008-05-08' },
            { code: 'RUSOPP', from: '2008-05-08' },
          ],
        },
        {
          name: 'Park Dong Ng',
          surname: 'Park',
          codes: [{ code: 'KORGOV', from: '2008-02-25', to: '2013-02-25' }, { code: 'KORELI' }],
        },
        {
          id: 'person/kim-jong-un',
          name: 'Kim Jong Un',
          aliases: ['Dear Marshal'],
          codes: [{ code: 'PRKGOV' }],
        },
      ],
      organizations: [
        {
          name: 'Grey Wolves League',
          aliases: ['GWL'],
          kind: 'armed_group',
          state: 'TUR',
          codes: [{ code: 'TURREB' }],
        },
        { name: 'Quux Oil Company', state: 'USA', codes: [{ code: 'USABUS' }] },
        {
          name: 'Chief of Grey Wolves',
          aliases: ['Chief Of Grey Wolves', 'Boss of Grey Wolves', 'Boss Of Grey Wolves'],
          kind: 'armed_group',
          state: 'TUR',
          codes: [{ code: 'TURREB' }],
        },
      ],
      states: [{ iso3: 'AFG', aliases: ['Afganhistan'] }],
      places: [{ name: 'Quuxtown', aliases: ['Old Quuxtown'], country: 'CAN' }],
    })
    expect(skipped).toEqual([])
  })

  test('goes round: what it becomes is a file of our own that reads the same', () => {
    const again = readActors(JSON.stringify(file))
    expect(again.value?.file).toEqual(file)
    expect(ActorsFile.parse(file)).toEqual(file)
    const known = informed(file)
    const back = informed(again.value?.file ?? {})
    const texts = [
      'Zenobia Markov criticized Kenya.',
      'GWL attacked Kenya.',
      'Dear Marshal criticized Kenya.',
    ]
    for (const text of texts)
      for (const day of ['2004-01-01', '2012-01-01', null])
        expect(firstCodes(text, day, back)).toEqual(firstCodes(text, day, known))
  })

  const known = informed(file)
  test.each([
    ['in office', 'Markov criticized Kenya.', '2004-01-01', 'person/zenobia-markov', 'RUSGOV'],
    [
      'on the last day in office',
      'Markov criticized Kenya.',
      '2008-05-07',
      'person/zenobia-markov',
      'RUSGOV',
    ],
    [
      'after it',
      'Zenobia Markov criticized Kenya.',
      '2008-05-08',
      'person/zenobia-markov',
      'RUSOPP',
    ],
    [
      'by a code without dates',
      'Park Dong Ng criticized Kenya.',
      '2020-01-01',
      'person/park-dong-ng',
      'KORELI',
    ],
    [
      'a body',
      'The Grey Wolves League attacked Kenya.',
      '2020-01-01',
      'organization/grey-wolves-league',
      'TURREB',
    ],
    [
      'a company',
      'Quux Oil Company criticized Kenya.',
      '2020-01-01',
      'organization/quux-oil-company',
      'USABUS',
    ],
    ['a misspelled state', 'Afganhistan criticized Kenya.', '2020-01-01', 'country/AFG', 'AFG'],
    [
      'someone of ours, by another name',
      'Dear Marshal criticized Kenya.',
      '2020-01-01',
      'person/kim-jong-un',
      'PRKGOV',
    ],
  ])('codes %s', (_name, text, day, id, code) => {
    expect(firstEvent(text, day, known)[0]).toBe(id)
    expect(firstCodes(text, day, known)[0]).toBe(code)
  })
})

describe('what is skipped, and why', () => {
  test.each([
    ['a code of nobody', 'JANE_ROE_ [ZZZQQQ]', 'has no code of a state or sector that we know'],
    ['no code', 'JANE_ROE_', 'has no code of a state or sector that we know'],
    ['a null code', 'JANE_ROE_ [---] [USA]', '[---] says that this is no actor'],
    [
      'a day that is none',
      'JANE_ROE_ [USA] [USAGOV 20101399-20110101]',
      '[USAGOV 20101399-20110101] has days that are not in the calendar',
    ],
    [
      'days the wrong way round',
      'JANE_ROE_ [USA] [USAGOV 110101-100101]',
      '[USAGOV 110101-100101] has days that are not in the calendar',
    ],
    [
      'a single day',
      'JANE_ROE_ [USA] [USAGOV 110101]',
      '[USAGOV 110101] has days that are not in the calendar',
    ],
    ['a bracket that stays open', 'JANE_ROE_ [USA] [USAGOV', 'has a bracket that is not closed'],
    ['a synonym of nobody', '+JANE_', 'stands before the first actor'],
    [
      'a line of another dictionary',
      'JANE_ROE_ [USA]\n!MINIST! = MINISTER',
      'is no line of an actor dictionary',
    ],
    ['a set within itself', '&A_\n+&A_\n&A_X_ [USA]', 'has no name of at least two letters'],
    ['one letter', 'X_ [USA]', 'has no name of at least two letters'],
    ['a title', 'PRIME_MINISTER_ [USAGOV]', 'is a title, which is read with its state'],
    [
      'a title of a state',
      'JANE_ROE_ [USAGOV]\n+US_PRIME_MINISTER_',
      'is a title, which is read with its state',
    ],
    [
      'a surname behind a title',
      'PRESIDENT_ROE_ [USAGOV 010101-020101]',
      'is a single word, which several people may share',
    ],
    ['another body of ours', 'PENTAGON_ [USAMIL]\n+CIA_', 'is a name of organization/cia already'],
    ['a place of ours', 'GIBRALTAR_ [GBR]', 'is known as place/gibraltar'],
    [
      'a name of two',
      'JANE_ROE_ [USAGOV]\nJOHN_DOE_ [USAGOV]\n+JANE_ROE_',
      'is a name of person/jane-roe already',
    ],
    [
      'a leader among the names of a group',
      'HAMAS_ [PSEREB]\n+KHALED_MESHAAL_',
      'is a name of person/khaled-meshaal already',
    ],
  ])('%s', (_name, text, why) => {
    expect(convertPetrarch(text).skipped.map((skip) => skip.why)).toEqual([why])
  })
})

test.each([
  ['RUS', 'RUS'],
  ['RUSGOV', 'RUSGOV'],
  ['USAGOVMIL', 'USAGOV'],
  ['FRAHLHMED', 'FRAMED'],
  ['IGOUNOHLH', 'IGO'],
  ['NGOUSAEDU', 'USANGO'],
  ['MNCCAN', 'CANBUS'],
  ['IMGMUSALQ', 'REB'],
  ['KKLREB', 'REB'],
  ['TMPGOV', 'TLSGOV'],
  ['---', null],
  ['ZZZ', null],
  ['EURHLH', null],
])('CAMEO writes %s, we %s', (code, ours) => {
  const states = new Set(['RUS', 'USA', 'FRA', 'CAN', 'TLS'])
  expect(ourCode(code, (iso3) => states.has(iso3))).toBe(ours)
})

test.each([
  ['VLADIMIR_PUTIN_', ['Vladimir Putin']],
  ['UN_ENVOY', ['UN Envoy']],
  ['US_', ['US']],
  ['HAMAS', ['HAMAS', 'Hamas']],
  ['INTERPOL_', ['Interpol']],
  ['OSAMA_BIN_LADEN_', ['Osama bin Laden', 'Osama Bin Laden']],
  ["JOHN_O'BRIEN_", ["John O'Brien"]],
  ['JOHN_MCCAIN_', ['John McCain']],
  ['MAZAR-I-SHARIF_', ['Mazar-i-Sharif']],
  ['RUSSIAN_PRESIDENT_VLADIMIR_V._PUTIN', ['Russian President Vladimir V. Putin']],
  ['ANIMAL_LIBERATION_FRONT_(ALF)_', ['Animal Liberation Front', 'ALF']],
  ['STANKO_TODOROV_(ACTING', ['Stanko Todorov']],
  ['_', []],
])('news writes %s as %j', (raw, expected) => {
  expect(spellings(raw, (word) => word === 'UN')).toEqual(expected)
})
