import { Readability } from '@mozilla/readability'
import { Article } from '../../graph-schema/model/article.ts'
import { publishedIn } from './html-date.ts'
import { meta, type Page, parsePage } from './html-page.ts'
import { paragraphs } from './paragraphs.ts'
import type { RawArticle } from './prepare.ts'

/** True for a document in HTML rather than text that mentions a tag. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|article)\b/i.test(text.slice(0, 2000))

/** The article in a page (Mozilla Readability), with title, outlet, address and date where it says so. */
export function articleInHtml(html: string): RawArticle {
  const document = parsePage(html)
  const published = publishedIn(document)
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const site = meta(document, 'property', 'og:site_name')
  const page = new Readability(document.cloneNode(true) as Page).parse()
  return {
    text: paragraphs(page?.content ?? document.body?.innerHTML ?? ''),
    published,
    title: fitting('title', page?.title),
    outlet: fitting('outlet', site ?? page?.siteName),
    url: fitting('url', url),
  }
}

/** What a page says of itself, where the model can hold it: pages say strange things. */
function fitting(
  name: 'title' | 'outlet' | 'url',
  stated: string | null | undefined,
): string | undefined {
  const value = stated?.trim() || undefined
  return value !== undefined && Article.shape[name].safeParse(value).success ? value : undefined
}
