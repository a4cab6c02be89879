import type { Claim } from '../../graph-schema/model/claim.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import { HEARD } from '../../server/extract/5-events/heard-deeds.ts'
import { readArticle } from '../../server/extract/pipeline.ts'

/** Saturday 25 October 2025: the publication day of the tables' sentences. */
export const PUBLISHED = '2025-10-25'

const short = (id: string | null) => (id === null ? '-' : id.slice(id.indexOf('/') + 1))

/** The events that the rules read in a text, one line each: source TYPE modality target. */
export const eventsIn = (text: string, published = PUBLISHED): string[] =>
  ruledClaims(text, published).map(line)

/** The same of everything that is told, also of what is only heard. */
export const allEventsIn = (text: string, published = PUBLISHED): string[] =>
  eventClaims(text, published).map(line)

const line = ({ source, type, modality, target }: Claim) =>
  [short(source), type, modality, short(target)].join(' ')

/** What the rules read with days (inclusive) and speaker. */
export function datedEventsIn(text: string, published = PUBLISHED): string[] {
  return ruledClaims(text, published).map(({ source, type, modality, target, when, speaker }) => {
    const days =
      when.from === null || when.to === null ? '?' : `${when.from}..${addDays(when.to, -1)}`
    return [
      short(source),
      type,
      modality,
      short(target),
      days,
      speaker === null ? '' : `says ${short(speaker)}`,
    ]
      .join(' ')
      .trim()
  })
}

export const eventClaims = (text: string, published = PUBLISHED, certainty?: number) =>
  readArticle({ text, published, certainty }).claims.filter(
    (claim) => !BACKGROUND_TYPES.includes(claim.type),
  )

/** What rules read, however little the net makes of it. */
const ruledClaims = (text: string, published = PUBLISHED) =>
  eventClaims(text, published, 0).filter(({ rule }) => rule !== HEARD)

/** Offices stated in a text: holder, title, of. */
export const officesIn = (text: string, published = PUBLISHED): string[] =>
  readArticle({ text, published })
    .claims.filter((claim) => claim.type === 'HOLDS_OFFICE')
    .map(({ source, title, target, modality }) =>
      [short(source), title, short(target), modality].join(' | '),
    )

/** Memberships stated in a text: member, body, modality. */
export const membershipsIn = (text: string, published = PUBLISHED): string[] =>
  readArticle({ text, published })
    .claims.filter((claim) => claim.type === 'MEMBER_OF')
    .map(({ source, target, modality }) => [short(source), short(target), modality].join(' | '))
