import { createHash } from 'node:crypto'
import type { Claim } from '../../graph-schema/model/claim.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import type { MentionedEntity } from '../../graph-schema/model/entity.ts'
import { EntityType } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { UNKNOWN_WHEN, type When } from '../../graph-schema/model/when.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'

/** What a test says of a claim; the rest has plain defaults. */
export type Said = {
  readonly type?: EdgeType
  readonly source: string
  readonly target: string | null
  readonly modality?: Modality
  /** First day, or first day and first day after it; none when left out. */
  readonly on?: string | readonly [from: string, to: string]
  readonly count?: number
  readonly title?: string
  readonly speaker?: string
  readonly certainty?: number
  readonly cameo?: string
  readonly codes?: readonly [source: string | null, target: string | null]
}

/** Names beside the one made from the id; codes. */
export type Known = Partial<Omit<MentionedEntity, 'id'>>

/** A reading of an article made for the purpose: a sentence for each claim. */
export function readingOf(
  published: string,
  said: readonly Said[],
  known: Readonly<Record<string, Known>> = {},
  note = '',
): Reading {
  const sentences = said.map(sentenceOf)
  const text = [`Report of ${published}. ${note}`, ...sentences].join('\n')
  const sha256 = createHash('sha256').update(`${published}\n${text}`).digest('hex')
  const articleId = `article/${sha256.slice(0, 16)}`
  let at = text.length - sentences.join('\n').length
  const claims = said.map((one, number): Claim => {
    const quote = sentences[number]!
    const start = at
    at += quote.length + 1
    return claimOf(one, { id: `claim/${sha256.slice(0, 16)}/${number}`, articleId, quote, start })
  })
  const ids = said.flatMap((one) => [one.source, one.target, one.speaker ?? null])
  const entities = [...new Set([...ids, ...Object.keys(known)])].flatMap((id) =>
    id === null ? [] : [entityOf(id, known[id] ?? {})],
  )
  const article = { id: articleId, title: `Report of ${published}`, outlet: null, url: null }
  return { article: { ...article, published, sha256, text }, entities, claims }
}

function sentenceOf({ type, source, target, modality, on, count }: Said): string {
  return `${source} ${type ?? 'MET'} ${target ?? 'nobody'} ${modality ?? ''} ${on ?? ''} ${count ?? ''}.`
}

function claimOf(
  { type, source, target, modality, on, count, title, speaker, certainty, cameo, codes }: Said,
  place: Pick<Claim, 'id' | 'articleId' | 'quote' | 'start'>,
): Claim {
  return {
    ...place,
    end: place.start + place.quote.length,
    type: type ?? 'MET',
    modality: modality ?? 'occurred',
    source,
    target,
    title: title ?? null,
    cameo: cameo ?? EDGE_KINDS[type ?? 'MET'].cameo,
    sourceCode: codes?.[0] ?? null,
    targetCode: codes?.[1] ?? null,
    when: whenOf(on),
    count: count ?? 1,
    speaker: speaker ?? null,
    certainty: certainty ?? 0.75,
    rule: 'made-for-a-test',
    because: 'met',
  }
}

/** A day, a half-open interval or no date. */
export function whenOf(on: Said['on']): When {
  if (on === undefined) return UNKNOWN_WHEN
  const [from, to] = typeof on === 'string' ? [on, addDays(on, 1)] : on
  const isDay = addDays(from, 1) === to
  const edtf = isDay ? from : `${from}/${addDays(to, -1)}`
  return {
    from,
    to,
    precision: isDay ? 'day' : 'range',
    timex: isDay ? from : null,
    edtf,
    words: isDay ? 'that day' : 'in those days',
    reason: 'said so by the test',
  }
}

function entityOf(id: string, known: Known): MentionedEntity {
  const [kind = '', slug = ''] = id.split('/')
  const name = slug.replaceAll('-', ' ')
  const type = EntityType.options.find((option) => option.toLowerCase() === kind) ?? 'Person'
  return {
    id,
    type,
    name,
    mentions: [name],
    descriptions: [],
    iso3: null,
    wikidata: null,
    ...known,
  }
}
