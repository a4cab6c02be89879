import { expect, test } from '@jest/globals'
import { decodeText } from '../../server/ingest/decode.ts'

const WORDS = 'São Tomé’s envoy'
const utf8 = Buffer.from(WORDS)
const cp1252 = Buffer.from([...'S\xe3o Tom\xe9\x92s envoy'].map((letter) => letter.charCodeAt(0)))
const utf16le = Buffer.from(`\ufeff${WORDS}`, 'utf16le')
const page = (charset: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`<!doctype html><meta ${charset}>`), bytes])

test.each<[string, Buffer, string | undefined, string]>([
  ['UTF-8 and nothing stated', utf8, undefined, WORDS],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`), undefined, WORDS],
  ['UTF-8 with a mark and another charset stated', Buffer.from(`\ufeff${WORDS}`), 'latin1', WORDS],
  ['UTF-16 with a mark', utf16le, undefined, WORDS],
  ['UTF-16 with a mark, the other way round', Buffer.from(utf16le).swap16(), undefined, WORDS],
  ['Windows-1252 and nothing stated', cp1252, undefined, WORDS],
  ['Windows-1252 stated as iso-8859-1', cp1252, 'iso-8859-1', WORDS],
  ['stated as UTF-8 and it is', utf8, 'UTF-8', WORDS],
  ['a charset nobody knows', utf8, 'klingon', WORDS],
  ['Korean', Buffer.from([0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba]), 'euc-kr', '김정은'],
  ['nothing at all', Buffer.alloc(0), undefined, ''],
])('text from bytes: %s', (_name, bytes, stated, expected) => {
  expect(decodeText(bytes, stated)).toBe(expected)
})

test.each<[string, Buffer, string | undefined]>([
  ['a meta charset', page('charset="iso-8859-1"', cp1252), undefined],
  [
    'a meta content type',
    page('http-equiv="Content-Type" content="text/html; charset=windows-1252"', cp1252),
    undefined,
  ],
  ['UTF-8 said by the page', page("charset='utf-8'", utf8), undefined],
  ['the sender before the page', page('charset="iso-8859-1"', utf8), 'utf-8'],
  ['a meta charset nobody knows', page('charset="klingon"', utf8), undefined],
])('a page: %s', (_name, bytes, stated) => {
  expect(decodeText(bytes, stated).endsWith(`>${WORDS}`)).toBe(true)
})
