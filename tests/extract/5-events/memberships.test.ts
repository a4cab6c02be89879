import { describe, expect, test } from '@jest/globals'
import { membershipsIn } from '../read.ts'

describe('no membership', () => {
  test.each([
    ['a member of nothing named', 'Ana Verdugo, a member of the delegation, left.'],
    ['who met members', 'Ana Verdugo met members of Hamas.'],
    ['who left a place', 'Ana Verdugo left Chile.'],
    ['who joined a walk', 'Ana Verdugo joined a march in Santiago.'],
    ['who joined a body in a deed', 'Chile joined the European Union in condemning the attack.'],
    ['a body without a member', 'NATO members met.'],
    ['who fought it', 'Ana Verdugo criticized Hamas.'],
    ['an office is no membership', 'NATO Secretary General Mark Rutte left.'],
    ['a party of others', 'Ana Verdugo attacked the Green Lake Party.'],
  ])('%s', (_, text) => expect(membershipsIn(text)).toEqual([]))
})

describe('memberships', () => {
  test.each([
    ['in apposition', 'Ana Verdugo, a member of Hamas, left.', 'ana-verdugo | hamas | ongoing'],
    ['said with "is"', 'Chile is a member of the World Bank.', 'CHL | world-bank | ongoing'],
    [
      'member states in a list',
      'EU member states Latvia and Estonia objected.',
      'LVA | european-union | ongoing',
    ],
    ['become', 'Chile became a member of NATO.', 'CHL | nato | ongoing'],
    ['former', 'Ana Verdugo, a former member of Hamas, left.', 'ana-verdugo | hamas | occurred'],
    ['a member state by its name', 'NATO member Turkey left.', 'TUR | nato | ongoing'],
    ['an official of a body', 'Hamas official Ana Verdugo left.', 'ana-verdugo | hamas | ongoing'],
    [
      'a lawmaker of a party',
      'Green Lake Party lawmaker Ana Verdugo left.',
      'ana-verdugo | green-lake-party | ongoing',
    ],
    [
      'a party by its adjective',
      'Republican Senator Ana Verdugo left.',
      'ana-verdugo | republican-party-us | ongoing',
    ],
    [
      'of a party',
      'Ana Verdugo of the Green Lake Party left.',
      'ana-verdugo | green-lake-party | ongoing',
    ],
    ['a party with its person', "Hamas's Ana Verdugo left.", 'ana-verdugo | hamas | ongoing'],
    ['joined', 'Chile joined NATO.', 'CHL | nato | ongoing'],
    ['will join', 'Chile will join NATO.', 'CHL | nato | planned'],
    ['did not join', 'Chile did not join NATO.', 'CHL | nato | ruled_out'],
    ['left', 'Ana Verdugo left Hamas.', 'ana-verdugo | hamas | occurred'],
    [
      'founded',
      'Ana Verdugo co-founded the Green Lake Party.',
      'ana-verdugo | green-lake-party | occurred',
    ],
    [
      'her own party',
      'Ana Verdugo won. Her Green Lake Party celebrated.',
      'ana-verdugo | green-lake-party | ongoing',
    ],
    [
      'the party in apposition',
      'Ana Verdugo won. Her party, the Green Lake Front, celebrated.',
      'ana-verdugo | green-lake-front | ongoing',
    ],
    [
      'who leads it',
      'The Chilean-led Lake Support Mission left.',
      'CHL | lake-support-mission | ongoing',
    ],
  ])('%s', (_, text, membership) => expect(membershipsIn(text)).toContain(membership))
})
