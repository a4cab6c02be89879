import { expect, test } from '@jest/globals'
import { CUTS, shape, straight, wordKey } from '../../../server/extract/2-syntax/net/spelling.ts'

test.each([
  ['’s', "'s"],
  ['“', '"'],
  ["''", '"'],
  ['–', '-'],
  ['…', '...'],
  ['Xi', 'Xi'],
])('%s is read as %s', (form, expected) => {
  expect(straight(form)).toBe(expected)
})

test.each([
  ['Xi', 'Xx'],
  ['Jinping', 'Xxx'],
  ['U.S.', 'X.X.'],
  ['2025-03-11', 'dd-dd-dd'],
  ['Čapek', 'Xxx'],
  ['習近平', 'xx'],
  ['👍', 'o'],
])('%s has the shape %s', (form, expected) => {
  expect(shape(form)).toBe(expected)
})

test('digits count as noughts, letters as small', () => {
  expect(wordKey('Iran’s')).toBe("iran's")
  expect(CUTS.word!('F-16s')).toBe('f-00s')
  expect(CUTS.suffix3!('Negotiated')).toBe('ted')
  expect(CUTS.prefix2!('É')).toBe('é')
})
