import type { EntityType } from '../../graph-schema/model/entity.ts'

/** The picture's shape for each kind of thing, in vis-network's names, with its word. */
export const KIND_SHAPES: {
  readonly [K in EntityType]: { readonly shape: string; readonly word: string }
} = {
  Person: { shape: 'dot', word: 'person' },
  Country: { shape: 'square', word: 'country' },
  Organization: { shape: 'diamond', word: 'organization' },
  Gathering: { shape: 'hexagon', word: 'gathering' },
  Place: { shape: 'triangleDown', word: 'place' },
  Weapon: { shape: 'triangle', word: 'weapon' },
}
