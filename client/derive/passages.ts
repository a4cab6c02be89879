import type { StoredClaim } from '../../graph-schema/api.ts'

type Quoted = Pick<StoredClaim, 'id' | 'start' | 'end'>

/** A run of text that the same claims quote; `claims` the shortest quote first. */
export type Passage = {
  readonly text: string
  readonly selected: boolean
  readonly claims: readonly Quoted[]
}

/**
 * Cuts an article into paragraphs of passages at every edge of a quote, so that quotes may overlap;
 * put together again the passages are the text with its line breaks aside.
 */
export function passagesOf(
  text: string,
  claims: readonly Quoted[],
  selected: Quoted['id'] | null,
): readonly (readonly Passage[])[] {
  return paragraphsOf(text).map(([start, end]) => {
    const cuts = [
      start,
      ...claims.flatMap((claim) => [claim.start, claim.end]).filter((at) => at > start && at < end),
      end,
    ]
    const edges = [...new Set(cuts)].sort((a, b) => a - b)
    return edges.slice(0, -1).flatMap((from, i) => {
      const to = edges[i + 1] ?? end
      const here = claims
        .filter((claim) => claim.start <= from && claim.end >= to)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))
      const isSelected = here.some((claim) => claim.id === selected)
      return [{ text: text.slice(from, to), selected: isSelected, claims: here }]
    })
  })
}

function paragraphsOf(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => [match.index, match.index + match[0].length])
}
