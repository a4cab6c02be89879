import type { Sentence } from '../2-syntax/sentence.ts'
import type { EntityCard, Mention } from './hit.ts'

/** The mentions of an article in order, and which of them stand at a token. */
export class MentionIndex {
  readonly mentions: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    this.mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** The mentions that cover a token: the longest, or the shortest for a possessor or modifier. */
  at(sentence: Sentence, token: number): readonly Mention[] {
    const { start, end, deprel } = sentence.tokens[token]!
    const covering = this.#covering(start, end)
    if (covering.length === 0) return []
    const inner = /^(nmod:poss|compound|amod)$/.test(deprel)
    const length = (mention: Mention) => mention.end - mention.start
    const lengths = covering.map(length)
    const wanted = inner ? Math.min(...lengths) : Math.max(...lengths)
    return covering.filter((mention) => length(mention) === wanted)
  }

  readonly actorsAt = (sentence: Sentence, token: number): readonly EntityCard[] =>
    this.at(sentence, token).map((mention) => mention.entity)

  /** Mentions are in order of start; those that could still cover `start` lie close before it. */
  #covering(start: number, end: number): readonly Mention[] {
    let low = 0
    let high = this.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.mentions[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    const found: Mention[] = []
    for (let at = low - 1; at >= 0 && this.mentions[at]!.start > start - LONGEST; at--)
      if (this.mentions[at]!.end >= end) found.push(this.mentions[at]!)
    return found
  }
}

/** No mention is longer, in UTF-16 units. */
const LONGEST = 400
