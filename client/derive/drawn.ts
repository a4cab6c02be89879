import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import { EDGE_KINDS } from '../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { timesWord, verbOf } from '../words/phrase.ts'
import { inTimeOrder } from './order.ts'
import { timesOf } from './times.ts'

/** One line of the picture: all edges of one pair that have type and modality in common. */
export type DrawnEdge = {
  readonly key: string
  readonly source: EntityId
  /** The source itself where the act has no addressee. */
  readonly target: EntityId
  readonly type: EdgeType
  readonly modality: Modality
  readonly symmetric: boolean
  readonly edges: readonly Edge[]
  readonly times: number
  readonly label: string
  /** Bow of the line, 0 straight, seen from the end that sorts first; loops count outward from 0. */
  readonly bow: number
}

const MAX_STEP = 0.22
const MAX_BOW = 0.85

const keyOf = (edge: Edge) => [edge.source, edge.type, edge.target ?? '', edge.modality].join('|')

const pairOf = ({ source, target }: Pick<DrawnEdge, 'source' | 'target'>) =>
  source < target ? `${source}|${target}` : `${target}|${source}`

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function lineOf(key: string, edges: readonly Edge[]): Omit<DrawnEdge, 'bow'> | null {
  const latest = edges.at(-1)
  if (latest === undefined) return null
  const { source, target, type, modality } = latest
  const times = timesOf(edges)
  return {
    key,
    source,
    target: target ?? source,
    type,
    modality,
    symmetric: EDGE_KINDS[type].symmetric,
    edges,
    times,
    label: [verbOf(latest), timesWord(times)].join(' ').trim(),
  }
}

/** Lines of one pair side by side: bows spread evenly about the straight line. */
function fanned(lines: readonly Omit<DrawnEdge, 'bow'>[]): readonly DrawnEdge[] {
  const step = Math.min(MAX_STEP, (2 * MAX_BOW) / Math.max(1, lines.length - 1))
  return lines.map((line, i) =>
    line.source === line.target
      ? { ...line, bow: i }
      : { ...line, bow: (i - (lines.length - 1) / 2) * step },
  )
}

/**
 * The lines to draw for these edges. Modalities are never put together: a solid "met ×4" would say
 * the opposite of an article that rules the fourth out.
 */
export function drawnEdges(edges: readonly Edge[]): readonly DrawnEdge[] {
  const lines = [...groupedBy(inTimeOrder(edges), keyOf)].flatMap(
    ([key, group]) => lineOf(key, group) ?? [],
  )
  const sorted = lines.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return [...groupedBy(sorted, pairOf).values()].flatMap(fanned)
}

/** What a click on a line means: its latest edge, or the one before when it is selected already. */
export function nextOfLine({ edges }: DrawnEdge, current: Edge | null): Edge | null {
  const at = edges.findIndex(({ id }) => id === current?.id)
  return edges.at(at > 0 ? at - 1 : -1) ?? null
}
