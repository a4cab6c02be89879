import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import type { Focus } from '../derive/focus.ts'
import type { Names } from '../derive/visible.ts'
import { type EdgeItem, edgeLook, type Look, type NodeItem, nodeLook, sizeOfShare } from './look.ts'
import { namedNodes } from './named.ts'
import type { Palette } from './palette.ts'
import type { Positions } from './positions.ts'
import { degreesOf, sizeOf } from './size.ts'

/** Everything the picture is drawn from. */
export type PictureInput = {
  readonly lines: readonly DrawnEdge[]
  readonly names: Names
  /** How many edges of a node are not drawn. */
  readonly more: ReadonlyMap<EntityId, number>
  readonly positions: Positions
  readonly selectedLine: string | null
  readonly selectedNodes: readonly EntityId[]
  readonly focus: Focus
  /** Lines that have just come: they stand in the light for a moment. */
  readonly fresh: ReadonlySet<string>
  /** Nodes that came with them. */
  readonly arrived: ReadonlySet<EntityId>
  readonly hues: ReadonlyMap<EntityId, number> | null
  readonly sizes: ReadonlyMap<EntityId, number> | null
  readonly tags: ReadonlyMap<EntityId, string> | null
  readonly palette: Palette
}

/** From afar nodes and lines are drawn larger than they are, or one would not see them. */
export const growthAt = (unit: number): number => Math.min(3, Math.max(1, unit / 2))

/** A node's radius: by its number of lines, or as it was asked for. */
export function radiusOf(
  { sizes }: PictureInput,
  id: string,
  degree: number,
  unit: number,
): number {
  return (sizes === null ? sizeOf(degree) : sizeOfShare(sizes.get(id) ?? 0)) * growthAt(unit)
}

function nodeLooks(input: PictureInput, unit: number): readonly Look<NodeItem>[] {
  const { focus, palette } = input
  const named = namedNodes(input, unit)
  return [...degreesOf(input.lines)].flatMap(([id, degree]): Look<NodeItem>[] => {
    const entity = input.names.get(id)
    const place = input.positions[id]
    if (entity === undefined || place === undefined) return []
    const isNamed = named === null || named.has(id)
    return [
      nodeLook(entity, place, {
        size: radiusOf(input, id, degree, unit),
        hue: input.hues?.get(id),
        tag: input.tags?.get(id),
        dim: focus !== null && !focus.nodes.has(id),
        named: isNamed,
        more: isNamed ? (input.more.get(id) ?? 0) : 0,
        unit,
        palette,
      }),
    ]
  })
}

/** Nodes and edges as vis-network draws them at a scale of 1/`unit`. */
export function looksOf(
  input: PictureInput,
  unit: number,
): { readonly nodes: readonly Look<NodeItem>[]; readonly edges: readonly Look<EdgeItem>[] } {
  const { focus, palette } = input
  const growth = growthAt(unit)
  // vis-network draws a line once both its ends are there.
  const edges = input.lines.map((line) =>
    edgeLook(line, {
      dim: focus !== null && !focus.lines.has(line.key),
      selected: line.key === input.selectedLine,
      growth,
      palette,
    }),
  )
  return { nodes: nodeLooks(input, unit), edges }
}
