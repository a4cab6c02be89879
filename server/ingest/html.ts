import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { DemarcheError } from '../../graph-schema/error.ts'
import { Article } from '../../graph-schema/model/article.ts'
import { isDay } from '../../graph-schema/model/when.ts'
import type { RawArticle } from './prepare.ts'

/** True for a document in HTML rather than text that mentions a tag. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|article)\b/i.test(text.slice(0, 2000))

type Page = ReturnType<typeof parseHTML>['document']
type Node = Page['body']['childNodes'][number]

const TEXT_NODE = 3

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="DC.date.issued"]',
]

/** Deeper nesting is no article, and would keep the search for one busy for minutes. */
const MOST_LEVELS = 256

/** The article in a page (Mozilla Readability), with title, outlet, address and date where it says so. */
export function articleInHtml(html: string): RawArticle {
  const { document } = parseHTML(html)
  if (isDeeperThan(MOST_LEVELS, document))
    throw new DemarcheError('invalid', `the page is nested more than ${MOST_LEVELS} levels deep`)
  const published = publishedIn(document)
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const site = meta(document, 'meta[property="og:site_name"]')
  const page = new Readability(document.cloneNode(true) as Page).parse()
  return {
    text: paragraphs(page?.content ?? document.body?.innerHTML ?? ''),
    published,
    title: fitting('title', page?.title),
    outlet: fitting('outlet', site ?? page?.siteName),
    url: fitting('url', url),
  }
}

function isDeeperThan(levels: number, { documentElement }: Page): boolean {
  let level = documentElement ? [documentElement] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** What a page says of itself, where the model can hold it: pages say strange things. */
function fitting(
  name: 'title' | 'outlet' | 'url',
  stated: string | null | undefined,
): string | undefined {
  const value = stated?.trim() || undefined
  return value !== undefined && Article.shape[name].safeParse(value).success ? value : undefined
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

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'P,H1,H2,H3,H4,H5,H6,UL,OL,LI,DL,DT,DD,BLOCKQUOTE,PRE,DIV,SECTION,ARTICLE,MAIN,ASIDE,HEADER,FOOTER,ADDRESS,TABLE,CAPTION,TR,TD,TH,HR'.split(
    ',',
  ),
)

/** The words of a piece of HTML, each block and what stands between blocks on a line of its own. */
function paragraphs(content: string): string {
  const { document } = parseHTML(`<html><body>${content}</body></html>`)
  for (const element of document.querySelectorAll('script,style,noscript,template,nav,figure'))
    element.remove()
  return wordsOf(document.body)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function wordsOf(node: Node): string {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
  if (node.nodeName === 'BR') return '\n'
  const words = [...node.childNodes].map(wordsOf).join('')
  return BLOCKS.has(node.nodeName) ? `\n${words}\n` : words
}
