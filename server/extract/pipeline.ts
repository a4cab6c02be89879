import { createHash } from 'node:crypto'
import type { Article } from '../../graph-schema/model/article.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import type { FoundClaim, ReadingStage } from '../../graph-schema/reading-stage.ts'
import { type CleanText, cleanText } from './1-text/blocks.ts'
import type { Sentence } from './2-syntax/sentence.ts'
import { parseTexts, parseWatched, splitText } from './2-syntax/sentences.ts'
import { type EntityReading, findEntities } from './3-entities/find-entities.ts'
import { KNOWLEDGE, type Knowledge } from './3-entities/knowledge.ts'
import { termsBySurname } from './3-entities/people.ts'
import { findDates } from './4-dates/find-dates.ts'
import type { Event } from './5-events/event.ts'
import { findEvents } from './5-events/find-events.ts'
import { claimsOf, entitiesOf } from './6-claims/claims.ts'
import { type CodedEvent, codedEvents } from './6-claims/coded-events.ts'
import { withNamedEnds } from './6-claims/named-ends.ts'

/** An article to be read: its text and publication day, and what is known of where it came from. */
export type ArticleInput = {
  readonly text: string
  readonly published: Day
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  /** Only claims at least this certain, 0..1. */
  readonly certainty?: number | undefined
}

/** What is less certain is told only where it is asked for (docs/evaluation.md, "Certainty"). */
export const LEAST_CERTAIN = 0.26

/** What the reader knows beforehand: our own tables, unless others are given. */
export type Reader = { readonly knowledge?: Knowledge | undefined }

/**
 * Hears how far a reading is; what it throws ends the reading. Nothing it does changes what is read.
 */
export type Watch = (stage: ReadingStage) => void

/** The whole way of an article, from text to claims: pure, offline, the same for the same input. */
export function readArticle(input: ArticleInput, reader: Reader = {}, watch?: Watch): Reading {
  const [reading] = readInTurn([input], reader, watch)
  return reading!
}

/** The same of many articles: each reads as it would alone, but together they are read faster. */
export const readArticles = (inputs: readonly ArticleInput[], reader: Reader = {}): Reading[] =>
  readInTurn(inputs, reader)

function readInTurn(
  inputs: readonly ArticleInput[],
  { knowledge = KNOWLEDGE }: Reader,
  watch?: Watch,
): Reading[] {
  const articles = inputs.map(articleOf)
  const told = eventsIn(
    articles.map((article, i) => ({ ...article, certain: inputs[i]!.certainty ?? LEAST_CERTAIN })),
    knowledge,
    watch,
  )
  return articles.map((article, i) => {
    const { text, id, published } = article
    const { entities, events } = told[i]!
    const sure = withNamedEnds(events, entities)
    const claims = claimsOf(text, id, sure, { offices: entities.offices, published, knowledge })
    const reading = { article, entities: entitiesOf(text, entities, claims), claims }
    watch?.({ stage: 'claims', claims: foundIn(reading) })
    return reading
  })
}

/** The claims of a reading as they are told to who watches. */
function foundIn({ entities, claims }: Reading): FoundClaim[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return claims.map(({ id, start, end, type, modality, source, target, when }) => ({
    id,
    start,
    end,
    type,
    modality,
    source: names.get(source) ?? source,
    target: target === null ? null : (names.get(target) ?? target),
    to: when.to,
  }))
}

/**
 * The events of a text in the codes of event data, those at least as `certain` as that (0..1,
 * {@link LEAST_CERTAIN} unless given); `published` is null where nobody knows the day.
 */
export function codeText(
  text: string,
  published: Day | null,
  certain = LEAST_CERTAIN,
  { knowledge = KNOWLEDGE }: Reader = {},
): CodedEvent[] {
  const sha256 = digest(text, published)
  const [told] = eventsIn([{ text, published, sha256, certain }], knowledge)
  const { entities, events } = told!
  const { offices } = entities
  return codedEvents(text, events, { offices, published, knowledge })
}

type Dated = {
  readonly text: string
  readonly published: Day | null
  readonly sha256: string
  readonly certain: number
}
type Told = { readonly entities: EntityReading; readonly events: readonly Event[] }

function eventsIn(articles: readonly Dated[], knowledge: Knowledge, watch?: Watch): Told[] {
  const cleaned = articles.map(({ text }) => cleanText(text))
  const parsed = watch
    ? cleaned.map((clean, i) => parseTold(clean, articles[i]!, watch))
    : parseTexts(cleaned)
  const dated = articles.map(({ published, sha256, certain }, i) => {
    const clean = cleaned[i]!
    const sentences = parsed[i]!
    const entities = findEntities(clean, sentences, published, sha256.slice(0, 16), knowledge)
    watch?.({ stage: 'entities', ...namesIn(entities) })
    const dates = findDates(clean.text, sentences, published, (surname) =>
      termsBySurname(knowledge, surname),
    )
    watch?.({ stage: 'dates', count: dates.length })
    return { text: clean.text, sentences, entities, dates, published, certain }
  })
  const events = findEvents(dated, watch && ((read, of) => watch({ stage: 'events', read, of })))
  return dated.map(({ entities }, i) => ({ entities, events: events[i]! }))
}

function parseTold(clean: CleanText, { text, sha256 }: Dated, watch: Watch): Sentence[] {
  const split = splitText(clean)
  const spans = split.sentences.map((words): [number, number] => [
    words[0]!.start,
    words.at(-1)!.end,
  ])
  watch({ stage: 'text', articleId: idOf(sha256), text, sentences: spans })
  return parseWatched(split, (read) => watch({ stage: 'syntax', read, of: spans.length }))
}

/** Names shown while an article is read. */
const MOST_NAMES = 12

function namesIn({ index }: EntityReading) {
  const names = [...new Set(index.mentions.map(({ entity }) => entity.name))]
  return { count: names.length, names: names.slice(0, MOST_NAMES) }
}

const digest = (text: string, published: Day | null) =>
  createHash('sha256')
    .update(`${published ?? ''}\n${text}`)
    .digest('hex')

const idOf = (sha256: string) => `article/${sha256.slice(0, 16)}`

/** The article itself; what makes it the same one is its publication day and text. */
function articleOf({ text, published, title, outlet, url }: ArticleInput): Article {
  const sha256 = digest(text, published)
  return {
    id: idOf(sha256),
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
