import { DemarcheError } from '../../graph-schema/error.ts'
import { Article, MAX_ARTICLE_CHARACTERS } from '../../graph-schema/model/article.ts'
import { type Day, isDay } from '../../graph-schema/model/when.ts'
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
  const { published, ...draft } = prepareDraft(raw)
  return { ...draft, published: dayOf(published) }
}

/** The same of an article that is still being written: its day may be missing. */
export function prepareDraft(raw: RawArticle): RawArticle {
  const found = readable(raw.text)
  const { text } = found
  if (text.trim() === '') refuse('there is no text to read')
  if (text.length > MAX_ARTICLE_CHARACTERS)
    refuse(`the text has ${text.length} characters; the most is ${MAX_ARTICLE_CHARACTERS}`)
  return {
    text,
    published: raw.published ?? found.published,
    title: usable('title', raw.title, found.title),
    outlet: usable('outlet', raw.outlet, found.outlet),
    url: usable('url', raw.url, found.url),
  }
}

function refuse(message: string): never {
  throw new DemarcheError('invalid', message)
}

function dayOf(published: string | undefined): Day {
  if (published === undefined)
    return refuse(
      'no publication date is known: say on which day it was published (--published YYYY-MM-DD)',
    )
  if (!isDay(published)) return refuse(`"${published}" is not a date: write it YYYY-MM-DD`)
  return published
}

/** What is given, else what was found; a blank is as good as nothing. */
function usable(
  name: 'title' | 'outlet' | 'url',
  given: string | undefined,
  found: string | undefined,
): string | undefined {
  const value = given?.trim() || found?.trim() || undefined
  if (value === undefined) return undefined
  const parsed = Article.shape[name].safeParse(value)
  return parsed.success
    ? value
    : refuse(`the ${name} cannot be used: ${parsed.error.issues[0]?.message}`)
}

function readable(text: string): RawArticle {
  if (isBinary(text)) refuse('this is not text: it holds binary data')
  return looksLikeHtml(text) ? articleInHtml(text) : frontMatter(text)
}

/** Binary data read as text leaves NULs, or many control and replacement characters. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const head = text.slice(0, 4096)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const broken = head.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return broken > head.length / 100 + 3
}
