import type { DrawnEdge } from '../derive/drawn.ts'
import { endsOf, type Focus } from '../derive/focus.ts'
import type { Path } from './geometry.ts'
import { type PictureInput, radiusOf } from './looks.ts'
import { type Box, paintHalo, paintLabel, paintRing, paintSign } from './paint.ts'
import { degreesOf } from './size.ts'

type PathFinder = (line: DrawnEdge | string) => Path | null

/** With more lines than this, words are shown only on what is pointed at or selected. */
const FEW_LINES = 16
const DIM = 0.4
const RING_PX = 9

/** Beneath lines and nodes: the light around what is selected. */
export function paintBeneath(
  context: CanvasRenderingContext2D,
  input: PictureInput,
  pathOf: PathFinder,
): void {
  const { selectedLine, selectedNode, palette } = input
  const path = selectedLine === null ? null : pathOf(selectedLine)
  if (path !== null) paintHalo(context, path, palette)
  const place = selectedNode === null ? undefined : input.positions[selectedNode]
  if (selectedNode === null || place === undefined) return
  const degree = degreesOf(input.lines).get(selectedNode) ?? 0
  paintRing(context, place, radiusOf(input, selectedNode, degree) + RING_PX, palette)
}

/** Room that nodes and their names take, roughly. */
function nodeBoxes(input: PictureInput, unit: number): readonly Box[] {
  const { lines, positions, names } = input
  return [...degreesOf(lines)].flatMap(([id, degree]) => {
    const place = positions[id]
    if (place === undefined) return []
    const size = radiusOf(input, id, degree)
    const half = Math.max(size, Math.min(65, (names.get(id)?.name.length ?? 0) * 3.4) * unit)
    return [
      {
        left: place.x - half,
        right: place.x + half,
        top: place.y - size,
        bottom: place.y + size + 20 * unit,
      },
    ]
  })
}

type Hints = { readonly unit: number; readonly hovered: string | null }

/** Lines whose words are wanted, those that must be seen last so that they lie on top. */
function labelled(input: PictureInput, focus: Focus, hovered: string | null) {
  const must = (line: DrawnEdge) => line.key === hovered || line.key === input.selectedLine
  const may = (line: DrawnEdge) =>
    input.lines.length <= FEW_LINES ||
    (input.selectedNode !== null && endsOf(line).includes(input.selectedNode))
  const isIn = (line: DrawnEdge) => focus === null || focus.lines.has(line.key)
  return {
    must: input.lines.filter(must),
    may: input.lines.filter((line) => may(line) && isIn(line) && !must(line)),
  }
}

/** On top of lines and nodes: the signs of all lines and the words of some. */
export function paintOnTop(
  context: CanvasRenderingContext2D,
  input: PictureInput,
  pathOf: PathFinder,
  { unit, hovered }: Hints,
): void {
  const { focus, palette } = input
  for (const line of input.lines) {
    const middle = pathOf(line)?.middle
    if (middle === undefined) continue
    context.globalAlpha = focus === null || focus.lines.has(line.key) ? 1 : DIM
    paintSign(context, line, middle, palette)
  }
  context.globalAlpha = 1
  const { must, may } = labelled(input, focus, hovered)
  const taken: Box[] = [...nodeBoxes(input, unit)]
  const paint = (line: DrawnEdge, isMust: boolean) => {
    const middle = pathOf(line)?.middle
    if (middle === undefined) return
    const box = paintLabel(context, line, middle, { palette, unit, taken, must: isMust })
    if (box !== null) taken.push(box)
  }
  for (const line of may) paint(line, false)
  for (const line of must) paint(line, true)
}
