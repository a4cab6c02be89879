import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { NOBODY } from '../3-entities/cards.ts'
import { isBystander } from '../3-entities/find-collectives.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { Event } from '../5-events/event.ts'

/**
 * Events as a graph of known actors holds them: those whose ends are named or known collectives. A
 * name that is unread at one place and known at another is known. What was done to bystanders has no
 * addressee; nor is it told where the same words tell of one.
 */
export function withNamedEnds(events: readonly Event[], entities: EntityReading): Event[] {
  const known = new Set(entities.index.mentions.map(({ entity }) => entity.id))
  const unread = entities.unnamed.mentions.map(({ entity }) => entity.id)
  const nobody = new Set([NOBODY.id, ...unread.filter((id) => !known.has(id))])
  const named = events.filter(
    ({ source, target }) => !nobody.has(source.id) && (target === null || !nobody.has(target.id)),
  )
  return named
    .filter((event) => !isToBystander(event) || !named.some((other) => tellsMore(other, event)))
    .map((event) => (isToBystander(event) ? { ...event, target: null, targetAt: null } : event))
    .filter(({ type, target }) => target !== null || !EDGE_KINDS[type].symmetric)
}

const isToBystander = ({ target }: Event) => target !== null && isBystander(target)

/** The same word tells of the same actor's deed against somebody who is known. */
const tellsMore = (other: Event, event: Event) =>
  other.trigger.start === event.trigger.start &&
  other.type === event.type &&
  other.source.id === event.source.id &&
  other.target !== null &&
  !isToBystander(other)
