import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { BASE_VERBS } from './verbs.ts'

const UNREAL: { readonly [M in Modality]?: string } = {
  planned: 'is to',
  possible: 'may',
  wished: 'hopes to',
  conditional: 'would',
}

type Told = Pick<Edge, 'type' | 'modality' | 'to' | 'lastReported'>

const isPast = ({ to, lastReported }: Told) => to !== null && to <= lastReported

/** The verb between the two names as the modality has it: "met", "may meet", "will not meet". */
export function verbOf(edge: Told): string {
  const { label } = EDGE_KINDS[edge.type]
  const base = BASE_VERBS[edge.type]
  if (edge.modality === 'ruled_out') return `${isPast(edge) ? 'did not' : 'will not'} ${base}`
  if (edge.modality === 'denied') return `${label} (denied)`
  const auxiliary = UNREAL[edge.modality]
  return auxiliary === undefined ? label : `${auxiliary} ${base}`
}

/** An edge type as a word of a menu: "met", "launched". */
export const typeWord = (type: EdgeType): string => EDGE_KINDS[type].label

/** "×3" where something happened more than once, else ''. */
export const timesWord = (times: number): string => (times > 1 ? `×${times}` : '')
