import type { Edge, Node } from 'vis-network/esnext'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import type { Palette } from './palette.ts'
import type { Point } from './positions.ts'

const DIM_NODE = 0.5
const DIM_LINE = 0.38
const LABEL_WIDTH = 130
const MIN_SIZE = 9
const MAX_SIZE = 24

/** A node's radius, growing with the root of its number of lines. */
export const sizeOf = (degree: number): number =>
  Math.min(MAX_SIZE, MIN_SIZE + 2.6 * Math.sqrt(degree))

/** How a node is to look; `unit` is the length in the picture of one pixel on the screen. */
type NodeLook = {
  readonly degree: number
  readonly dim: boolean
  readonly named: boolean
  readonly unit: number
  readonly palette: Palette
}

/** A node as vis-network draws it. */
export function nodeLook(
  entity: Entity,
  place: Point,
  { degree, dim, named, unit, palette }: NodeLook,
): Node {
  const { shape } = KIND_SHAPES[entity.type]
  const full = palette.kind[entity.type]
  const colour = dim ? faded(full, palette.paper, DIM_NODE) : full
  return {
    id: entity.id,
    ...place,
    shape,
    size: sizeOf(degree),
    label: named ? entity.name : ' ',
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

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)

/** A colour moved toward the paper, opaque still, so that lines do not show through nodes. */
function faded(colour: string, paper: string, share: number): string {
  const ground = channels(paper)
  const mixed = channels(colour).map((value, i) =>
    Math.round(value * share + (ground[i] ?? 0) * (1 - share)),
  )
  return `rgb(${mixed.join(', ')})`
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
