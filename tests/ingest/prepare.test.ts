import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DemarcheError } from '../../graph-schema/error.ts'
import { MAX_ARTICLE_CHARACTERS } from '../../graph-schema/model/article.ts'
import { looksLikeHtml } from '../../server/ingest/html.ts'
import { prepareArticle, type RawArticle } from '../../server/ingest/prepare.ts'

const DAY = '2019-02-28'
const TEXT = 'Kim met Trump.'
const FRONT = 'title: A\npublished: 2018-06-12\noutlet: B\nurl: https://example.org/b\n\n'
const HTML = `<!doctype html><title>A</title><meta name="date" content="2018-06-12"><p>${TEXT}</p>`
const binary = (bytes: number[]) => String.fromCharCode(...bytes)

describe('refused', () => {
  test.each<[string, RawArticle, string]>([
    ['nothing', { text: '', published: DAY }, 'there is no text to read'],
    ['only spaces', { text: ' \n\t\u00a0\ufeff\r\n', published: DAY }, 'there is no text to read'],
    ['only front matter', { text: FRONT }, 'there is no text to read'],
    ['a page without words', { text: '<html></html>', published: DAY }, 'there is no text to read'],
    [
      'a zero byte',
      { text: `${TEXT}\0`, published: DAY },
      'this is not text: it holds binary data',
    ],
    [
      'a zero byte far down',
      { text: `${TEXT.repeat(9999)}\0`, published: DAY },
      'this is not text: it holds binary data',
    ],
    [
      'control characters',
      { text: binary([...Array(99).keys()].map((n) => (n % 20) + 1)), published: DAY },
      'this is not text: it holds binary data',
    ],
    [
      'bytes that are no UTF-8',
      { text: `PK${'\ufffd'.repeat(9)}`, published: DAY },
      'this is not text: it holds binary data',
    ],
    [
      'one character too many',
      { text: 'a'.repeat(MAX_ARTICLE_CHARACTERS + 1), published: DAY },
      'the text has 1000001 characters; the most is 1000000',
    ],
    [
      'no such day',
      { text: TEXT, published: '2025-02-30' },
      '"2025-02-30" is not a date: write it YYYY-MM-DD',
    ],
    [
      'another form of date',
      { text: TEXT, published: '28.2.2019' },
      '"28.2.2019" is not a date: write it YYYY-MM-DD',
    ],
    ['an empty date', { text: TEXT, published: '' }, '"" is not a date: write it YYYY-MM-DD'],
    [
      'a date and time',
      { text: TEXT, published: `${DAY}T09:00:00Z` },
      `"${DAY}T09:00:00Z" is not a date: write it YYYY-MM-DD`,
    ],
    [
      'a day that front matter has wrong',
      { text: `published: 2019-02-29\n\n${TEXT}` },
      '"2019-02-29" is not a date: write it YYYY-MM-DD',
    ],
    [
      'no date',
      { text: TEXT },
      'no publication date is known: say on which day it was published (--published YYYY-MM-DD)',
    ],
    [
      'a page without date',
      { text: '<!doctype html><p>Kim met Trump today.' },
      'no publication date is known: say on which day it was published (--published YYYY-MM-DD)',
    ],
  ])('%s', (_name, raw, message) => {
    expect(() => prepareArticle(raw)).toThrow(new DemarcheError('invalid', message))
  })

  test.each<[string, Partial<RawArticle>, RegExp]>([
    ['a title too long to keep', { title: 'a'.repeat(501) }, /^the title cannot be used: /],
    ['an outlet too long to keep', { outlet: 'a'.repeat(201) }, /^the outlet cannot be used: /],
    ['an address that is none', { url: 'example.org/b' }, /^the url cannot be used: /],
    ['an address that is a script', { url: 'javascript:alert(1)' }, /^the url cannot be used: /],
    ['an address of a file', { url: 'file:///etc/passwd' }, /^the url cannot be used: /],
  ])('%s', (_name, given, message) => {
    expect(() => prepareArticle({ text: TEXT, published: DAY, ...given })).toThrow(message)
  })
})

describe('made into an article', () => {
  test.each<[string, RawArticle, object]>([
    [
      'text and a day',
      { text: TEXT, published: DAY },
      { text: TEXT, published: DAY, title: undefined, outlet: undefined, url: undefined },
    ],
    [
      'the most characters',
      { text: 'a'.repeat(MAX_ARTICLE_CHARACTERS), published: DAY },
      { published: DAY },
    ],
    ['a leap day', { text: TEXT, published: '2024-02-29' }, { published: '2024-02-29' }],
    [
      'front matter',
      { text: `${FRONT}${TEXT}` },
      {
        text: TEXT,
        title: 'A',
        published: '2018-06-12',
        outlet: 'B',
        url: 'https://example.org/b',
      },
    ],
    [
      'what is given before front matter',
      {
        text: `${FRONT}${TEXT}`,
        published: DAY,
        title: 'X',
        outlet: 'Y',
        url: 'https://example.org/z',
      },
      { text: TEXT, title: 'X', published: DAY, outlet: 'Y', url: 'https://example.org/z' },
    ],
    ['a page', { text: HTML }, { text: TEXT, title: 'A', published: '2018-06-12' }],
    [
      'what is given before the page',
      { text: HTML, published: DAY, title: 'X' },
      { text: TEXT, title: 'X', published: DAY },
    ],
    ['a blank title is none', { text: `${FRONT}${TEXT}`, title: '  ' }, { title: 'A' }],
    [
      'a few broken letters are still text',
      { text: `${TEXT} S\ufffdo Paulo`, published: DAY },
      { text: `${TEXT} S\ufffdo Paulo` },
    ],
  ])('%s', (_name, raw, expected) => {
    expect(prepareArticle(raw)).toMatchObject(expected)
  })
})

const FIELD = /^(title|published|outlet|url):\s/
const lines = fc
  .array(
    fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('a: b'), fc.constant('')),
  )
  .chain((parts) => fc.constantFrom('\n', '\r\n', '\r').map((end) => parts.join(end)))

test('plain text keeps every character but a byte order mark', () => {
  fc.assert(
    fc.property(fc.constantFrom('', '\ufeff'), lines, (mark, text) => {
      fc.pre(text.trim() !== '' && !text.startsWith('\ufeff'))
      fc.pre(!looksLikeHtml(text) && !FIELD.test(text.trimStart()))
      expect(prepareArticle({ text: mark + text, published: DAY }).text).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('text after front matter keeps every character', () => {
  fc.assert(
    fc.property(lines, (text) => {
      fc.pre(text.trim() !== '')
      expect(prepareArticle({ text: FRONT + text }).text).toBe(text)
    }),
    { numRuns: 500 },
  )
})
