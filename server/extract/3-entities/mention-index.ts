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

  /** The mentions that lie inside a sentence, in order. */
  within({ start, end }: Sentence): readonly Mention[] {
    const found: Mention[] = []
    for (let at = this.#startingAfter(start - 1); at < this.mentions.length; at++) {
      const mention = this.mentions[at]!
      if (mention.start >= end) break
      if (mention.end <= end) found.push(mention)
    }
    return found
  }

  readonly actorsAt = (sentence: Sentence, token: number): readonly EntityCard[] =>
    this.at(sentence, token).map((mention) => mention.entity)

  /** Mentions are in order of start; those that could still cover `start` lie close before it. */
  #covering(start: number, end: number): readonly Mention[] {
    const found: Mention[] = []
    for (
      let at = this.#startingAfter(start) - 1;
      at >= 0 && this.mentions[at]!.start > start - LONGEST;
      at--
    )
      if (this.mentions[at]!.end >= end) found.push(this.mentions[at]!)
    return found.reverse()
  }

  /** The place of the first mention that starts behind an offset. */
  #startingAfter(offset: number): number {
    let low = 0
    let high = this.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.mentions[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** No mention is longer, in UTF-16 units. */
const LONGEST = 400
