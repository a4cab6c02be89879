import type { DrawnEdge } from '../derive/drawn.ts'
import { isNegative } from '../words/modalities.ts'
import type { Path } from './geometry.ts'
import type { Palette } from './palette.ts'
import type { Point } from './positions.ts'

const HALO_PX = 14
const CROSS_PX = 6
const LABEL_PX = 12
const PAD = 5

/** A broad light band beneath a line: selection shows by width, not by another colour. */
export function paintHalo(context: CanvasRenderingContext2D, path: Path, palette: Palette): void {
  const [first, ...rest] = path.points
  if (first === undefined) return
  context.save()
  context.strokeStyle = palette.halo
  context.lineWidth = HALO_PX
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(first.x, first.y)
  for (const { x, y } of rest) context.lineTo(x, y)
  context.stroke()
  context.restore()
}

/** A band of the same light around a node. */
export function paintRing(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  palette: Palette,
): void {
  context.save()
  context.fillStyle = palette.halo
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
  context.restore()
}

function paintCross(context: CanvasRenderingContext2D, { x, y }: Point, colour: string): void {
  context.lineWidth = 2.6
  context.lineCap = 'round'
  context.strokeStyle = colour
  context.beginPath()
  context.moveTo(x - CROSS_PX, y - CROSS_PX)
  context.lineTo(x + CROSS_PX, y + CROSS_PX)
  context.moveTo(x + CROSS_PX, y - CROSS_PX)
  context.lineTo(x - CROSS_PX, y + CROSS_PX)
  context.stroke()
}

function paintQuestion(context: CanvasRenderingContext2D, { x, y }: Point, colour: string): void {
  context.fillStyle = colour
  context.fillText('?', x, y + 0.5)
}

function paintDisc(context: CanvasRenderingContext2D, { x, y }: Point, paper: string): void {
  context.fillStyle = paper
  context.beginPath()
  context.arc(x, y, CROSS_PX + 4, 0, 2 * Math.PI)
  context.fill()
}

/** ✕ on what did not or will not happen, ? on what may. */
export function paintSign(
  context: CanvasRenderingContext2D,
  { modality }: DrawnEdge,
  middle: Point,
  palette: Palette,
): void {
  if (!isNegative(modality) && modality !== 'possible') return
  const colour = palette.modality[modality]
  context.save()
  context.font = `700 14px ${palette.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  paintDisc(context, middle, palette.paper)
  if (isNegative(modality)) paintCross(context, middle, colour)
  else paintQuestion(context, middle, colour)
  context.restore()
}

/** The line's words on a small plate beside its middle, below any sign. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  { label, modality }: DrawnEdge,
  middle: Point,
  palette: Palette,
): void {
  const signed = isNegative(modality) || modality === 'possible'
  const y = middle.y + (signed ? LABEL_PX + 8 : 0)
  context.save()
  context.font = `600 ${LABEL_PX}px ${palette.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = context.measureText(label).width + 2 * PAD
  context.fillStyle = palette.paper
  context.beginPath()
  context.roundRect(
    middle.x - width / 2,
    y - LABEL_PX / 2 - PAD + 1,
    width,
    LABEL_PX + 2 * PAD - 2,
    6,
  )
  context.fill()
  context.fillStyle = palette.modality[modality]
  context.fillText(label, middle.x, y + 0.5)
  context.restore()
}
