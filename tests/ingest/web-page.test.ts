import { once } from 'node:events'
import type { RequestListener, ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { DemarcheError } from '../../graph-schema/error.ts'
import { fetchPage, MAX_BYTES } from '../../server/ingest/web-page.ts'
import { closedPort, openSite, type Site } from './site.ts'

const WORDS = '<p>São Tomé’s envoy</p>'
const CP1252 = Buffer.from([...'<p>S\xe3o Tom\xe9\x92s envoy</p>'].map((c) => c.charCodeAt(0)))

const page =
  (body: string | Buffer, type?: string): RequestListener =>
  (_request, response) => {
    if (type !== undefined) response.setHeader('content-type', type)
    response.end(body)
  }

const redirect =
  (to: string, status = 302): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { location: to }).end()
  }

const MEGABYTE = Buffer.alloc(1_000_000, 'a')

/** An answer that sends until its reader hangs up; `sent` then tells how many bytes. */
function endless(type: string) {
  let tell = (_sent: number): void => {}
  const sent = new Promise<number>((resolve) => {
    tell = resolve
  })
  const listener: RequestListener = async (_request, response) => {
    const ended = new AbortController()
    response.on('close', () => ended.abort())
    response.setHeader('content-type', type)
    let bytes = 0
    for (; !ended.signal.aborted; bytes += MEGABYTE.length)
      if (!response.write(MEGABYTE))
        await once(response, 'drain', { signal: ended.signal }).catch(() => undefined)
    tell(bytes)
  }
  return { listener, sent }
}

const endlessText = endless('text/plain')
const endlessFilm = endless('video/mp4')

let site: Site
/** Answers that never came, to be ended when the tests are over. */
const unanswered: ServerResponse[] = []

beforeAll(async () => {
  site = await openSite({
    '/': page(WORDS, 'text/html; charset=utf-8'),
    '/plain': page('Kim met Trump.', 'text/plain'),
    '/xhtml': page(WORDS, 'application/xhtml+xml'),
    '/untyped': page(WORDS),
    '/latin': page(CP1252, 'text/html; charset=iso-8859-1'),
    '/latin-quoted': page(CP1252, 'text/html; charset="ISO-8859-1"'),
    '/latin-unsaid': page(CP1252, 'text/html'),
    '/latin-meta': page(Buffer.concat([Buffer.from('<meta charset=latin1>'), CP1252]), 'text/html'),
    '/moved': redirect('/'),
    '/moved-for-good': redirect('/moved', 301),
    '/round': redirect('/round'),
    '/to-a-file': redirect('file:///etc/passwd'),
    '/pdf': page('%PDF-1.7', 'application/pdf'),
    '/picture': page('GIF89a', 'image/gif'),
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/broken': (_request, response) => response.writeHead(503, 'Out of paper').end(),
    '/largest': page(Buffer.alloc(MAX_BYTES, 'a'), 'text/plain'),
    '/too-large': page(Buffer.alloc(MAX_BYTES + 1, 'a'), 'text/plain'),
    '/endless': endlessText.listener,
    '/endless-film': endlessFilm.listener,
    '/silent': (_request, response) => void unanswered.push(response),
    '/stops': (_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('<p>Kim met')
      unanswered.push(response)
    },
    '/cut': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99' })
      response.write('<p>Kim met', () => response.destroy())
    },
  })
})

afterAll(async () => {
  for (const response of unanswered) response.destroy()
  await site.close()
})

test.each<[string, string]>([
  ['/', WORDS],
  ['/plain', 'Kim met Trump.'],
  ['/xhtml', WORDS],
  ['/untyped', WORDS],
  ['/latin', WORDS],
  ['/latin-quoted', WORDS],
  ['/latin-unsaid', WORDS],
  ['/latin-meta', `<meta charset=latin1>${WORDS}`],
  ['/moved', WORDS],
  ['/moved-for-good', WORDS],
])('the text of %s', async (path, expected) => {
  expect(await fetchPage(site.url + path)).toBe(expected)
})

test('a page of exactly the most bytes', async () => {
  expect(await fetchPage(`${site.url}/largest`)).toHaveLength(MAX_BYTES)
})

test.each<[string, DemarcheError['code'], string]>([
  ['/nowhere', 'unavailable', 'answered 404 Not Found'],
  ['/gone', 'unavailable', 'answered 410 Gone'],
  ['/broken', 'unavailable', 'answered 503 Out of paper'],
  ['/pdf', 'invalid', 'is application/pdf, not a page of text'],
  ['/picture', 'invalid', 'is image/gif, not a page of text'],
  ['/too-large', 'invalid', 'is larger than 10 MB'],
  ['/round', 'unavailable', 'cannot be reached'],
  ['/to-a-file', 'unavailable', 'cannot be reached'],
  ['/cut', 'unavailable', 'cannot be reached'],
])('refused: %s', async (path, code, what) => {
  const error = await fetchPage(site.url + path).catch((error: unknown) => error)
  expect(error).toMatchObject({ code, message: `${site.url}${path} ${what}` })
})

test.each<[string, Promise<number>, string]>([
  ['/endless', endlessText.sent, 'is larger than 10 MB'],
  ['/endless-film', endlessFilm.sent, 'is video/mp4, not a page of text'],
])('%s is refused, and not listened to any longer', async (path, sent, what) => {
  await expect(fetchPage(site.url + path)).rejects.toMatchObject({
    code: 'invalid',
    message: `${site.url}${path} ${what}`,
  })
  expect(await sent).toBeLessThan(MAX_BYTES * 5)
})

test.each(['/silent', '/stops'])('%s does not answer in time', async (path) => {
  await expect(fetchPage(site.url + path, 300)).rejects.toMatchObject({
    code: 'timeout',
    message: `${site.url}${path} did not answer within 0.3 s`,
  })
})

test('an address where nothing listens', async () => {
  const address = `http://127.0.0.1:${await closedPort()}/`
  await expect(fetchPage(address)).rejects.toMatchObject({
    code: 'unavailable',
    message: `${address} cannot be reached`,
  })
})

test('an address that cannot be one', async () => {
  await expect(fetchPage('http://')).rejects.toMatchObject({ code: 'unavailable' })
})
