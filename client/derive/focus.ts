import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Lit } from '../model.ts'
import type { DrawnEdge } from './drawn.ts'

/** Lines and nodes that stand out while all else is dimmed; null when nothing does. */
export type Focus = {
  readonly lines: ReadonlySet<string>
  readonly nodes: ReadonlySet<EntityId>
} | null

/** What can put a part of the picture in focus; what is lit goes before what is selected. */
export type FocusedBy = {
  readonly selectedLine: string | null
  readonly selectedActor: EntityId | null
  readonly lit: Lit | null
}

/** The two ends of a line. */
export const endsOf = (line: DrawnEdge): readonly EntityId[] => [line.source, line.target]

function litFocus(lines: readonly DrawnEdge[], { nodes, edges }: Lit): Focus {
  const wanted = new Set<string>(edges)
  const near = lines.filter((line) => line.edges.some(({ id }) => wanted.has(id)))
  return {
    lines: new Set(near.map(({ key }) => key)),
    nodes: new Set([...nodes, ...near.flatMap(endsOf)]),
  }
}

/** What is lit, else the selected line with its ends, or the selected node with its neighbours. */
export function focusOf(
  lines: readonly DrawnEdge[],
  { selectedLine, selectedActor, lit }: FocusedBy,
): Focus {
  if (lit !== null) return litFocus(lines, lit)
  if (selectedLine === null && selectedActor === null) return null
  const near = lines.filter(
    (line) =>
      line.key === selectedLine || (selectedActor !== null && endsOf(line).includes(selectedActor)),
  )
  return {
    lines: new Set(near.map(({ key }) => key)),
    nodes: new Set([...near.flatMap(endsOf), ...(selectedActor === null ? [] : [selectedActor])]),
  }
}
