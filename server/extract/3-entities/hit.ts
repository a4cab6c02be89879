import type { EntityType } from '../../../graph-schema/model/entity.ts'

/** How the words name the thing. */
export type Naming =
  | 'name'
  | 'surname'
  | 'role'
  | 'adjective'
  | 'acronym'
  | 'metonym'
  | 'pronoun'
  | 'unnamed'

/** An entity before its mentions are counted. */
export type EntityCard = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly iso3: string | null
  readonly wikidata: string | null
}

/** Words `start`..`end` of the article that stand for an entity; `certainty` 0..1. */
export type Mention = {
  readonly start: number
  readonly end: number
  readonly entity: EntityCard
  readonly naming: Naming
  readonly certainty: number
}

/** True where the words are a name, and not a pronoun or description that goes back to one. */
export const isName = ({ naming }: Mention): boolean =>
  naming !== 'pronoun' && naming !== 'role' && naming !== 'unnamed'

/** Someone holds or held an office in a state or body, as the article puts it. */
export type Office = {
  readonly holder: EntityCard
  readonly title: string
  readonly of: EntityCard
  readonly former: boolean
  readonly start: number
  readonly end: number
}
