import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SpansInOrder, type Stretch } from '../../../server/extract/1-text/spans-in-order.ts'

const at = (start: number, end: number): Stretch => ({ start, end })
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => at(start, start + length))
const inOrder = fc
  .array(stretch, { maxLength: 30 })
  .map((spans) => spans.toSorted((a, b) => a.start - b.start))

describe('finds what a look at every span finds', () => {
  const holds = (name: string, property: (spans: Stretch[], { start, end }: Stretch) => void) =>
    test(name, () => fc.assert(fc.property(inOrder, stretch, property)))

  holds('those that overlap a stretch', (spans, place) => {
    const { start, end } = place
    const found = spans.filter((span) => span.start < end && span.end > start)
    expect(new SpansInOrder(spans).over(place)).toEqual(found)
  })

  holds('those inside a stretch', (spans, place) => {
    const { start, end } = place
    const found = spans.filter((span) => span.start >= start && span.end <= end)
    expect(new SpansInOrder(spans).inside(place)).toEqual(found)
  })

  holds('the last that ends before an offset', (spans, { start }) => {
    const found = spans.findLast((span) => span.end <= start)
    expect(new SpansInOrder(spans).lastBefore(start)).toBe(found)
  })

  holds('the first that starts behind an offset', (spans, { start }) => {
    const found = spans.find((span) => span.start >= start)
    expect(new SpansInOrder(spans).firstFrom(start)).toBe(found)
  })
})

test.each<[string, Stretch, Stretch[]]>([
  ['a stretch that only touches', at(10, 20), []],
  ['a stretch that reaches in by one', at(9, 20), [at(0, 10)]],
  ['a stretch between two', at(20, 30), []],
  ['a stretch over both', at(0, 50), [at(0, 10), at(30, 40)]],
])('what stands over %s', (_name, place, expected) => {
  expect(new SpansInOrder([at(0, 10), at(30, 40)]).over(place)).toEqual(expected)
})

test('no span, nothing found', () => {
  const none = new SpansInOrder<Stretch>([])
  expect([none.over(at(0, 9)), none.inside(at(0, 9))]).toEqual([[], []])
  expect([none.lastBefore(9), none.firstFrom(0)]).toEqual([undefined, undefined])
})
