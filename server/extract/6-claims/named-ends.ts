import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { NOBODY } from '../3-entities/cards.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { Event } from '../5-events/event.ts'

/**
 * Events as a graph of known actors holds them: those whose ends are named or known collectives. A
 * name that is unread at one place and known at another is known.
 */
export function withNamedEnds(events: readonly Event[], entities: EntityReading): Event[] {
  const known = new Set(entities.index.mentions.map(({ entity }) => entity.id))
  const unread = entities.unnamed.mentions.map(({ entity }) => entity.id)
  const nobody = new Set([NOBODY.id, ...unread.filter((id) => !known.has(id))])
  return events.filter(({ type, source, target }) => {
    if (nobody.has(source.id)) return false
    return target === null ? !EDGE_KINDS[type].symmetric : !nobody.has(target.id)
  })
}
