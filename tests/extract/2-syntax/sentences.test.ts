import { expect, test } from '@jest/globals'
import { splitSentences } from '../../../server/extract/2-syntax/tokens/sentences.ts'

function split(text: string): string[] {
  return splitSentences(text).map((words) => text.slice(words[0]!.start, words.at(-1)!.end))
}

// Each is joined by one space and must come apart again at the same places.
test.each([
  ['titles', ['Adm. Samuel Paparo spoke.', 'Gen. Caine listened.']],
  [
    'a state after a party',
    ['Graham, R-S.C., said he agreed.', 'So did Sen. Chris Coons, D-Del., on Friday.'],
  ],
  ['number two', ['The No. 2 diplomat resigned.', 'Was he No. 1?', 'No.']],
  ['an abbreviation that ends', ['They flew to the U.S.', 'He stayed behind.']],
  ['an abbreviation that does not', ['The U.S. Senate met at 9 a.m. Tuesday.', 'It voted.']],
  ['initials', ['John F. Kennedy met Nikita S. Khrushchev.', 'They talked.']],
  ['quotes that end', ['“We will not yield.”', '“Nor will we,” he said.']],
  ['a question inside', ['"Will you go?" Macron asked.', 'No one answered.']],
  ['brackets', ['He left early (as planned.)', 'She stayed.']],
  ['a month', ['Talks began Sept. 3 in Doha.', 'They ended Oct. 5.']],
  ['a company', ['Boeing Co. and Lockheed Martin Corp. bid.', 'Nobody won.']],
  ['dots that go on', ['He said ... nothing at all.', 'Then he left…']],
  ['a footnote', ['The treaty was signed in 1951. [12]', 'It lapsed later.']],
])('%s', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences)
})

test('a tweet keeps its link and its credit apart', () => {
  const text =
    'Great talks in Geneva today! More soon. https://t.co/Ab12Cd\n\n— Jane Doe (@janedoe) May 3, 2025'
  expect(split(text)).toEqual([
    'Great talks in Geneva today!',
    'More soon.',
    'https://t.co/Ab12Cd',
    '— Jane Doe (@janedoe) May 3, 2025',
  ])
})

test('a headline ends with its line', () => {
  expect(split('Xi to host Putin\nThe Chinese leader will meet him.')).toEqual([
    'Xi to host Putin',
    'The Chinese leader will meet him.',
  ])
})

test('a line that is only wrapped goes on', () => {
  const text =
    'The foreign ministers of the three states met on Monday in the\ncapital and agreed to meet again.'
  expect(split(text)).toHaveLength(1)
})

test('a text without stops is cut all the same', () => {
  const long = splitSentences('word '.repeat(4000))
  expect(Math.max(...long.map((words) => words.length))).toBeLessThanOrEqual(200)
  expect(long.flat()).toHaveLength(4000)
})
