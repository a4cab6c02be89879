import type { Edge, EdgeId } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { type DrawnEdge, drawnEdges } from './drawn.ts'
import { endsOf } from './focus.ts'

/** The part of the filtered graph that is drawn, and what is not. */
export type Overview = {
  readonly lines: readonly DrawnEdge[]
  /** By actor how many of its edges are at hand and not drawn; none where it is 0. */
  readonly more: ReadonlyMap<EntityId, number>
  /** How many edges are at hand and not drawn. */
  readonly undrawn: number
}

/** How much of the graph is asked for. */
export type Wanted = {
  /** Drawn in any case, whatever the limits. */
  readonly edges: ReadonlySet<EdgeId>
  readonly expanded: readonly EntityId[]
  readonly folded: readonly EntityId[]
}

/** The most that stays quick to drag and can be told apart at all. */
export const MOST_LINES = 3000
export const MOST_NODES = 1500
/** With this many lines the picture is readable whatever hangs on one actor. */
const READABLE_LINES = 200
/** Lines of one actor at first, and with each step of its expansion as many again. */
const LINES_EACH = 25

const latestOf = ({ edges }: DrawnEdge) => edges.at(-1)?.from ?? ''

/** The most recent first, then what was told of more often. */
const byRecency = (a: DrawnEdge, b: DrawnEdge) =>
  (latestOf(a) < latestOf(b) ? 1 : latestOf(a) > latestOf(b) ? -1 : 0) ||
  b.edges.length - a.edges.length ||
  (a.key < b.key ? -1 : 1)

/** Says line by line whether there is still room for it; a line that is wanted always has some. */
function room({ edges, expanded }: Wanted, isCrowded: boolean): (line: DrawnEdge) => boolean {
  const drawn = new Map<EntityId, number>()
  const steps = new Map<EntityId, number>()
  for (const id of expanded) steps.set(id, (steps.get(id) ?? 0) + 1)
  const countOf = (id: EntityId) => drawn.get(id) ?? 0
  const hasRoom = (id: EntityId) => countOf(id) < LINES_EACH * (1 + (steps.get(id) ?? 0))
  let lines = 0
  const fits = (line: DrawnEdge) => {
    const ends = endsOf(line)
    if (lines >= MOST_LINES) return false
    if (drawn.size + ends.filter((id) => !drawn.has(id)).length > MOST_NODES) return false
    // Who was expanded shows its own, however much its neighbour has already.
    return !isCrowded || ends.every(hasRoom) || ends.some((id) => steps.has(id) && hasRoom(id))
  }
  return (line) => {
    if (!line.edges.some(({ id }) => edges.has(id)) && !fits(line)) return false
    lines += 1
    for (const id of new Set(endsOf(line))) drawn.set(id, countOf(id) + 1)
    return true
  }
}

/** Leaves out what hangs on folded actors alone. */
function unfolded(lines: readonly DrawnEdge[], { folded, edges }: Wanted): readonly DrawnEdge[] {
  if (folded.length === 0) return lines
  const elsewhere = new Set(
    lines.filter((line) => !endsOf(line).some((id) => folded.includes(id))).flatMap(endsOf),
  )
  return lines.filter(
    (line) =>
      line.edges.some(({ id }) => edges.has(id)) ||
      endsOf(line).every((id) => folded.includes(id) || elsewhere.has(id)),
  )
}

function countMore(all: readonly DrawnEdge[], drawn: ReadonlySet<DrawnEdge>) {
  const more = new Map<EntityId, number>()
  for (const line of all)
    if (!drawn.has(line))
      for (const id of new Set(endsOf(line))) more.set(id, (more.get(id) ?? 0) + line.edges.length)
  return more
}

/**
 * The lines to draw of these edges: all while they can be read, else of every actor the most recent
 * ones, of an expanded one the next ones too, and never more than can be drawn smoothly.
 */
export function overviewOf(edges: readonly Edge[], wanted: Wanted): Overview {
  const all = drawnEdges(edges)
  const isWanted = (line: DrawnEdge) => line.edges.some(({ id }) => wanted.edges.has(id))
  const hasRoom = room(wanted, all.length > READABLE_LINES)
  const ranked = unfolded(all, wanted).toSorted(
    (a, b) => Number(isWanted(b)) - Number(isWanted(a)) || byRecency(a, b),
  )
  const chosen = new Set(ranked.filter(hasRoom))
  const lines = all.filter((line) => chosen.has(line))
  const undrawn = edges.length - lines.reduce((sum, line) => sum + line.edges.length, 0)
  return { lines, more: countMore(all, chosen), undrawn }
}
