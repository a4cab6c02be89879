import { describe, expect, test } from '@jest/globals'
import { cleanText } from '../../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../../server/extract/2-syntax/sentences.ts'
import { tokenAt } from '../../../server/extract/2-syntax/walk.ts'
import { judge } from '../../../server/extract/5-events/modality.ts'
import { eventClaims } from '../read.ts'
import { rowsOf, unmarked } from '../tables/rows.ts'

type Row = { readonly modality: string; readonly type: string; readonly marked: string }

const table = (name: string): Row[] =>
  rowsOf(name).map(([modality, type, marked]) => ({
    modality: modality!,
    type: type!,
    marked: marked!,
  }))

const NOT_OCCURRED = table('not-occurred.tsv')
const DID_OCCUR = table('did-occur.tsv')

/** What the tree alone says of the word in brackets, however it came to be taken for an event. */
function judged(marked: string): string {
  const { text, trigger } = unmarked(marked)
  for (const sentence of parseSentences(cleanText(text))) {
    const token = tokenAt(sentence, trigger)
    if (token >= 0) return judge(sentence, token).modality
  }
  return 'no such word'
}

/** The modalities that the whole way to claims gives to the edges of a type. */
const readAs = ({ type, marked }: Row): string[] =>
  eventClaims(unmarked(marked).text)
    .filter((claim) => claim.type === type)
    .map(({ modality }) => modality)

describe('whether it happened, of the word itself', () => {
  test.each(NOT_OCCURRED)('$marked: $modality', ({ modality, marked }) =>
    expect(judged(marked)).toBe(modality),
  )
  test.each(DID_OCCUR)('$marked: $modality', ({ modality, marked }) =>
    expect(judged(marked)).toBe(modality),
  )
})

describe('what reaches the claims', () => {
  test.each([...NOT_OCCURRED, ...DID_OCCUR])('$marked: nothing but $modality', (row) =>
    expect(readAs(row).filter((modality) => modality !== row.modality)).toEqual([]),
  )

  test('and most of it is read at all', () => {
    const read = (rows: readonly Row[]) =>
      rows.filter((row) => readAs(row).length > 0 || wishes(row)).length / rows.length
    expect(read(NOT_OCCURRED)).toBeGreaterThan(0.65)
    expect(read(DID_OCCUR)).toBeGreaterThan(0.7)
  })
})

/** A wish for contact is an edge of its own type. */
const wishes = ({ marked }: Row) =>
  eventClaims(unmarked(marked).text).some((claim) => claim.type === 'EXPRESSED_INTEREST')

test('the words that decided it', () => {
  const [sentence] = parseSentences(cleanText('Xi Jinping has refused to meet Emmanuel Macron.'))
  const words = judge(sentence!, 5).by.map((token) => sentence!.tokens[token]!.form)
  expect(words).toEqual(['refused'])
})
