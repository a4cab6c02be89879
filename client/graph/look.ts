import type { Edge, Node } from 'vis-network/esnext'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { faded, type Palette } from './palette.ts'
import type { Point } from './positions.ts'
import { MAX_SIZE, MIN_SIZE } from './size.ts'

export type NodeItem = Node & { readonly id: string }
export type EdgeItem = Edge & { readonly id: string }

/** How something is drawn, in full, and the few values that this follows from. */
export type Look<Drawn> = {
  readonly id: string
  /** Equal values, equal looks. */
  readonly facts: readonly unknown[]
  readonly full: () => Drawn
}

const DIM_NODE = 0.5
const DIM_LINE = 0.38
const LABEL_WIDTH = 130
const NAME_PX = 13
/** How much larger than they are things are drawn from where heads of arrows cannot be seen. */
const FAR = 2
/** So far away a pixel is worth more than a border. */
const FAR_UNIT = 4

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
  /** How many of its edges are not drawn. */
  readonly more: number
  readonly unit: number
  readonly palette: Palette
}

/** A node as vis-network draws it. */
export function nodeLook(
  entity: Entity,
  place: Point,
  { size, hue, tag = '', dim, named, more, unit, palette }: NodeLook,
): Look<NodeItem> {
  const { shape } = KIND_SHAPES[entity.type]
  const base = hue === undefined ? palette.kind[entity.type] : palette.hue(hue)
  const colour = dim ? faded(base, palette.paper, DIM_NODE * palette.clearer) : base
  const name = named ? `${tag} ${entity.name}`.trim() : tag || ' '
  const label = more > 0 ? `${name}\n+${more} more` : name
  const full = (): NodeItem => ({
    id: entity.id,
    ...place,
    shape,
    size,
    label,
    widthConstraint: { maximum: LABEL_WIDTH * unit },
    // From afar it is not to be seen, and takes as long to draw as the node.
    borderWidth: unit < FAR_UNIT ? 2 : 0,
    color: {
      background: colour,
      border: palette.paper,
      highlight: { background: colour, border: palette.ink },
      hover: { background: colour, border: palette.ink },
    },
    font: {
      color: dim ? palette.muted : palette.ink,
      face: palette.font,
      // So small a name is passed over by vis-network at no cost.
      size: label === ' ' ? 0.01 : NAME_PX * unit,
      strokeWidth: 3 * unit,
      strokeColor: palette.paper,
    },
  })
  const facts = [place.x, place.y, size, label, colour, dim, unit, palette]
  return { id: entity.id, facts, full }
}

/** A line as vis-network draws it; its words and signs are painted on top. */
export function edgeLook(
  line: DrawnEdge,
  {
    dim,
    selected,
    growth,
    palette,
  }: { dim: boolean; selected: boolean; growth: number; palette: Palette },
): Look<EdgeItem> {
  const { dash } = MODALITY_STYLES[line.modality]
  const bright = palette.modality[line.modality]
  const colour = dim ? faded(bright, palette.paper, DIM_LINE * palette.clearer) : bright
  // The bow is told from the end that sorts first; a line the other way has it on its other hand.
  const bow = line.source <= line.target ? line.bow : -line.bow
  const full = (): EdgeItem => ({
    id: line.key,
    from: line.source,
    to: line.target,
    width: (selected ? 4 : 2) * growth,
    dashes: dash.length === 0 ? false : [...dash],
    // From afar an arrow's head is smaller than a pixel.
    arrows: {
      to: {
        enabled: !line.symmetric && (selected || growth < FAR),
        scaleFactor: 0.6,
        type: 'arrow',
      },
    },
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
  })
  return { id: line.key, facts: [bow, dim, selected, growth, palette], full }
}
