import { addDays } from '../../../graph-schema/model/days.ts'
import { BACKGROUND_TYPES } from '../../../graph-schema/ontology/edge-kinds.ts'
import { scaleOf } from '../../../graph-schema/ontology/scale.ts'
import { NOBODY } from '../3-entities/cards.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import type { Event } from '../5-events/event.ts'
import type { Standing } from '../5-events/standing.ts'
import { type ActorContext, codeOfActor } from './actor-code.ts'
import { cameoOf } from './event-code.ts'

/** One end of a coded event; `span` are the UTF-16 offsets of the words that name it. */
export type CodedActor = {
  readonly name: string
  readonly type: string
  readonly iso3: string | null
  readonly sector: string | null
  readonly span: readonly [start: number, end: number]
}

/** An event as `npm run code` prints it; first and last day are both included. */
export type CodedEvent = {
  /** Null where nobody says who did it. */
  readonly source: CodedActor | null
  readonly target: CodedActor | null
  readonly type: string
  readonly cameo: string
  readonly plover: string
  readonly mode: string | null
  readonly goldstein: number
  readonly modality: string
  readonly date: {
    readonly start: string | null
    readonly end: string | null
    readonly precision: string
  }
  readonly quote: string
  readonly certainty: number
}

/** The events of a text in the codes of event data; offices and memberships are none. */
export function codedEvents(
  original: string,
  events: readonly Event[],
  context: ActorContext,
): CodedEvent[] {
  return events
    .filter(({ type }) => !BACKGROUND_TYPES.includes(type))
    .map((event) => {
      const { source, target, sourceAt, targetAt, type, modality, when, certainty } = event
      const quote = original.slice(event.start, event.end)
      const cameo = cameoOf(event, quote)
      const { plover, ploverMode, goldstein } = scaleOf(type, cameo)
      return {
        source: source === NOBODY ? null : codedActor(source, sourceAt, context),
        // A weapon is what was launched, nobody it was launched at.
        target:
          target && targetAt && target.type !== 'Weapon'
            ? codedActor(target, targetAt, context)
            : null,
        ...{ type, cameo, plover, mode: ploverMode || null, goldstein, modality },
        date: {
          start: when.from,
          end: when.to === null ? null : addDays(when.to, -1),
          precision: when.precision,
        },
        ...{ quote, certainty },
      }
    })
}

function codedActor(card: EntityCard, at: Standing, context: ActorContext): CodedActor {
  const { iso3, sector } = codeOfActor(card, at, context)
  return { name: card.name, type: card.type, iso3, sector, span: [at.start, at.end] }
}
