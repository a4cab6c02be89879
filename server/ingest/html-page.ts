import { parseHTML } from 'linkedom'
import { DemarcheError } from '../../graph-schema/error.ts'

/** A parsed page. */
export type Page = ReturnType<typeof parseHTML>['document']

/** Deeper nesting is no article, and would keep the search for one busy for minutes. */
const MOST_LEVELS = 256

/** Parses a page; one that is nested beyond all reason is `invalid`. */
export function parsePage(html: string): Page {
  const document = withAllParts(html)
  if (isDeeperThan(MOST_LEVELS, document))
    throw new DemarcheError('invalid', `the page is nested more than ${MOST_LEVELS} levels deep`)
  return document
}

const OF_HEAD = new Set(['TITLE', 'META', 'LINK', 'STYLE', 'SCRIPT', 'BASE'])

/** HTML lets a page leave out the html, head and body tags; the parser does not put them in. */
function withAllParts(html: string): Page {
  const { document } = parseHTML(html)
  const parts = [...(document.documentElement?.children ?? [])].map(({ nodeName }) => nodeName)
  if (parts.includes('HEAD') && parts.includes('BODY')) return document
  const inner = html.replace(/<!doctype[^>]*>|<\/?(html|head|body)\b[^>]*>/gi, '')
  const whole = parseHTML(`<html><head></head><body>${inner}</body></html>`).document
  for (const element of [...whole.body.children])
    if (OF_HEAD.has(element.nodeName)) whole.head.append(element)
  return whole
}

function isDeeperThan(levels: number, { documentElement }: Page): boolean {
  let level = documentElement ? [documentElement] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** The content of a meta element; names in any case, which selectors here do not allow. */
export function meta(document: Page, attribute: string, value: string): string | undefined {
  for (const { attributes } of document.querySelectorAll('meta')) {
    const named = new Map([...attributes].map(({ name, value }) => [name.toLowerCase(), value]))
    if (named.get(attribute)?.toLowerCase() === value) return named.get('content')?.trim()
  }
  return undefined
}
