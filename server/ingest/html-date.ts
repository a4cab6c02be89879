import { isDay } from '../../graph-schema/model/when.ts'
import { meta, type Page } from './html-page.ts'

/** Where pages state their day of publication, the surest first: an attribute of meta and its value. */
const DATES = [
  ['property', 'article:published_time'],
  ['name', 'article:published_time'],
  ['itemprop', 'datepublished'],
  ['name', 'date'],
  ['name', 'pubdate'],
  ['name', 'publish-date'],
  ['name', 'dc.date.issued'],
] as const

/** The day a page says it was published, as it stands there; undefined where it does not say. */
export function publishedIn(document: Page): string | undefined {
  const stated = [
    ...DATES.map(([attribute, value]) => meta(document, attribute, value)),
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
