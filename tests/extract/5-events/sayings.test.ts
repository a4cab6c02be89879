import { describe, expect, test } from '@jest/globals'
import { datedEventsIn, eventClaims } from '../read.ts'

describe('who says so, and when it was', () => {
  test.each([
    [
      'a governing verb of saying',
      'Canada said that Iran had attacked Iraq.',
      ['IRN ATTACKED occurred IRQ ? says CAN'],
    ],
    [
      'behind the statement',
      'Iran attacked Iraq on Monday, Canada said.',
      ['IRN ATTACKED occurred IRQ 2025-10-20..2025-10-20 says CAN'],
    ],
    [
      'according to',
      'Iran attacked Iraq, according to Canada.',
      ['IRN ATTACKED occurred IRQ ? says CAN'],
    ],
    ['nobody but the text', 'Iran attacked Iraq.', ['IRN ATTACKED occurred IRQ ?']],
    [
      'the doer is no other voice',
      'Iran said it had attacked Iraq.',
      ['IRN ATTACKED occurred IRQ ?'],
    ],
    [
      'the date of saying stays with the saying',
      'Canada said Friday that Iran would attack Iraq.',
      ['IRN ATTACKED planned IRQ ? says CAN'],
    ],
    [
      'the date of the deed',
      'Canada said Friday that Iran attacked Iraq in August.',
      ['IRN ATTACKED occurred IRQ 2025-08-01..2025-08-31 says CAN'],
    ],
    [
      'the date of a visit serves the meeting',
      'Xi Jinping met Emmanuel Macron during a visit to Japan in August.',
      [
        'emmanuel-macron MET occurred xi-jinping 2025-08-01..2025-08-31',
        'xi-jinping VISITED occurred JPN 2025-08-01..2025-08-31',
      ],
    ],
    [
      'each clause has its own',
      'Iran attacked Iraq on Monday and Canada sanctioned Iran on Friday.',
      [
        'IRN ATTACKED occurred IRQ 2025-10-20..2025-10-20',
        'CAN SANCTIONED occurred IRN 2025-10-24..2025-10-24',
      ],
    ],
  ])('%s', (_, text, expected) => expect(datedEventsIn(text).sort()).toEqual([...expected].sort()))
})

describe('who is given as the source', () => {
  test.each([
    ['"Iran attacked Iraq," the Turkish foreign minister told reporters.', 'hakan-fidan'],
    ['Israel struck Yemen, Benjamin Netanyahu told reporters.', 'benjamin-netanyahu'],
    ['Iran attacked Iraq, the Kremlin was quoted as saying.', 'RUS'],
    ['Russia shelled Moldova, Reuters quoted Volodymyr Zelensky as saying.', 'volodymyr-zelenskyy'],
    ['According to the Israeli military, Hezbollah attacked Lebanon.', 'israel-defense-forces'],
    ['"China," said Joe Biden, "has threatened Japan."', 'joe-biden'],
    ['China has threatened Japan, in the words of the Pentagon.', 'us-department-of-defense'],
    ['In a statement, Qatar said Israel had bombed Syria.', 'QAT'],
    ['.@StateDept: Russia attacked Ukraine.', 'us-department-of-state'],
    ['Turkish officials said that Syria attacked Iraq.', 'TUR'],
    ['Iran attacked Iraq, sources in Cairo said.', null],
    ['Iran attacked Iraq, which had praised Qatar.', null],
  ])('%s', (text, expected) => {
    const speakers = eventClaims(text)
      .filter(({ type }) => type === 'ATTACKED' || type === 'THREATENED')
      .map(({ speaker }) => speaker?.slice(speaker.lastIndexOf('/') + 1) ?? null)
    expect(speakers).toEqual([expected])
  })

  test('what two affirm together, neither says of the other', () => {
    const text = 'Emmanuel Macron and Xi Jinping affirmed their support for Ukraine.'
    expect(datedEventsIn(text).filter((event) => event.includes('SUPPORTED'))).toEqual([
      'emmanuel-macron SUPPORTED occurred UKR ?',
      'xi-jinping SUPPORTED occurred UKR ?',
    ])
  })

  test('an accusation is told by the accuser, and is the deed of the accused', () => {
    expect(datedEventsIn('The United Nations accused Rwanda of attacking Congo.')).toEqual([
      'united-nations ACCUSED occurred RWA ?',
      'RWA ATTACKED occurred COD ? says united-nations',
    ])
  })
})

test('how often it happened', () => {
  const counts = (text: string) => eventClaims(text).map((claim) => claim.count)
  expect(counts('Emmanuel Macron and Xi Jinping met three times.')).toEqual([3])
  expect(counts('Emmanuel Macron and Xi Jinping met twice in 2023.')).toEqual([2])
  expect(counts('Emmanuel Macron and Xi Jinping met in 2023.')).toEqual([1])
})
