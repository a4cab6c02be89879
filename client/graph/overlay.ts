import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf } from '../derive/focus.ts'
import { remembered } from '../derive/remembered.ts'
import { isNegative } from '../words/modalities.ts'
import { type Box, overlaps } from './boxes.ts'
import type { Path } from './geometry.ts'
import { type PictureInput, radiusOf } from './looks.ts'
import { paintHalo, paintLabel, paintRing, paintSign } from './paint.ts'
import type { Point } from './positions.ts'
import { degreesOf } from './size.ts'

/** What the picture tells the painter of this moment. */
export type Moment = {
  /** Lengths of the picture per pixel of the screen, at least 1. */
  readonly unit: number
  readonly hovered: string | null
  /** The part of the picture that is on the screen. */
  readonly view: Box
  readonly pathOf: (key: string) => Path | null
  readonly middleOf: (key: string) => Point | null
}

/** With more lines than this in sight, words are shown only on what is pointed at or selected. */
const FEW_LINES = 40
/** Further away than this, signs on lines are smaller than a pixel or two. */
const SIGNS_UNIT = 3
const DIM = 0.4
const RING_PX = 9

/** Beneath lines and nodes: the light around what is selected or has just come. */
export function paintBeneath(
  context: CanvasRenderingContext2D,
  input: PictureInput,
  { unit, pathOf }: Moment,
): void {
  const { selectedLine, selectedNodes, palette, lines } = input
  const path = selectedLine === null ? null : pathOf(selectedLine)
  if (path !== null) paintHalo(context, path, { palette, unit })
  for (const key of input.fresh) {
    const fresh = pathOf(key)
    if (fresh !== null) paintHalo(context, fresh, { palette, unit })
  }
  for (const id of selectedNodes) {
    const place = input.positions[id]
    if (place === undefined) continue
    const radius = radiusOf(input, id, degreesOf(lines).get(id) ?? 0, unit)
    paintRing(context, place, radius + RING_PX * unit, palette)
  }
}

/** Room that nodes and their names take, roughly. */
const nodeBoxes = remembered((input: PictureInput, unit: number): readonly Box[] =>
  [...degreesOf(input.lines)].flatMap(([id, degree]) => {
    const place = input.positions[id]
    if (place === undefined) return []
    const size = radiusOf(input, id, degree, unit)
    const letters = input.names.get(id)?.name.length ?? 0
    const half = Math.max(size, Math.min(65, letters * 3.4) * unit)
    return [
      {
        left: place.x - half,
        right: place.x + half,
        top: place.y - size,
        bottom: place.y + size + 20 * unit,
      },
    ]
  }),
)

const pointBox = ({ x, y }: Point): Box => ({
  left: x - 1,
  right: x + 1,
  top: y - 1,
  bottom: y + 1,
})

/** Lines between the places of whose ends the screen shows the middle. */
function inView({ lines, positions }: PictureInput, view: Box): readonly DrawnEdge[] {
  return lines.filter(({ source, target }) => {
    const [a, b] = [positions[source], positions[target]]
    if (a === undefined || b === undefined) return false
    return overlaps(pointBox({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }), view)
  })
}

/** Lines whose words are wanted, those that must be seen last so that they lie on top. */
function labelled(input: PictureInput, visible: readonly DrawnEdge[], hovered: string | null) {
  const { focus, selectedLine, selectedNodes } = input
  const must = (line: DrawnEdge) => line.key === hovered || line.key === selectedLine
  const may = (line: DrawnEdge) =>
    visible.length <= FEW_LINES || endsOf(line).some((id) => selectedNodes.includes(id))
  const isIn = (line: DrawnEdge) => focus === null || focus.lines.has(line.key)
  return {
    must: input.lines.filter(must),
    may: visible.filter((line) => may(line) && isIn(line) && !must(line)),
  }
}

const isSigned = ({ modality }: DrawnEdge) => isNegative(modality) || modality === 'possible'

function paintSigns(
  context: CanvasRenderingContext2D,
  { focus, palette }: PictureInput,
  visible: readonly DrawnEdge[],
  { unit, middleOf }: Moment,
): void {
  for (const line of visible) {
    const isIn = focus?.lines.has(line.key) ?? false
    if (!isSigned(line) || (unit > SIGNS_UNIT && !isIn)) continue
    const middle = middleOf(line.key)
    if (middle === null) continue
    context.globalAlpha = focus === null || isIn ? 1 : DIM
    paintSign(context, line, middle, palette)
  }
  context.globalAlpha = 1
}

/** On top of lines and nodes: the signs of the lines in sight and the words of some. */
export function paintOnTop(
  context: CanvasRenderingContext2D,
  input: PictureInput,
  moment: Moment,
): void {
  const { unit, hovered, view, middleOf } = moment
  const { palette } = input
  const visible = inView(input, view)
  paintSigns(context, input, visible, moment)
  const { must, may } = labelled(input, visible, hovered)
  if (must.length + may.length === 0) return
  const taken: Box[] = nodeBoxes(input, unit).filter((box) => overlaps(box, view))
  const paint = (line: DrawnEdge, isMust: boolean) => {
    const middle = middleOf(line.key)
    if (middle === null) return
    const box = paintLabel(context, line, middle, { palette, unit, taken, must: isMust })
    if (box !== null) taken.push(box)
  }
  for (const line of may) paint(line, false)
  for (const line of must) paint(line, true)
}

/** While a node is dragged and lines are hidden: where its own ones go, straight. */
export function paintSpokes(
  context: CanvasRenderingContext2D,
  { lines, positions, palette }: PictureInput,
  { id, at }: { readonly id: EntityId; readonly at: Point },
): void {
  context.save()
  context.lineWidth = 2
  for (const line of lines) {
    const [source, target] = endsOf(line)
    if (source === target || (source !== id && target !== id)) continue
    const other = positions[source === id ? (target ?? '') : (source ?? '')]
    if (other === undefined) continue
    context.strokeStyle = palette.modality[line.modality]
    context.beginPath()
    context.moveTo(at.x, at.y)
    context.lineTo(other.x, other.y)
    context.stroke()
  }
  context.restore()
}
