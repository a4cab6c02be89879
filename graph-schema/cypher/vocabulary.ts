import { Ledger } from '../api.ts'
import { Article } from '../model/article.ts'
import { Entity, EntityType } from '../model/entity.ts'
import { EdgeType } from '../ontology/edge-types.ts'
import { CLAIM_PROPERTIES } from './claims.ts'
import { EDGE_PROPERTIES } from './edges.ts'

type Properties = Readonly<Record<string, readonly string[]>>

const { type: _label, ...entity } = Entity.shape

/** Every entity's, and its names as a search compares them: lower case, without accents, one a line. */
const ENTITY_PROPERTIES = [...Object.keys(entity), 'folded']

/** The properties of the nodes of each label; what a node has not got reads as null. */
export const NODE_PROPERTIES: Properties = {
  ...Object.fromEntries(
    [...EntityType.options, 'Actor', 'Entity'].map((label) => [label, ENTITY_PROPERTIES]),
  ),
  Article: Object.keys(Article.shape),
  Claim: CLAIM_PROPERTIES,
  Unaddressed: CLAIM_PROPERTIES,
  RejectedClaim: CLAIM_PROPERTIES,
  Ledger: ['id', ...Object.keys(Ledger.shape)],
}

/** The properties of the relationships of each type. */
export const RELATIONSHIP_PROPERTIES: Properties = {
  ...Object.fromEntries(EdgeType.options.map((type) => [type, EDGE_PROPERTIES])),
  STATES: [],
  SPEAKER: [],
  MENTIONS: ['name', 'names', 'iso3', 'wikidata'],
}
