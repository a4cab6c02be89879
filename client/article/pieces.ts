import type { FoundClaim } from '../../graph-schema/reading-stage.ts'
import type { Progress } from './form-state.ts'

/** A run of text: in which sentence it is (−1 between sentences), and the claim that quotes it. */
export type Piece = {
  readonly text: string
  readonly sentence: number
  readonly claim: FoundClaim | null
}

/** A paragraph, and the places of its first sentence and of the one after its last. */
export type Paragraph = {
  readonly pieces: readonly Piece[]
  readonly first: number
  readonly after: number
}

/**
 * Cuts a text into paragraphs of pieces at the edges of sentences and claims, in one walk over all
 * three; where claims overlap the one that starts last is shown.
 */
export function paragraphsOf({
  text,
  sentences,
  claims,
}: Pick<Progress, 'text' | 'sentences' | 'claims'>): readonly Paragraph[] {
  const quotes = (claims ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end)
  let sentence = 0
  let quote = 0
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((line): Paragraph => {
    const [start, end] = [line.index, line.index + line[0].length]
    while ((sentences[sentence]?.[1] ?? end) <= start) sentence++
    const first = sentence
    let after = first
    while ((sentences[after]?.[0] ?? end) < end) after++
    while ((quotes[quote]?.end ?? end) <= start) quote++
    const here = quotes.slice(quote).filter((claim) => claim.start < end && claim.end > start)
    const spans = sentences.slice(first, after)
    return { pieces: cut(text, [start, end], { spans, first, here }), first, after }
  })
}

type Inside = {
  readonly spans: Progress['sentences']
  readonly first: number
  readonly here: readonly FoundClaim[]
}

function cut(
  text: string,
  [start, end]: readonly [number, number],
  { spans, first, here }: Inside,
): readonly Piece[] {
  const edges = [...spans.flat(), ...here.flatMap((claim) => [claim.start, claim.end])]
  const inside = edges.filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end
    const at = spans.findIndex(([begin, close]) => begin <= from && close >= to)
    const claim = here.findLast((one) => one.start <= from && one.end >= to) ?? null
    return { text: text.slice(from, to), sentence: at < 0 ? -1 : first + at, claim }
  })
}
