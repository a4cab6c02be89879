import type { Edge, Node } from 'vis-network/esnext'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { faded, type Palette } from './palette.ts'
import type { Point } from './positions.ts'
import { MAX_SIZE, MIN_SIZE } from './size.ts'

const DIM_NODE = 0.5
const DIM_LINE = 0.38
const LABEL_WIDTH = 130

/** A node's radius by a share of the greatest, 0 to 1. */
export const sizeOfShare = (share: number): number =>
  MIN_SIZE + (MAX_SIZE - MIN_SIZE) * Math.sqrt(Math.min(1, Math.max(0, share)))

/** How a node is to look; `unit` is the length in the picture of one pixel on the screen. */
type NodeLook = {
  readonly size: number
  /** In degrees of the colour circle; undefined leaves the colour of its kind. */
  readonly hue: number | undefined
  /** What a hue means, before the name. */
  readonly tag: string | undefined
  readonly dim: boolean
  readonly named: boolean
  readonly unit: number
  readonly palette: Palette
}

/** A node as vis-network draws it. */
export function nodeLook(
  entity: Entity,
  place: Point,
  { size, hue, tag = '', dim, named, unit, palette }: NodeLook,
): Node {
  const { shape } = KIND_SHAPES[entity.type]
  const full = hue === undefined ? palette.kind[entity.type] : palette.hue(hue)
  const colour = dim ? faded(full, palette.paper, DIM_NODE) : full
  return {
    id: entity.id,
    ...place,
    shape,
    size,
    label: named ? `${tag} ${entity.name}`.trim() : tag || ' ',
    widthConstraint: { maximum: LABEL_WIDTH * unit },
    borderWidth: 2,
    color: {
      background: colour,
      border: palette.paper,
      highlight: { background: colour, border: palette.ink },
      hover: { background: colour, border: palette.ink },
    },
    font: {
      color: dim ? palette.muted : palette.ink,
      face: palette.font,
      size: 13 * unit,
      strokeWidth: 3 * unit,
      strokeColor: palette.paper,
    },
  }
}

/** A line as vis-network draws it; its words and signs are painted on top. */
export function edgeLook(
  line: DrawnEdge,
  { dim, selected, palette }: { dim: boolean; selected: boolean; palette: Palette },
): Edge {
  const { dash } = MODALITY_STYLES[line.modality]
  const full = palette.modality[line.modality]
  const colour = dim ? faded(full, palette.paper, DIM_LINE) : full
  // The bow is told from the end that sorts first; a line the other way has it on its other hand.
  const bow = line.source <= line.target ? line.bow : -line.bow
  return {
    id: line.key,
    from: line.source,
    to: line.target,
    width: selected ? 4 : 2,
    dashes: dash.length === 0 ? false : [...dash],
    arrows: { to: { enabled: !line.symmetric, scaleFactor: 0.6, type: 'arrow' } },
    color: { color: colour, highlight: colour, hover: colour, opacity: 1 },
    smooth:
      Math.abs(bow) < 0.01
        ? { enabled: false, type: 'continuous', roundness: 0 }
        : { enabled: true, type: bow > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(bow) },
    selfReference: {
      size: 20 + 9 * line.bow,
      angle: Math.PI / 4,
      renderBehindTheNode: true,
    },
  }
}
