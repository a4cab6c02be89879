import { describe, expect, test } from '@jest/globals'
import { datedEventsIn } from '../read.ts'

// Saturday 25 October 2025.
describe('which event a date belongs to', () => {
  test.each([
    [
      'the verb, however far behind its object',
      'Iran attacked Iraq with missiles on Monday.',
      'IRN ATTACKED occurred IRQ 2025-10-20..2025-10-20',
    ],
    [
      'the saying keeps the day next to it',
      'Canada said Thursday that Iran attacked Iraq.',
      'IRN ATTACKED occurred IRQ ? says CAN',
    ],
    [
      'an occasion dates what was done at it',
      'Emmanuel Macron criticized Xi Jinping during a visit to Japan in August.',
      'emmanuel-macron CRITICIZED occurred xi-jinping 2025-08-01..2025-08-31',
    ],
    [
      'what came before has its own time',
      'Emmanuel Macron met Xi Jinping on Monday after Iran attacked Iraq.',
      'IRN ATTACKED occurred IRQ ?',
    ],
    [
      'what was before keeps its own date',
      'Emmanuel Macron met Xi Jinping on Monday after Iran attacked Iraq in June.',
      'IRN ATTACKED occurred IRQ 2025-06-01..2025-06-30',
    ],
    [
      'a digest in the present tense',
      'Iran attacks Iraq.',
      'IRN ATTACKED occurred IRQ 2025-10-25..2025-10-25',
    ],
    [
      'the next sentence goes on',
      'Emmanuel Macron met Xi Jinping on Monday. They discussed trade. Emmanuel Macron praised Xi Jinping.',
      'emmanuel-macron PRAISED occurred xi-jinping 2025-10-20..2025-10-20',
    ],
    [
      'a quotation is of the day it was spoken, to its first sentence',
      '"I want to meet Xi Jinping. I look forward to it," Emmanuel Macron said on Monday.',
      'emmanuel-macron EXPRESSED_INTEREST occurred xi-jinping 2025-10-20..2025-10-20',
    ],
    [
      'one guest dates the other',
      'Emmanuel Macron will attend the ASEAN summit on Friday. Xi Jinping will also attend the ASEAN summit.',
      'xi-jinping ATTENDED planned asean-summit-2025 2025-10-31..2025-10-31',
    ],
    [
      'another paragraph does not',
      'Canada met Japan on Monday.\n\nIran attacked Iraq.',
      'IRN ATTACKED occurred IRQ ?',
    ],
  ])('%s', (_, text, expected) => expect(datedEventsIn(text)).toContain(expected))
})
