import { describe, expect, test } from '@jest/globals'
import { knowledgeWith } from '../../server/actors/knowledge-with.ts'
import { readActors } from '../../server/actors/read.ts'

const mistakesIn = (text: string) => {
  const read = readActors(text)
  return read.mistakes ?? knowledgeWith(read.value.file).mistakes ?? []
}
const person = (more: object) => ({ people: [{ name: 'Jane Roe', ...more }] })
const term = (more: object) =>
  person({ terms: [{ title: 'president', of: 'USA', from: '2029-01-20', ...more }] })

type Row = readonly [name: string, file: unknown, line: string]

/** One mistake each: where it stands, and what to do. */
const ROWS: readonly Row[] = [
  [
    'a field that is none',
    person({ surnam: 'Roe' }),
    'people[0]: "surnam" is no field here: correct its name or take it out (docs/actors.md lists the fields)',
  ],
  [
    'a table that is none',
    { persons: [] },
    'the file: "persons" is no field here: correct its name or take it out (docs/actors.md lists the fields)',
  ],
  ['no name', { people: [{ surname: 'Roe' }] }, 'people[0].name: is missing: give text in quotes'],
  [
    'a name without letters',
    person({ aliases: ['--'] }),
    'people[0].aliases[0]: "--" holds no letter',
  ],
  [
    'a number for text',
    person({ surname: 4 }),
    'people[0].surname: is not what belongs here: write text in quotes',
  ],
  [
    'text for a list',
    person({ aliases: 'Roe' }),
    'people[0].aliases: is not what belongs here: write a list in [ ]',
  ],
  ['a list for the file', [], 'the file: is not what belongs here: write an object in { }'],
  [
    'a day that is none',
    term({ from: '2029-02-30' }),
    'people[0].terms[0].from: "2029-02-30" is not a calendar day written YYYY-MM-DD',
  ],
  [
    'a term without a first day',
    term({ from: undefined }),
    'people[0].terms[0].from: is missing: give text in quotes',
  ],
  [
    'a term that ends before it begins',
    term({ to: '2029-01-20' }),
    'people[0].terms[0].to: is not after "from": it is the first day on which it no longer holds',
  ],
  [
    'a title that nobody knows',
    term({ title: 'grand poobah' }),
    'people[0].terms[0].title: "grand poobah" is no title we know: add it to "roles"',
  ],
  [
    'a state that nobody knows',
    term({ of: 'XQQ' }),
    `people[0].terms[0].of: "XQQ" is nowhere in the tables: add it to this file's "states"`,
  ],
  [
    'a body that nobody knows',
    term({ of: 'organization/nope' }),
    `people[0].terms[0].of: "organization/nope" is nowhere in the tables: add it to this file's "organizations"`,
  ],
  [
    'a state by its name',
    term({ of: 'France' }),
    'people[0].terms[0].of: "France" is neither "PRK" nor "organization/…"',
  ],
  [
    'a code in small letters',
    person({ codes: [{ code: 'usagov' }] }),
    'people[0].codes[0].code: "usagov" is not a code as in "USAGOV", "RUS" or "REB"',
  ],
  [
    'a Wikidata id that is none',
    person({ wikidata: '22686' }),
    'people[0].wikidata: "22686" is not a Wikidata id, as in "Q22686"',
  ],
  [
    'an id of another kind',
    person({ id: 'country/USA' }),
    'people[0].id: "country/USA" is not an id as extract prints it: write it as in "person/some-name"',
  ],
  [
    'a kind that is none',
    { organizations: [{ name: 'X Corp', kind: 'firm' }] },
    'organizations[0].kind: "firm" cannot be: choose one of intergovernmental, alliance, armed_group, government, ngo, legislature, court, military, party, media',
  ],
  [
    'an organ without a place for the state',
    { organs: [{ name: 'Space Agency' }] },
    'organs[0].name: "Space Agency" holds no place for the state: write it as in "Space Agency of %"',
  ],
  [
    'a new state without a name',
    { states: [{ iso3: 'QQA' }] },
    'states[0].name: is missing: QQA is no state of the tables, so give its name',
  ],
  [
    'a body of no state',
    { organizations: [{ name: 'X Corp', state: 'QQA' }] },
    `organizations[0].state: "QQA" is nowhere in the tables: add it to this file's "states"`,
  ],
  [
    'a place in no state',
    { places: [{ name: 'Xville', country: 'QQA' }] },
    `places[0].country: "QQA" is nowhere in the tables: add it to this file's "states"`,
  ],
  [
    'a gathering that nobody holds',
    { gatherings: [{ name: 'X Forum', heldBy: 'organization/nope' }] },
    `gatherings[0].heldBy: "organization/nope" is nowhere in the tables: add it to this file's "organizations"`,
  ],
  [
    'one person twice',
    { people: [{ name: 'Jane Roe' }, { name: 'JANE ROE', surname: 'Roe' }] },
    'people[1]: is the same as people[0] (person/jane-roe): make one row of them',
  ],
  [
    'one name for two',
    { people: [{ name: 'Jane Roe' }, { name: 'John Doe', aliases: ['Jane Roe'] }] },
    'people[1]: "Jane Roe" is a name of person/jane-roe as well (people[0]): leave it to one of them',
  ],
  [
    'one name for two of different kinds',
    { people: [{ name: 'Jane Roe' }], places: [{ name: 'Jane Roe' }] },
    'places[0]: "Jane Roe" is a name of person/jane-roe as well (people[0]): leave it to one of them',
  ],
  [
    'another Wikidata id than ours',
    { people: [{ name: 'Donald Trump', wikidata: 'Q1' }] },
    'people[0]: person/donald-trump has this name and is Q22686: to correct that give "id": "person/donald-trump", for another give an "id" of its own',
  ],
  [
    'a name to take away that we do not give',
    { people: [{ name: 'Donald Trump', without: ['Ronald'] }] },
    'people[0].without[0]: "Ronald" is no name that we give it: take it out',
  ],
  [
    'the main name to take away',
    { people: [{ name: 'Donald Trump', without: ['Donald Trump'] }] },
    'people[0].without[0]: "Donald Trump" is its main name: give another "name" as well',
  ],
]

describe('a mistake is told in one line, with where it stands and what to do', () => {
  test.each(ROWS)('%s', (_name, file, line) => {
    expect(mistakesIn(JSON.stringify(file))).toEqual([line])
  })

  test('a code of neither state nor sector: with the sectors there are', () => {
    expect(mistakesIn(JSON.stringify(person({ codes: [{ code: 'USAXYZ' }] })))).toEqual([
      expect.stringMatching(
        /^people\[0\]\.codes\[0\]\.code: "USAXYZ" is not a state, .* sectors are GOV MIL /,
      ),
    ])
  })

  test('all of them at once', () => {
    const file = {
      people: [
        { name: 'Jane Roe', terms: [{ title: 'grand poobah', of: 'XQQ', from: '2020-01-01' }] },
      ],
      places: [{ name: 'Y', country: 'XQQ' }],
    }
    expect(mistakesIn(JSON.stringify(file))).toHaveLength(3)
  })

  test.each([
    [
      'a comma too many',
      '{\n "people": [\n  {"name": "Jane Roe",}\n ]\n}',
      /^(line 3, column \d+|the file): is not JSON: /,
    ],
    ['names without quotes', '{ people: [] }', /^(line 1, column \d+|the file): is not JSON: /],
    ['cut off', '{"people": [', /^(line 1, column \d+|the file): is not JSON: /],
    ['nothing', '', /^the file: holds no actors: write JSON as in samples\/actors\.json, or /],
    ['prose', 'The rain fell.\nIt was cold.', /^the file: holds no actors: /],
  ])('text that is no file of actors: %s', (_name, text, line) => {
    expect(mistakesIn(text)).toEqual([expect.stringMatching(line)])
  })
})

test.each([
  ['an empty file', {}],
  ['empty tables', { people: [], states: [] }],
  ['a title in another spelling', term({ title: 'Prime Minister' })],
  ['a title with a portfolio', term({ title: 'fisheries minister' })],
  ['a term without an end', term({ to: null })],
  [
    'a title of its own',
    { ...term({ title: 'grand poobah' }), roles: [{ title: 'Grand Poobah' }] },
  ],
  ['a state of its own', { ...term({ of: 'XQQ' }), states: [{ iso3: 'XQQ', name: 'Quux' }] }],
  [
    'a body of its own',
    { ...term({ of: 'organization/x-corp' }), organizations: [{ name: 'X Corp' }] },
  ],
  ['a name that was ours for something else', person({ aliases: ['Pyongyang'] })],
  [
    'one word as adjective and as people',
    { states: [{ iso3: 'XQQ', name: 'Quux', adjectives: ['Quuxese'], people: ['Quuxese'] }] },
  ],
])('what is no mistake: %s', (_name, file) => {
  expect(mistakesIn(JSON.stringify(file))).toEqual([])
})
