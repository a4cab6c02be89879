import type { Edge, Node } from 'vis-network/esnext'
import type { DrawnEdge } from '../derive/drawn.ts'
import type { Names } from '../derive/visible.ts'
import { edgeLook, nodeLook } from './look.ts'
import type { Palette } from './palette.ts'
import type { Positions } from './positions.ts'

/** Everything the picture is drawn from. */
export type PictureInput = {
  readonly lines: readonly DrawnEdge[]
  readonly names: Names
  readonly positions: Positions
  readonly selectedLine: string | null
  readonly selectedNode: string | null
  readonly palette: Palette
}

/** Above this, in picture lengths per pixel, only the nodes in focus keep their names. */
const CROWDED_UNIT = 1.8

export const endsOf = (line: DrawnEdge): readonly string[] => [line.source, line.target]

/** Lines and nodes that the selection is about; null when nothing is selected. */
export type Focus = {
  readonly lines: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
} | null

/** What a selection puts in focus: a line with its ends, or a node with its lines and neighbours. */
export function focusOf({ lines, selectedLine, selectedNode }: PictureInput): Focus {
  if (selectedLine === null && selectedNode === null) return null
  const near = lines.filter(
    (line) =>
      line.key === selectedLine || (selectedNode !== null && endsOf(line).includes(selectedNode)),
  )
  return {
    lines: new Set(near.map(({ key }) => key)),
    nodes: new Set([...near.flatMap(endsOf), ...(selectedNode === null ? [] : [selectedNode])]),
  }
}

/** How many lines end at each node. */
export function degreesOf(lines: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const id of lines.flatMap(endsOf)) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

/** Nodes and edges as vis-network draws them at a scale of 1/`unit`. */
export function looksOf(input: PictureInput, unit: number): { nodes: Node[]; edges: Edge[] } {
  const focus = focusOf(input)
  const { palette } = input
  const nodes = [...degreesOf(input.lines)].flatMap(([id, degree]): Node[] => {
    const entity = input.names.get(id)
    const place = input.positions[id]
    if (entity === undefined || place === undefined) return []
    const dim = focus !== null && !focus.nodes.has(id)
    const named = unit < CROWDED_UNIT || !dim
    return [nodeLook(entity, place, { degree, dim, named, unit, palette })]
  })
  const edges = input.lines.map((line) =>
    edgeLook(line, {
      dim: focus !== null && !focus.lines.has(line.key),
      selected: line.key === input.selectedLine,
      palette,
    }),
  )
  return { nodes, edges }
}
