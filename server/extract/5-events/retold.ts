import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Event } from './event.ts'
import { sameTwo } from './same-two.ts'

/** What was discussed in one of these is no event of its own. */
const CONVERSATIONS: ReadonlySet<EdgeType> = new Set<EdgeType>(['MET', 'CALLED'])

/**
 * An event told again without a day of its own is the one told before: it takes that one's day and,
 * of a conversation, its kind, so that both sentences bear out one edge.
 */
export function asToldBefore(events: readonly Event[]): Event[] {
  const told: Event[] = []
  for (const event of events) {
    const before = told.find((other) => isRetold(other, event))
    told.push(before ? { ...event, type: before.type, when: before.when } : event)
  }
  return told
}

function isRetold(before: Event, event: Event): boolean {
  const order = sameTwo(before, event)
  if (order === null || (order === 'crossed' && !EDGE_KINDS[event.type].symmetric)) return false
  if (before.modality !== event.modality) return false
  const ownDay = event.when.words !== null && event.when.from !== before.when.from
  if (before.type === event.type) return before.when.from !== null && event.when.words === null
  const talked = CONVERSATIONS.has(before.type) && event.type === 'NEGOTIATED'
  return talked && event.modality === 'occurred' && !ownDay
}
