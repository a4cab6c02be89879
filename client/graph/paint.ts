import type { DrawnEdge } from '../derive/drawn.ts'
import { isNegative } from '../words/modalities.ts'
import { type Box, overlaps } from './boxes.ts'
import type { Path } from './geometry.ts'
import type { Palette } from './palette.ts'
import type { Point } from './positions.ts'

const HALO_PX = 14
const CROSS_PX = 6
const LABEL_PX = 12
const PAD = 5

/** A broad light band beneath a line: selection shows by width, not by another colour. */
export function paintHalo(
  context: CanvasRenderingContext2D,
  path: Path,
  { palette, unit }: { readonly palette: Palette; readonly unit: number },
): void {
  const [first, ...rest] = path.points
  if (first === undefined) return
  context.save()
  context.strokeStyle = palette.halo
  context.lineWidth = HALO_PX * unit
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

/** Where a line's words may stand: at its middle or below its sign, else above it. */
function placesOf(line: DrawnEdge, middle: Point, half: number, size: number): readonly Box[] {
  const signed = isNegative(line.modality) || line.modality === 'possible'
  const off = signed ? size + 8 : 0
  return [off, -(size + 8)].map((down) => ({
    left: middle.x - half,
    right: middle.x + half,
    top: middle.y + down - size / 2 - PAD + 1,
    bottom: middle.y + down + size / 2 + PAD - 1,
  }))
}

/**
 * The line's words on a small plate; left out where they would cover what is in `taken`, unless
 * they must be seen. Returns the room they take. `unit` is the length in the picture of one pixel
 * on the screen, at least 1.
 */
export function paintLabel(
  context: CanvasRenderingContext2D,
  line: DrawnEdge,
  middle: Point,
  look: { palette: Palette; unit: number; taken: readonly Box[]; must: boolean },
): Box | null {
  const { palette, unit, taken, must } = look
  const size = LABEL_PX * unit
  context.save()
  context.font = `600 ${size}px ${palette.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const half = context.measureText(line.label).width / 2 + PAD
  const places = placesOf(line, middle, half, size)
  const free = places.find((place) => !taken.some((other) => overlaps(place, other)))
  const box = free ?? (must ? places[0] : undefined)
  if (box !== undefined) {
    context.fillStyle = palette.paper
    context.beginPath()
    context.roundRect(box.left, box.top, 2 * half, box.bottom - box.top, 6)
    context.fill()
    context.fillStyle = palette.modality[line.modality]
    context.fillText(line.label, middle.x, (box.top + box.bottom) / 2 + 0.5)
  }
  context.restore()
  return box ?? null
}
