import { describe, expect, test } from '@jest/globals'
import { idsFor, idsIn } from './reading.ts'

describe('names that hold no other thing', () => {
  test.each([
    ['no party of another state', 'The Samoan Labour Party left.', 'organization/labour-party-uk'],
    [
      'no body whose name ends alike',
      'The United Workers Party left.',
      'organization/workers-party-of-korea',
    ],
    ['no place in the surname', 'Governor Ana Houston resigned.', 'place/ana'],
    ['a hyphen inside a name cuts nothing', 'Trade Minister Park Sun-mi left.', 'person/park-sun'],
    ['nor one inside the name of a state', 'Guinea-Bissau agreed.', 'country/GIN'],
    ['one mosque of many', 'They prayed at the Grand Mosque.', 'place/grand-mosque'],
    ['a person who is in something', 'Voters lost confidence in Ana Verdugo.', 'place/ana-verdugo'],
    ['a list of states is no address', 'Acme, Germany and France agreed.', 'place/acme'],
    [
      'two bodies joined by "and"',
      'Hamas and the Lakes Fishing Council agreed.',
      'organization/hamas-and-the-lakes-fishing-council',
    ],
    [
      'two actors without an article',
      'Iran and Lakes Fishing Council agreed.',
      'organization/iran-and-lakes-fishing-council',
    ],
    [
      'a person behind a body',
      'Director of the Institute of Lakes Maria Verdugo left.',
      'organization/institute-of-lakes-maria-verdugo',
    ],
    ['a common weapon without a deed', 'The drone was old.', 'weapon/drone'],
  ])('%s', (_, text, id) => expect(idsIn(text)).not.toContain(id))
})

describe('words that news joins by a hyphen', () => {
  test.each([
    ['a state and a participle', 'Qatar-backed rebels left.', 'Qatar', ['country/QAT']],
    ['of two words', 'A Saudi Arabia-led coalition left.', 'Saudi Arabia', ['country/SAU']],
    ['an adjective', 'A Panamanian-flagged ship sank.', 'Panamanian', ['country/PAN']],
    ['a body', 'Houthi-controlled towns fell.', 'Houthi', ['organization/houthi-movement']],
    ['what is against it', 'An anti-Hamas march began.', 'Hamas', ['organization/hamas']],
    ['two states', 'The Chile-Peru talks failed.', 'Peru', ['country/PER']],
    [
      'two states, the second of two words',
      'The Chile–South Korea talks failed.',
      'South Korea',
      ['country/KOR'],
    ],
  ])('%s', (_, text, words, expected) => expect(idsFor(text, words)).toEqual(expected))
})

describe('a state inside the name of its organ', () => {
  test.each([
    ['before a common noun', 'The Israeli military left.', 'Israeli', ['country/ISR']],
    ['not in a name of its own', 'The Israel Defense Forces left.', 'Israel', []],
  ])('%s', (_, text, words, expected) => expect(idsFor(text, words)).toEqual(expected))
})

describe('bodies that no table knows', () => {
  test.each([
    [
      'behind the adjective of a state',
      'The Chilean Football Federation agreed.',
      'Chilean Football Federation',
    ],
    ['behind its name', 'The Uganda Press Council agreed.', 'Uganda Press Council'],
    ['behind a city', 'The Santiago District Court agreed.', 'Santiago District Court'],
    ['of the people', "The Marsh People's Action Party agreed.", "Marsh People's Action Party"],
    ['a longer name than the known one', 'The Samoan Labour Party agreed.', 'Samoan Labour Party'],
    [
      'with "and" inside',
      'The Harbours and Fisheries Authority agreed.',
      'Harbours and Fisheries Authority',
    ],
    [
      'with "for" inside',
      'The Coalition of Fishers for Change agreed.',
      'Coalition of Fishers for Change',
    ],
    [
      'of a state',
      'The Union of Lake Workers of Guinea agreed.',
      'Union of Lake Workers of Guinea',
    ],
    ['an airline by the noun before it', 'The airline Condor Blue agreed.', 'Condor Blue'],
    ['a newspaper', 'The Peruvian daily La Marea agreed.', 'La Marea'],
  ])('%s', (_, text, words) => {
    const ids = idsFor(text, words)
    expect(ids).toHaveLength(1)
    expect(ids[0]).toMatch(/^organization\//)
  })

  test.each([
    [
      'the state in front is no other body',
      'The United States Treasury Department agreed.',
      'United States Treasury Department',
      'organization/us-department-of-the-treasury',
    ],
    [
      'nor is "Royal"',
      'The Royal Norwegian Navy agreed.',
      'Royal Norwegian Navy',
      'organization/navy-nor',
    ],
    [
      'the same without its state',
      'The Chilean Lakes Agency met. The Lakes Agency agreed.',
      'Lakes Agency',
      'organization/chilean-lakes-agency',
    ],
    [
      'by the name alone later',
      'The airline Condor Blue met them. Condor Blue agreed.',
      'Condor Blue',
      'organization/condor-blue',
    ],
    [
      'an acronym of two words',
      'The Lakes Fishing Council (LFC 2030) met. LFC 2030 agreed.',
      'LFC 2030',
      'organization/lakes-fishing-council',
    ],
  ])('%s', (_, text, words, id) => expect(idsFor(text, words)).toEqual([id]))
})

describe('places that no table knows', () => {
  test.each([
    ['an airport', 'They landed at Punta Brava Airport.', 'Punta Brava Airport'],
    ['over the city before it', 'They landed at Baghdad North Airport.', 'Baghdad North Airport'],
    ['a province', 'They left Alto Lago Province.', 'Alto Lago Province'],
    ['a mountain', 'They climbed Mount Verdugo.', 'Mount Verdugo'],
    ['a gulf', 'They crossed the Gulf of Verdugo.', 'Gulf of Verdugo'],
    ['a quarter of the compass', 'They left South Verdugo.', 'South Verdugo'],
    ['a town by its noun', 'They left the town of Verdugo.', 'Verdugo'],
    ['where something is', 'The ferry sank near Alto Verde.', 'Alto Verde'],
    ['in a state', 'They left Alto Verde, Chile.', 'Alto Verde'],
    ['in a list of islands', 'He took the islands of Aro, Bero, and Cero.', 'Cero'],
    ['with an Arabic article', 'They left the village of Tana al-Jadid.', 'Tana al-Jadid'],
  ])('%s', (_, text, words) => {
    const ids = idsFor(text, words)
    expect(ids).toHaveLength(1)
    expect(ids[0]).toMatch(/^place\//)
  })
})

test('a name with an Arabic article is one person', () =>
  expect(idsFor('Trade Minister Samir al-Tawil left.', 'Trade Minister Samir al-Tawil')).toEqual([
    'person/samir-al-tawil',
  ]))
