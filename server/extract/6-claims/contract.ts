import { addDays } from '../../../graph-schema/model/days.ts'
import type { Reading } from '../../../graph-schema/model/reading.ts'

/** What `npm run extract` prints: entities, and edges with inclusive first and last days. */
export type Extraction = {
  readonly entities: readonly {
    id: string
    type: string
    name: string
    mentions: readonly string[]
  }[]
  readonly edges: readonly {
    source: string
    target: string | null
    type: string
    modality: string
    date: { start: string | null; end: string | null; precision: string }
    attributed_to: string | null
    quote: string
    count?: number
    date_reason: string
    certainty: number
  }[]
}

/** A reading in the words of the extraction contract. */
export function extractionOf({ entities, claims }: Reading): Extraction {
  return {
    entities: entities.map(({ id, type, name, mentions, descriptions }) => ({
      id,
      type,
      name,
      mentions: [...mentions, ...descriptions],
    })),
    edges: claims.map(
      ({ source, target, type, modality, when, speaker, quote, count, certainty }) => ({
        source,
        target,
        type,
        modality,
        date: {
          start: when.from,
          end: when.to === null ? null : addDays(when.to, -1),
          precision: when.precision,
        },
        attributed_to: speaker,
        quote,
        ...(count > 1 ? { count } : {}),
        date_reason: when.reason,
        certainty,
      }),
    ),
  }
}
