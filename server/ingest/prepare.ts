import { DemarcheError } from '../../graph-schema/error.ts'
import { MAX_ARTICLE_CHARACTERS } from '../../graph-schema/model/article.ts'
import { isDay } from '../../graph-schema/model/when.ts'
import type { ArticleInput } from '../extract/pipeline.ts'
import { frontMatter } from './front-matter.ts'
import { articleInHtml, looksLikeHtml } from './html.ts'

/** What is handed in to become an article: text or HTML, and what is known beside it. */
export type RawArticle = {
  readonly text: string
  readonly published?: string | undefined
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
}

/**
 * Makes an article of text or HTML. What is given beside it wins over what the page or its front
 * matter says; without a publication date anywhere it is refused: today is never assumed.
 */
export function prepareArticle(raw: RawArticle): ArticleInput {
  const found = readable(raw.text)
  const published = raw.published ?? found.published
  const text = found.text
  if (text.trim() === '') throw new DemarcheError('invalid', 'there is no text to read')
  if (text.length > MAX_ARTICLE_CHARACTERS)
    throw new DemarcheError(
      'invalid',
      `the text has ${text.length} characters; the most is ${MAX_ARTICLE_CHARACTERS}`,
    )
  if (published === undefined)
    throw new DemarcheError(
      'invalid',
      'no publication date is known: give it with --published YYYY-MM-DD',
    )
  if (!isDay(published))
    throw new DemarcheError('invalid', `"${published}" is not a date: write it YYYY-MM-DD`)
  return {
    text,
    published,
    title: raw.title ?? found.title,
    outlet: raw.outlet ?? found.outlet,
    url: raw.url ?? found.url,
  }
}

function readable(text: string): RawArticle {
  if (isBinary(text)) throw new DemarcheError('invalid', 'this is not text: it holds binary data')
  return looksLikeHtml(text) ? articleInHtml(text) : frontMatter(text)
}

/** Decoding binary data as UTF-8 leaves NULs or many replacement characters. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  const broken = head.split('\ufffd').length - 1
  return head.includes('\0') || broken > head.length / 100 + 3
}
