import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Reading } from '../../graph-schema/model/reading.ts'
import { ReadingStage } from '../../graph-schema/reading-stage.ts'
import { readArticle } from '../../server/extract/pipeline.ts'

const PUBLISHED = '2025-10-25'

const wholeOf = (text: string) => {
  const reading = readArticle({ text, published: PUBLISHED })
  // The schema checks that quotes are where their offsets say and that ends are among the entities.
  return Reading.parse(reading)
}

describe('any text is read without harm', () => {
  test.each([
    ['one character', '.'],
    ['emoji', '🚀🚀 Xi Jinping 🤝 Emmanuel Macron 🚀 met in 東京.'],
    ['right to left', 'التقى الرئيس نظيره. Iran attacked Iraq.'],
    ['control characters', 'Iran\u0000 attacked\u0007 Iraq.\u001b[31m'],
    ['no full stop for 20,000 characters', 'Iran attacked Iraq and '.repeat(900)],
    ['only quotation marks', '“”"\'’‘«»'.repeat(50)],
    ['only brackets', '((((((((((((((((((()))))'],
    ['marks without words between them', ') Xi Jinping , , said Iran'],
    ['a table of figures', '1 2 3\n4 5 6\n7.5 8.5 9.5'],
  ])('%s', (_, text) => {
    expect(wholeOf(text).article.text).toBe(text)
  })

  test('random text of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => {
        wholeOf(text)
      }),
      { numRuns: 60 },
    )
  })

  test('random sentences of names, verbs and marks', () => {
    const piece = fc.constantFrom(
      'Iran',
      'Xi Jinping',
      'met',
      'will',
      'not',
      'attack',
      '"',
      ',',
      '.',
      'on Friday',
      'the',
      'president',
      '(',
      ')',
      'said',
      'that',
      'and',
      "'s",
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        wholeOf(pieces.join(' '))
      }),
      { numRuns: 100 },
    )
  })
})

test('the same article read twice is the same to the byte', () => {
  const text = 'Iran attacked Iraq on Monday, Canada said. “We will meet,” Xi Jinping said.'
  const once = JSON.stringify(readArticle({ text, published: PUBLISHED }))
  expect(JSON.stringify(readArticle({ text, published: PUBLISHED }))).toBe(once)
})

test('an article is known by its day and text, not by its title or address', () => {
  const idOf = (more: object, published = PUBLISHED) =>
    readArticle({ text: 'Iran agreed.', published, ...more }).article.id
  expect(idOf({ title: 'A' })).toBe(idOf({ title: 'B', url: 'https://example.org/b' }))
  expect(idOf({}, '2025-10-26')).not.toBe(idOf({}))
})

test('quotes keep the typography of the text', () => {
  const text = 'Iran’s navy attacked Iraq’s navy — “again”.'
  const [claim] = wholeOf(text).claims
  expect(claim && text.slice(claim.start, claim.end)).toBe(claim?.quote)
  expect(claim?.quote).toContain('’')
})

describe('who watches', () => {
  const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'))
  const text = samples.map((name) => readFileSync(`samples/${name}`, 'utf8')).join('\n\n')

  test('changes nothing of what is read, and hears of every stage', () => {
    const stages: ReadingStage[] = []
    const alone = readArticle({ text, published: PUBLISHED })
    const watched = readArticle({ text, published: PUBLISHED }, {}, (stage) => stages.push(stage))
    expect(JSON.stringify(watched)).toBe(JSON.stringify(alone))
    for (const stage of stages) expect(ReadingStage.parse(stage)).toEqual(stage)
    const order = stages.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1])
    expect(order).toEqual(['text', 'syntax', 'entities', 'dates', 'events', 'claims'])
    const last = stages.findLast((stage) => stage.stage === 'syntax')
    const first = stages[0]?.stage === 'text' ? stages[0] : undefined
    expect([last?.read, last?.of]).toEqual([first?.sentences.length, first?.sentences.length])
  })

  test('can end the reading by throwing', () => {
    const enough = new Error('enough')
    const watch = () => {
      throw enough
    }
    expect(() => readArticle({ text, published: PUBLISHED }, {}, watch)).toThrow(enough)
  })
})
