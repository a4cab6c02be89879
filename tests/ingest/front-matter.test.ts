import { expect, test } from '@jest/globals'
import { frontMatter } from '../../server/ingest/front-matter.ts'
import type { RawArticle } from '../../server/ingest/prepare.ts'

const BODY = 'Kim met Trump.\n\nThey talked.\n'

test.each<[string, string, RawArticle]>([
  [
    'every field, then the text as it stands',
    `title: A summit\npublished: 2018-06-12\noutlet: The Herald\nurl: https://example.org/a\n\n${BODY}`,
    {
      title: 'A summit',
      published: '2018-06-12',
      outlet: 'The Herald',
      url: 'https://example.org/a',
      text: BODY,
    },
  ],
  ['one field', `published: 2018-06-12\n\n${BODY}`, { published: '2018-06-12', text: BODY }],
  [
    'a value with a colon in it',
    `title: Hanoi: a summit fails\n\n${BODY}`,
    { title: 'Hanoi: a summit fails', text: BODY },
  ],
  [
    'Windows line ends, kept in the text',
    'title: A summit\r\n\r\nOne.\r\n\r\nTwo.\r\n',
    { title: 'A summit', text: 'One.\r\n\r\nTwo.\r\n' },
  ],
  [
    'a byte order mark before it',
    `\ufefftitle: A summit\n\n${BODY}`,
    { title: 'A summit', text: BODY },
  ],
  ['spaces in the empty line', `title: A summit\n \t\n${BODY}`, { title: 'A summit', text: BODY }],
  ['a field given twice: the last', 'title: A\ntitle: B\n\nX', { title: 'B', text: 'X' }],
  ['fields and no text', 'title: A summit\n\n', { title: 'A summit', text: '' }],
])('front matter: %s', (_name, text, expected) => {
  expect(frontMatter(text)).toEqual(expected)
})

test.each<[string, string]>([
  ['plain text', BODY],
  ['nothing', ''],
  ['one line', 'published: 2018-06-12'],
  [
    'fields without an empty line after them',
    'title: A summit\npublished: 2018-06-12\nKim met Trump.',
  ],
  ['a field among words', `title: A summit\nKim met Trump.\n\n${BODY}`],
  ['a field of another name', `author: A. Writer\ntitle: A summit\n\n${BODY}`],
  ['a key in capitals', `TITLE: A summit\n\n${BODY}`],
  ['a key without value', `title:\n\n${BODY}`],
  ['no space after the colon', `url:https://example.org/a\n\n${BODY}`],
  ['an empty line first', `\ntitle: A summit\n\n${BODY}`],
  ['a first line that only looks like one', `SEOUL: Kim met Trump.\n\n${BODY}`],
])('no front matter, all text: %s', (_name, text) => {
  expect(frontMatter(text)).toEqual({ text })
})
