import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { EntityCard } from '../3-entities/hit.ts'

const PLACE_TARGETS = new Set(['ATTACKED', 'MOBILIZED', 'VISITED', 'LAUNCHED_MISSILES'])
const GATHERING_TARGETS = new Set(['ATTENDED', 'HOSTED', 'SAID', 'SUPPORTED', 'CRITICIZED'])

/** What kinds of thing an edge type may point at. */
export function isTargetFor(card: EntityCard, type: EdgeType): boolean {
  switch (card.type) {
    case 'Gathering':
      return GATHERING_TARGETS.has(type)
    case 'Place':
      return PLACE_TARGETS.has(type)
    case 'Weapon':
      return false
    default:
      return type !== 'ATTENDED'
  }
}
