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
  const told = new Told()
  return events.map((event) => {
    const before = told.of(event).find((other) => isRetold(other, event))
    const now = before ? { ...event, type: before.type, when: before.when } : event
    told.add(now)
    return now
  })
}

/** What was told of any two: of events alike in all that `isRetold` looks at only the first. */
class Told {
  readonly #byPair = new Map<string, Event[]>()
  readonly #kinds = new Set<string>()

  of(event: Event): readonly Event[] {
    return this.#byPair.get(pairOf(event)) ?? []
  }

  add(event: Event): void {
    const { source, target, type, modality, when } = event
    const kind = [source.id, target?.id ?? '', type, modality, when.from ?? ''].join('|')
    if (this.#kinds.has(kind)) return
    this.#kinds.add(kind)
    const pair = pairOf(event)
    const told = this.#byPair.get(pair)
    if (told) told.push(event)
    else this.#byPair.set(pair, [event])
  }
}

/** The same for two whichever of them does it. */
const pairOf = ({ source, target }: Event) => [source.id, target?.id ?? ''].sort().join('|')

function isRetold(before: Event, event: Event): boolean {
  const order = sameTwo(before, event)
  if (order === null || (order === 'crossed' && !EDGE_KINDS[event.type].symmetric)) return false
  if (before.modality !== event.modality) return false
  const ownDay = event.when.words !== null && event.when.from !== before.when.from
  if (before.type === event.type) return before.when.from !== null && event.when.words === null
  const talked = CONVERSATIONS.has(before.type) && event.type === 'NEGOTIATED'
  return talked && event.modality === 'occurred' && !ownDay
}
