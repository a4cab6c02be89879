import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { NOBODY } from '../3-entities/cards.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { Event } from '../5-events/event.ts'

/**
 * Events as a graph of known actors holds them: a deed of nobody known is none, one done to nobody
 * known has no target.
 */
export function withNamedEnds(events: readonly Event[], { unnamed }: EntityReading): Event[] {
  const nobody = new Set(unnamed.mentions.map(({ entity }) => entity.id))
  return events.flatMap((event): Event[] => {
    if (nobody.has(event.source.id) || event.source === NOBODY) return []
    const target = event.target && nobody.has(event.target.id) ? null : event.target
    if (target === null && EDGE_KINDS[event.type].symmetric) return []
    return [target === event.target ? event : { ...event, target, targetAt: null }]
  })
}
