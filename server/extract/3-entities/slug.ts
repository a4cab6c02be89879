import type { EntityId, EntityType } from '../../../graph-schema/model/entity.ts'
import { folded } from './words.ts'

/** 'Chung Dong-young' → chung-dong-young; letters of any script are kept. */
export const slugOf = (name: string): string =>
  folded(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120) || 'unnamed'

/** What stands behind the kind in an id: organization/nato → nato. */
export const slugIn = (id: EntityId): string => id.slice(id.indexOf('/') + 1)

export const entityIdOf = (type: EntityType, slug: string): EntityId =>
  `${type.toLowerCase()}/${slug}`
