import { describe, expect, test } from '@jest/globals'
import { articleInHtml, looksLikeHtml } from '../../server/ingest/html.ts'

const PARAGRAPHS = [
  'President Donald Trump met North Korean leader Kim Jong Un in Hanoi on Wednesday, the second summit of the two men.',
  'The talks ended early, and no agreement was signed, the White House said in a short statement.',
  'Vietnam, which was the host, had prepared the meeting for weeks.',
]
const ARTICLE = `<article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`

const page = (head: string, body = ARTICLE) =>
  `<!doctype html>\n<html><head>${head}</head><body>${body}</body></html>`

describe('the publication day', () => {
  test.each<[string, string, string | undefined]>([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2019-02-28T09:00:00Z">',
      '2019-02-28',
    ],
    ['itemprop', '<meta itemprop="datePublished" content="2019-02-28">', '2019-02-28'],
    ['meta date', '<meta name="date" content="2019-02-28">', '2019-02-28'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2019-02-28">', '2019-02-28'],
    [
      'the day where it was published',
      '<meta name="date" content="2019-02-28T23:30:00-05:00">',
      '2019-02-28',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-02-28T01:00:00+07:00"}</script>',
      '2019-02-28',
    ],
    [
      'JSON-LD in a list',
      '<script type="application/ld+json">[{"@graph":[{"datePublished" : "2019-02-28"}]}]</script>',
      '2019-02-28',
    ],
    [
      'the second JSON-LD block',
      '<script type="application/ld+json">{"@type":"Person"}</script><script type="application/ld+json">{"datePublished":"2019-02-28"}</script>',
      '2019-02-28',
    ],
    ['a time element', '<time datetime="2019-02-28">today</time>', '2019-02-28'],
    [
      'meta before JSON-LD',
      '<script type="application/ld+json">{"datePublished":"2019-03-01"}</script><meta name="date" content="2019-02-28">',
      '2019-02-28',
    ],
    [
      'the next where the first is no day',
      '<meta name="date" content="2019-02-30"><meta name="pubdate" content="2019-02-28">',
      '2019-02-28',
    ],
    ['none at all', '', undefined],
    ['none: in words', '<meta name="date" content="last Thursday">', undefined],
    ['none: no such day', '<time datetime="2019-02-30">', undefined],
    [
      'none: only when it was changed',
      '<meta property="article:modified_time" content="2019-03-01">',
      undefined,
    ],
    [
      'none: JSON-LD of a change',
      '<script type="application/ld+json">{"dateModified":"2019-03-01"}</script>',
      undefined,
    ],
    ['none: a date in a comment', '<!-- <meta name="date" content="2019-02-28"> -->', undefined],
    ['none: a time without a machine date', '<time>28 February 2019</time>', undefined],
  ])('%s', (_name, head, expected) => {
    expect(articleInHtml(page(head)).published).toBe(expected)
  })
})

describe('title, outlet and address', () => {
  test.each<[string, string, object]>([
    ['title', '<title>No deal in Hanoi</title>', { title: 'No deal in Hanoi' }],
    [
      'og:title',
      '<meta property="og:title" content="No deal in Hanoi"><title>Home</title>',
      { title: 'No deal in Hanoi' },
    ],
    [
      'entities in it',
      '<title>Trump &amp; Kim: no deal&#8217;s end</title>',
      { title: 'Trump & Kim: no deal’s end' },
    ],
    ['outlet', '<meta property="og:site_name" content=" The Herald ">', { outlet: 'The Herald' }],
    [
      'address',
      '<link rel="canonical" href="https://example.org/hanoi">',
      { url: 'https://example.org/hanoi' },
    ],
    ['nothing stated', '', { title: undefined, outlet: undefined, url: undefined }],
    ['an address without host', '<link rel="canonical" href="/hanoi">', { url: undefined }],
    [
      'an address that is a script',
      '<link rel="canonical" href="javascript:alert(1)">',
      { url: undefined },
    ],
    [
      'an address too long to keep',
      `<link rel="canonical" href="https://example.org/${'a'.repeat(2000)}">`,
      { url: undefined },
    ],
    ['a title too long to keep', `<title>${'word '.repeat(120)}</title>`, { title: undefined }],
    [
      'an outlet too long to keep',
      `<meta property="og:site_name" content="${'a'.repeat(201)}">`,
      { outlet: undefined },
    ],
  ])('%s', (_name, head, expected) => {
    expect(articleInHtml(page(head))).toMatchObject(expected)
  })
})

describe('the text', () => {
  test('paragraphs are lines', () => {
    expect(articleInHtml(page('')).text).toBe(PARAGRAPHS.join('\n'))
  })

  test.each<[string, string]>([
    ['navigation', `<nav><ul><li><a href="/">UNWANTED</a></li></ul></nav>${ARTICLE}`],
    ['a script', `<script>const x = 'UNWANTED'</script>${ARTICLE}`],
    ['a script inside', ARTICLE.replace('</p>', '</p><script>UNWANTED()</script>')],
    ['a style inside', ARTICLE.replace('</p>', '</p><style>.UNWANTED{}</style>')],
    ['a comment', ARTICLE.replace('</p>', '</p><!-- UNWANTED -->')],
    [
      'a picture and its caption',
      ARTICLE.replace(
        '</p>',
        '</p><figure><img alt="UNWANTED"><figcaption>UNWANTED</figcaption></figure>',
      ),
    ],
    ['a footer', `${ARTICLE}<footer>UNWANTED</footer>`],
    [
      'what is hidden',
      `${ARTICLE}<div style="display:none"><p>UNWANTED words, with commas, at length.</p></div>`,
    ],
  ])('left out: %s', (_name, body) => {
    expect(articleInHtml(page('', body)).text).toBe(PARAGRAPHS.join('\n'))
  })

  test.each<[string, string, string]>([
    ['inline marks', '<p>Kim <b>met</b> <a href="/t">Trump</a>.</p>', 'Kim met Trump.'],
    ['line ends inside a paragraph', '<p>Kim\n   met\tTrump.</p>', 'Kim met Trump.'],
    ['a break', '<p>Kim met Trump.<br>They talked.</p>', 'Kim met Trump.\nThey talked.'],
    ['entities', '<p>S&atilde;o Paulo &mdash; 5 &lt; 6 &#x1F91D;</p>', 'São Paulo — 5 < 6 🤝'],
    [
      'names in UTF-8',
      '<p>Erdoğan met 김정은 and Nguyễn Phú Trọng.</p>',
      'Erdoğan met 김정은 and Nguyễn Phú Trọng.',
    ],
    [
      'words between paragraphs',
      '<div>Kim met Trump.<p>They talked.</p>It ended.</div>',
      'Kim met Trump.\nThey talked.\nIt ended.',
    ],
    ['words around a list', '<ul><li>Kim<ul><li>Trump</li></ul></li></ul>', 'Kim\nTrump'],
    ['a quotation', '<blockquote>We met.<p>We talked.</p></blockquote>', 'We met.\nWe talked.'],
    ['cells', '<table><tr><td>Kim</td><td>Trump</td></tr></table>', 'Kim\nTrump'],
    ['no element at all', 'Kim met Trump.', 'Kim met Trump.'],
    ['no words', '<p> </p>', ''],
  ])('kept: %s', (_name, body, expected) => {
    expect(articleInHtml(page('', body)).text).toBe(expected)
  })

  test.each<[string, string]>([
    [
      'no tag but its own',
      `<!doctype html><title>T</title><meta name="date" content="2019-02-28">${ARTICLE}`,
    ],
    [
      'no html tag',
      `<head><title>T</title><meta name="date" content="2019-02-28"></head><body>${ARTICLE}</body>`,
    ],
    [
      'no body tag',
      `<html><head><title>T</title><meta name="date" content="2019-02-28"></head>${ARTICLE}</html>`,
    ],
    [
      'no head tag',
      `<html><title>T</title><meta name="date" content="2019-02-28"><body>${ARTICLE}`,
    ],
    [
      'tags in capitals',
      `<HTML><HEAD><TITLE>T</TITLE><META NAME="date" CONTENT="2019-02-28"></HEAD><BODY>${ARTICLE}</BODY></HTML>`,
    ],
  ])('all of a page with %s', (_name, html) => {
    expect(articleInHtml(html)).toMatchObject({
      title: 'T',
      published: '2019-02-28',
      text: PARAGRAPHS.join('\n'),
    })
  })

  test('a page nested without end is refused at once', () => {
    expect(() => articleInHtml(page('', `${'<div>'.repeat(1000)}x`))).toThrow(
      'the page is nested more than 256 levels deep',
    )
  })
})

test.each<[string, string, boolean]>([
  ['a doctype', '<!DOCTYPE html><p>x', true],
  ['a comment first', '<!-- saved from a page -->\n<html>', true],
  ['a mark and spaces first', '\ufeff \n<html lang="en">', true],
  ['a piece of a page', '<article><p>x</p></article>', true],
  ['text that begins with a tag of its own', '<Kim> met Trump', false],
  ['text that mentions a tag', 'The <html> tag is old.', false],
  ['text that begins like one', '<bodyguards> were there', false],
  ['nothing', '', false],
])('looks like HTML: %s', (_name, text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected)
})
