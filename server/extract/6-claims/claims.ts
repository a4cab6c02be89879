import type { ArticleId } from '../../../graph-schema/model/article.ts'
import type { Claim } from '../../../graph-schema/model/claim.ts'
import type { MentionedEntity } from '../../../graph-schema/model/entity.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import type { Event } from '../5-events/event.ts'

/** Claims of an article, numbered in reading order; quotes are cut from the original text. */
export function claimsOf(
  original: string,
  articleId: ArticleId,
  events: readonly Event[],
): Claim[] {
  return events.map((event, index) => {
    const [source, target] = canonical(event)
    return {
      id: `${articleId.replace('article/', 'claim/')}/${index}`,
      articleId,
      quote: original.slice(event.start, event.end),
      start: event.start,
      end: event.end,
      type: event.type,
      modality: event.modality,
      source: source.id,
      target: target?.id ?? null,
      title: event.title,
      when: event.when,
      count: event.count,
      speaker: event.speaker?.id ?? null,
      certainty: event.certainty,
      rule: event.rule,
    }
  })
}

/** A symmetric deed is stored once, its ends in order of id. */
function canonical({ type, source, target }: Event): [EntityCard, EntityCard | null] {
  const swapped = target !== null && EDGE_KINDS[type].symmetric && target.id < source.id
  return swapped ? [target, source] : [source, target]
}

/** Every entity the article names, with the words it names it by; pronouns are no names. */
export function entitiesOf(original: string, reading: EntityReading): MentionedEntity[] {
  const found = new Map<string, { card: EntityCard; names: Set<string> }>()
  for (const mention of reading.index.mentions) {
    const entry = found.get(mention.entity.id) ?? { card: mention.entity, names: new Set<string>() }
    found.set(mention.entity.id, entry)
    if (mention.naming !== 'pronoun') entry.names.add(original.slice(mention.start, mention.end))
  }
  for (const { holder, of } of reading.offices)
    for (const card of [holder, of])
      if (!found.has(card.id)) found.set(card.id, { card, names: new Set() })
  return [...found.values()].map(({ card, names }) => ({ ...card, mentions: [...names] }))
}
