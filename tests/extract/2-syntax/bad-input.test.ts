import { expect, test } from '@jest/globals'
import { openParser } from '../../../server/extract/2-syntax/parse.ts'
import type { Sentence } from '../../../server/extract/2-syntax/sentence.ts'

const parse = openParser()

/** What must hold of any reading of any text. */
function check(text: string, sentences: readonly Sentence[]): void {
  let last = 0
  for (const { start, end, tokens } of sentences) {
    expect(tokens.length).toBeGreaterThan(0)
    expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([start, end])
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
    tokens.forEach((token, at) => {
      expect(token.start).toBeGreaterThanOrEqual(last)
      expect(token.end).toBeGreaterThan(token.start)
      expect(token.form).toBe(text.slice(token.start, token.end))
      expect(token.deprel === 'root').toBe(token.head === -1)
      expect(token.score > 0 && token.score <= 1).toBe(true)
      last = token.end
      let steps = 0
      for (let node = at; node >= 0; node = tokens[node]!.head) steps += 1
      expect(steps).toBeLessThanOrEqual(tokens.length)
    })
  }
}

const BASE64 = 'QWxsIHdvcmsgYW5kIG5vIHBsYXkg+/'.repeat(200_000)

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\u00a0\n\n '],
  ['one letter', 'a'],
  ['emoji', '👩‍👩‍👧 met 👍🏽 in 🇫🇷!! ❤️'],
  ['controls', 'Iran\u0000 and\u0001\u0002 Iraq\u001b[31m signed\u007f.\u0085'],
  ['right to left', 'התקיימה פגישה בין שר החוץ לבין השגריר. اجتمع الوزيران في عمّان.'],
  ['Chinese', '中国外交部长在北京会见了俄罗斯外长。'],
  ['half surrogates', '\ud83d The \udc4d end \ud83d'],
  ['only stops', '... !!! ??? . . . "'],
  ['only quotes', '"""\'\'\'“”‘’'],
  ['names of properties', 'The constructor met __proto__ and toString.'],
  ['marks that combine', `e${'\u0301'.repeat(500)} left`],
])('%s', (_, text) => {
  check(text, parse(text))
})

test('a line of 20,000 letters without a stop', () => {
  const text = 'the envoy and the minister of '.repeat(667).slice(0, 20_000)
  check(text, parse(text))
})

test('a word of 20,000 letters', () => {
  const text = 'a'.repeat(20_000)
  check(text, parse(text))
})

test('six megabytes of base64 are few tokens', () => {
  const tokens = parse(BASE64).flatMap((sentence) => sentence.tokens)
  expect(tokens.length).toBeLessThan(2000)
  expect(tokens.at(-1)!.end).toBe(BASE64.length)
})
