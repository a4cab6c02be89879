import type { Modality } from '../../../graph-schema/model/modality.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'

/** An event that a table expects: the last part of each id, "-" for whoever it is. */
export type Expected = {
  readonly source: string
  readonly type: string
  readonly target: string
  readonly modality: string
}

/** `ISR ATTACKED LBN; IRN NEGOTIATED USA ruled_out`: events between semicolons, occurred where nothing is said. */
export const expectedOf = (cell: string): Expected[] =>
  cell.split('; ').map((event) => {
    const [source, type, target, modality] = event.split(' ')
    return { source: source!, type: type!, target: target!, modality: modality ?? 'occurred' }
  })

type Told = {
  readonly source: string
  readonly type: EdgeType
  readonly target: string | null
  readonly modality: Modality
}

const isCalled = (id: string | null, wanted: string) =>
  wanted === '-' || (id !== null && id.slice(id.lastIndexOf('/') + 1) === wanted)

/** Type and both ends are as expected; of a symmetric type the ends may stand the other way round. */
export const isSame = ({ source, type, target }: Told, wanted: Expected): boolean =>
  type === wanted.type &&
  ((isCalled(source, wanted.source) && isCalled(target, wanted.target)) ||
    (EDGE_KINDS[type].symmetric &&
      isCalled(target, wanted.source) &&
      isCalled(source, wanted.target)))
