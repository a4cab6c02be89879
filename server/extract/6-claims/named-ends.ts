import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { NOBODY } from '../3-entities/cards.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { Event } from '../5-events/event.ts'

/** Events as a graph of known actors holds them: those whose ends are named or known collectives. */
export function withNamedEnds(events: readonly Event[], { unnamed }: EntityReading): Event[] {
  const nobody = new Set([NOBODY.id, ...unnamed.mentions.map(({ entity }) => entity.id)])
  return events.filter(({ type, source, target }) => {
    if (nobody.has(source.id)) return false
    return target === null ? !EDGE_KINDS[type].symmetric : !nobody.has(target.id)
  })
}
