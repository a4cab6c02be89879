import type { Edge } from '../../graph-schema/model/edge.ts'
import { verbOf } from '../words/phrase.ts'
import { remembered } from './remembered.ts'
import { isNear, type Sight } from './stack.ts'
import { type Names, nameOf } from './visible.ts'

/** Events of one year; `tops` are where each begins and the last ends, roughly, in pixels of the list. */
export type YearGroup = {
  readonly year: string
  readonly edges: readonly Edge[]
  readonly tops: readonly number[]
}

/** A part of a year's list: an event with its place in it, or room for those out of sight. */
export type Piece =
  | { readonly kind: 'event'; readonly edge: Edge; readonly place: number }
  | { readonly kind: 'gap'; readonly pixels: number; readonly before: number }

const HEADING_PX = 56
const LINE_PX = 19
const REST_PX = 33
/** Letters of a sentence that fill a line of the list. */
const LINE_LETTERS = 31

/** Lists no longer than this are drawn whole: then the browser's own search finds all. */
const MOST_DRAWN = 300

export const NO_YEAR = 'No date given'

const yearOf = ({ from }: Edge) => from?.slice(0, 4) ?? NO_YEAR

function heightOf(edge: Edge, names: Names): number {
  const ends = [edge.source, edge.target ?? edge.source].map((id) => nameOf(names, id).length)
  const letters = ends.reduce((sum, length) => sum + length, verbOf(edge).length + 2)
  return REST_PX + LINE_PX * Math.ceil(letters / LINE_LETTERS)
}

/** Events by year, with a guess at how tall each will be: where it is wrong, the browser's anchor holds. */
export const yearGroups = remembered(
  (edges: readonly Edge[], names: Names): readonly YearGroup[] => {
    const groups = new Map<string, Edge[]>()
    for (const edge of edges) {
      const group = groups.get(yearOf(edge))
      if (group === undefined) groups.set(yearOf(edge), [edge])
      else group.push(edge)
    }
    let top = 0
    return [...groups].map(([year, members]) => {
      top += HEADING_PX
      const tops = [top]
      for (const edge of members) {
        top += heightOf(edge, names)
        tops.push(top)
      }
      return { year, edges: members, tops }
    })
  },
)

/** True where the whole list is drawn, in sight or not. */
export const isShort = (groups: readonly YearGroup[]): boolean =>
  groups.reduce((sum, { edges }) => sum + edges.length, 0) <= MOST_DRAWN

/** What of a year to draw with this in sight, all where that is null; the edge `kept` in any case. */
export function piecesOf(
  { edges, tops }: YearGroup,
  sight: Sight | null,
  kept: string | undefined,
): readonly Piece[] {
  const pieces: Piece[] = []
  let drawnTo = 0
  const leaveGap = (at: number) => {
    const pixels = (tops[at] ?? 0) - (tops[drawnTo] ?? 0)
    if (at > drawnTo) pieces.push({ kind: 'gap', pixels, before: at })
  }
  edges.forEach((edge, at) => {
    const top = tops[at] ?? 0
    const height = (tops[at + 1] ?? top) - top
    if (sight !== null && edge.id !== kept && !isNear(top, height, sight)) return
    leaveGap(at)
    pieces.push({ kind: 'event', edge, place: at })
    drawnTo = at + 1
  })
  leaveGap(edges.length)
  return pieces
}
