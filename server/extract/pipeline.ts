import { createHash } from 'node:crypto'
import type { Article } from '../../graph-schema/model/article.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { cleanText } from './1-text/blocks.ts'
import { parseSentences } from './2-syntax/sentences.ts'
import { findEntities } from './3-entities/find-entities.ts'
import { termsBySurname } from './3-entities/people.ts'
import { findDates } from './4-dates/find-dates.ts'
import { findEvents } from './5-events/find-events.ts'
import { claimsOf, entitiesOf } from './6-claims/claims.ts'

/** An article to be read: its text and publication day, and what is known of where it came from. */
export type ArticleInput = {
  readonly text: string
  readonly published: Day
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
}

/** The whole way of an article, from text to claims: pure, offline, the same for the same input. */
export function readArticle(input: ArticleInput): Reading {
  const article = articleOf(input)
  const clean = cleanText(article.text)
  const sentences = parseSentences(clean)
  const entities = findEntities(clean, sentences, article.published, article.sha256.slice(0, 16))
  const dates = findDates(clean.text, sentences, article.published, termsBySurname)
  const events = findEvents(clean.text, sentences, entities, dates, article.published)
  const claims = claimsOf(article.text, article.id, events)
  return { article, entities: entitiesOf(article.text, entities, claims), claims }
}

/** The article itself; what makes it the same one is its publication day and text. */
function articleOf({ text, published, title, outlet, url }: ArticleInput): Article {
  const sha256 = createHash('sha256').update(`${published}\n${text}`).digest('hex')
  return {
    id: `article/${sha256.slice(0, 16)}`,
    title: title ?? firstLine(text),
    outlet: outlet ?? null,
    url: url ?? null,
    published,
    sha256,
    text,
  }
}

const LONGEST_TITLE = 120

/** Without a title an article goes by its first line, cut at a word. */
function firstLine(text: string): string {
  const line = /\S[^\n\r]*/.exec(text)?.[0].trim() ?? ''
  if (line.length <= LONGEST_TITLE) return line
  return `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …`
}
