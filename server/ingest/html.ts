import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isDay } from '../../graph-schema/model/when.ts'
import type { RawArticle } from './prepare.ts'

/** True for a document in HTML rather than text that mentions a tag. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|article)\b/i.test(text.slice(0, 2000))

type Page = ReturnType<typeof parseHTML>['document']

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="DC.date.issued"]',
]

/** The article in a page (Mozilla Readability), with title, outlet, address and date where it says so. */
export function articleInHtml(html: string): RawArticle {
  const { document } = parseHTML(html)
  const published = publishedIn(document)
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  const outlet = meta(document, 'meta[property="og:site_name"]')
  const page = new Readability(document.cloneNode(true) as Page).parse()
  const text = page?.content ? paragraphs(page.content) : paragraphs(document.body?.innerHTML ?? '')
  return {
    text,
    published,
    title: page?.title?.trim() || undefined,
    outlet: outlet ?? page?.siteName ?? undefined,
    url: url && /^https?:\/\//.test(url) ? url : undefined,
  }
}

const meta = (document: Page, selector: string) =>
  document.querySelector(selector)?.getAttribute('content')?.trim() || undefined

function publishedIn(document: Page): string | undefined {
  const stated = [
    ...DATES.map((selector) => meta(document, selector)),
    jsonLdDate(document),
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined,
  ]
  return stated
    .map((value) => value?.slice(0, 10))
    .find((value) => value !== undefined && isDay(value))
}

/** datePublished of schema.org data in the page. */
function jsonLdDate(document: Page): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const match = /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(script.textContent ?? '')
    if (match?.[1]) return match[1]
  }
  return undefined
}

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,figcaption,div,td'

/** One line for each paragraph-like element that holds no other. */
function paragraphs(content: string): string {
  const { document } = parseHTML(`<html><body>${content}</body></html>`)
  for (const element of document.querySelectorAll('script,style,noscript,nav,figure'))
    element.remove()
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n')
  const leaves = [...document.querySelectorAll(BLOCKS)].filter(
    (element) => element.querySelector(BLOCKS) === null,
  )
  const lines = (leaves.length > 0 ? leaves : [document.body]).map((element) =>
    (element.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim(),
  )
  return lines.filter((line) => line !== '').join('\n')
}
