import type { EntityId } from '../../graph-schema/model/entity.ts'
import { type Box, overlaps } from './boxes.ts'
import { type PictureInput, radiusOf } from './looks.ts'
import { degreesOf } from './size.ts'

/** Above this, in picture lengths per pixel, there is no room for all names. */
const CROWDED_UNIT = 1.8
/** More names than this nobody reads at once. */
const MOST_NAMES = 60
const MOST_TRIES = 300
const LETTER_PX = 7
const WIDEST_PX = 130
const LINE_PX = 17

/** The room a node's name takes below it. */
function nameBox(input: PictureInput, id: EntityId, unit: number): Box | null {
  const place = input.positions[id]
  const name = input.names.get(id)?.name
  if (place === undefined || name === undefined) return null
  const half = (Math.min(WIDEST_PX, name.length * LETTER_PX) / 2) * unit
  const rows = Math.ceil((name.length * LETTER_PX) / WIDEST_PX)
  const top = place.y + radiusOf(input, id, degreesOf(input.lines).get(id) ?? 0, unit)
  return {
    left: place.x - half,
    right: place.x + half,
    top,
    bottom: top + rows * LINE_PX * unit,
  }
}

/**
 * Nodes whose names are shown: all (null) while there is room, else those in focus, or with the most
 * lines, as far as their names do not cover one another.
 */
export function namedNodes(input: PictureInput, unit: number): ReadonlySet<EntityId> | null {
  if (unit < CROWDED_UNIT) return null
  const { focus, selectedNodes } = input
  const candidates = [...degreesOf(input.lines)]
    .filter(([id]) => focus === null || focus.nodes.has(id))
    .toSorted(
      ([a, n], [b, m]) =>
        Number(selectedNodes.includes(b)) - Number(selectedNodes.includes(a)) ||
        m - n ||
        (a < b ? -1 : 1),
    )
    .slice(0, MOST_TRIES)
  const named = new Set<EntityId>()
  const taken: Box[] = []
  for (const [id] of candidates) {
    const box = nameBox(input, id, unit)
    if (box === null || taken.some((other) => overlaps(box, other))) continue
    named.add(id)
    taken.push(box)
    if (named.size === MOST_NAMES) break
  }
  return named
}
