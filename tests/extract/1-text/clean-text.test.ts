import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../../server/extract/1-text/blocks.ts'
import { isBoilerplate, parsePostCredit } from '../../../server/extract/1-text/boilerplate.ts'
import { levelled } from '../../../server/extract/1-text/levelled.ts'
import { quotationsIn } from '../../../server/extract/1-text/quotes.ts'

const proseOf = (text: string) => {
  const clean = cleanText(text)
  return clean.blocks.map(({ start, end }) => clean.text.slice(start, end))
}

describe('levelling', () => {
  test.each([
    ['curly quotes', '“He’s here”', '"He\'s here"'],
    ['an en dash', '27–28 February', '27-28 February'],
    ['a no-break space', 'Oct.\u00a025', 'Oct. 25'],
    ['a zero-width space', 'Ki\u200bm', 'Ki m'],
    ['a form feed', 'a\u000cb', 'a b'],
    ['a tag character outside the basic plane', 'a\u{e0041}b', 'a  b'],
  ])('%s', (_, text, expected) => {
    expect(levelled(text)).toBe(expected)
  })

  test('never moves an offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => levelled(text).length === text.length),
    )
  })
})

describe('boilerplate', () => {
  test.each([
    'Recommended stories',
    'list of 4 itemsend of list',
    'Advertisement',
    'Read more: Leaders gather in Kuala Lumpur',
    'https://example.org/live',
    'Published On 25 Oct 2025',
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true))

  test.each([
    'Read the treaty before you sign it, the minister told lawmakers.',
    'More than forty leaders attended.',
    'Video of the launch was shown on state television.',
    'The list of four demands was handed over.',
    'Photographs showed the two men shaking hands.',
  ])('is not: %s', (line) => expect(isBoilerplate(line)).toBe(false))

  test('is left out with its line alone', () => {
    expect(
      proseOf('One.\nRecommended stories\nlist of 2 itemsend of list\nTwo.\n\nThree.'),
    ).toEqual(['One.', 'Two.', 'Three.'])
  })
})

describe('posts', () => {
  test('a credit line says who posted the line before, and when', () => {
    const { blocks } = cleanText('We land at noon.\n— Ann Example (@annexample) March 3, 2021')
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({
      kind: 'post',
      credit: { author: 'Ann Example', handle: 'annexample', day: '2021-03-03' },
    })
  })

  test.each([
    'March 3, 2021 was a Wednesday.',
    '— and then he left (at last) in March 2021',
    'Ann Example (@annexample) said so.',
  ])('is no credit line: %s', (line) => expect(parsePostCredit(line)).toBeNull())
})

describe('quotations', () => {
  const quoted = (text: string) =>
    quotationsIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['two in a line', 'He said "yes," then "no".', ['yes,', 'no']],
    ['one left open runs to the end', 'She said: "We will come. We', ['We will come. We']],
    ['an apostrophe opens none', "the leaders' summit", []],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected))
})

test('blocks lie in order, inside the text, without their white space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A b. ', '\n', '\r\n', '  ', '“q”', 'Advertisement')),
      (parts) => {
        const text = parts.join('')
        const { blocks } = cleanText(text)
        let last = 0
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          last = end
        }
      },
    ),
  )
})
