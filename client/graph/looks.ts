import type { Edge, Node } from 'vis-network/esnext'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import type { Focus } from '../derive/focus.ts'
import type { Names } from '../derive/visible.ts'
import { edgeLook, nodeLook, sizeOfShare } from './look.ts'
import type { Palette } from './palette.ts'
import type { Positions } from './positions.ts'
import { degreesOf, sizeOf } from './size.ts'

/** Everything the picture is drawn from. */
export type PictureInput = {
  readonly lines: readonly DrawnEdge[]
  readonly names: Names
  readonly positions: Positions
  readonly selectedLine: string | null
  readonly selectedNode: string | null
  readonly focus: Focus
  readonly hues: ReadonlyMap<EntityId, number> | null
  readonly sizes: ReadonlyMap<EntityId, number> | null
  readonly tags: ReadonlyMap<EntityId, string> | null
  readonly palette: Palette
}

/** Above this, in picture lengths per pixel, only the nodes in focus keep their names. */
const CROWDED_UNIT = 1.8

/** A node's radius: by its number of lines, or as it was asked for. */
export function radiusOf({ sizes }: PictureInput, id: string, degree: number): number {
  return sizes === null ? sizeOf(degree) : sizeOfShare(sizes.get(id) ?? 0)
}

/** Nodes and edges as vis-network draws them at a scale of 1/`unit`. */
export function looksOf(input: PictureInput, unit: number): { nodes: Node[]; edges: Edge[] } {
  const { focus, palette } = input
  const nodes = [...degreesOf(input.lines)].flatMap(([id, degree]): Node[] => {
    const entity = input.names.get(id)
    const place = input.positions[id]
    if (entity === undefined || place === undefined) return []
    const dim = focus !== null && !focus.nodes.has(id)
    const named = unit < CROWDED_UNIT || !dim
    const size = radiusOf(input, id, degree)
    const [hue, tag] = [input.hues?.get(id), input.tags?.get(id)]
    return [nodeLook(entity, place, { size, hue, tag, dim, named, unit, palette })]
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
