import type { Edge } from '../../graph-schema/model/edge.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'

/** Types that may tell of one deed in other words; between meetings the direction does not count. */
const MEETINGS: readonly EdgeType[] = ['MET', 'VISITED', 'HOSTED', 'NEGOTIATED']
const FAMILIES: readonly (readonly EdgeType[])[] = [
  MEETINGS,
  ['ATTACKED', 'LAUNCHED_MISSILES'],
  ['LAUNCHED_MISSILES', 'TESTED_WEAPON'],
  ['WARNED', 'THREATENED'],
  ['CRITICIZED', 'ACCUSED'],
]

const isUndirected = (type: EdgeType) => MEETINGS.includes(type) || EDGE_KINDS[type].symmetric

/** True where one of two edges may tell of the deed that the other speaks of. */
export function areKindred(a: Edge, b: Edge): boolean {
  const alike =
    a.type === b.type ||
    FAMILIES.some((family) => family.includes(a.type) && family.includes(b.type))
  if (!alike) return false
  if (a.source === b.source && a.target === b.target) return true
  return (
    isUndirected(a.type) && isUndirected(b.type) && a.source === b.target && a.target === b.source
  )
}
