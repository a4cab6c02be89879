import type { ArticleId } from '../../../graph-schema/model/article.ts'
import type { Claim } from '../../../graph-schema/model/claim.ts'
import type { MentionedEntity } from '../../../graph-schema/model/entity.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { EntityCard, Naming } from '../3-entities/hit.ts'
import type { Event } from '../5-events/event.ts'
import type { Standing } from '../5-events/standing.ts'
import { type ActorContext, actorCode, codeOfActor } from './actor-code.ts'
import { cameoOf } from './event-code.ts'

/** Claims of an article, numbered in reading order; quotes are cut from the original text. */
export function claimsOf(
  original: string,
  articleId: ArticleId,
  events: readonly Event[],
  context: ActorContext,
): Claim[] {
  return events.map((event, index) => {
    const [source, target] = canonical(event)
    const quote = original.slice(event.start, event.end)
    return {
      id: `${articleId.replace('article/', 'claim/')}/${index}`,
      articleId,
      quote,
      start: event.start,
      end: event.end,
      type: event.type,
      modality: event.modality,
      source: source.card.id,
      target: target?.card.id ?? null,
      title: event.title,
      cameo: cameoOf(event, quote),
      sourceCode: actorCode(codeOfActor(source.card, source.at, context)),
      targetCode: target && actorCode(codeOfActor(target.card, target.at, context)),
      when: event.when,
      count: event.count,
      speaker: event.speaker?.id ?? null,
      certainty: event.certainty,
      rule: event.rule,
      because: event.because,
    }
  })
}

/** A symmetric deed is stored once, its ends in order of id. */
function canonical(event: Event): [End, End | null] {
  const source = { card: event.source, at: event.sourceAt }
  if (event.target === null || event.targetAt === null) return [source, null]
  const target = { card: event.target, at: event.targetAt }
  const swapped = EDGE_KINDS[event.type].symmetric && target.card.id < source.card.id
  return swapped ? [target, source] : [source, target]
}

type End = { readonly card: EntityCard; readonly at: Standing }

/** How a thing is spoken of without its name; pronouns are neither. */
const DESCRIBES: readonly Naming[] = ['role', 'unnamed']

type Spoken = {
  readonly card: EntityCard
  readonly names: Set<string>
  readonly descriptions: Set<string>
}

/** Every entity the article speaks of, with the words it does so by. */
export function entitiesOf(
  original: string,
  reading: EntityReading,
  claims: readonly Claim[],
): MentionedEntity[] {
  const found = new Map<string, Spoken>()
  const spokenOf = (card: EntityCard): Spoken => {
    const spoken = found.get(card.id) ?? {
      card,
      names: new Set<string>(),
      descriptions: new Set<string>(),
    }
    found.set(card.id, spoken)
    return spoken
  }
  for (const { entity, naming, start, end } of reading.index.mentions) {
    const spoken = spokenOf(entity)
    const words = original.slice(start, end)
    if (DESCRIBES.includes(naming)) spoken.descriptions.add(words)
    else if (naming !== 'pronoun') spoken.names.add(words)
    // "President Ana Verdugo" also holds the bare name.
    if (entity.type === 'Person' && words.includes(entity.name)) spoken.names.add(entity.name)
  }
  for (const { holder, of } of reading.offices.all) {
    spokenOf(holder)
    spokenOf(of)
  }
  const needed = new Set(claims.flatMap(({ source, target, speaker }) => [source, target, speaker]))
  // A collective without a name ("civilians") or a common weapon is worth a node only where an event needs it.
  const kept = [...found.values()].filter(
    ({ card, names }) =>
      names.size > 0 || !/^(Organization|Weapon)$/.test(card.type) || needed.has(card.id),
  )
  return kept.map(({ card, names, descriptions }) => ({
    ...card,
    mentions: [...names],
    descriptions: [...descriptions],
  }))
}
