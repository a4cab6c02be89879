import { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { type EntityCard, isName, type Mention } from './hit.ts'

/** The mentions of one entity in order, and those of them that are names. */
export type MentionsOfOne = {
  readonly all: SpansInOrder<Mention>
  readonly names: SpansInOrder<Mention>
}

const NONE: readonly Mention[] = []

/** The mentions of an article in order, and which of them stand at a token. */
export class MentionIndex {
  readonly mentions: readonly Mention[]
  readonly #inOrder: SpansInOrder<Mention>
  readonly #at = new WeakMap<Sentence, (readonly Mention[])[]>()
  #byEntity: ReadonlyMap<string, MentionsOfOne> | undefined

  constructor(mentions: readonly Mention[]) {
    this.mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
    this.#inOrder = new SpansInOrder(this.mentions)
  }

  /** The mentions that cover a token: the longest, or the shortest for a possessor or modifier. */
  at(sentence: Sentence, token: number): readonly Mention[] {
    let known = this.#at.get(sentence)
    if (known === undefined) {
      known = this.#atTokensOf(sentence)
      this.#at.set(sentence, known)
    }
    return known[token]!
  }

  /** The mentions that lie inside a sentence, in order. */
  within(sentence: Sentence): readonly Mention[] {
    return this.#inOrder.inside(sentence)
  }

  readonly actorsAt = (sentence: Sentence, token: number): readonly EntityCard[] =>
    this.at(sentence, token).map((mention) => mention.entity)

  /** The mentions of an entity; undefined where it has none. */
  of(id: string): MentionsOfOne | undefined {
    this.#byEntity ??= byEntity(this.mentions)
    return this.#byEntity.get(id)
  }

  /** Worked out once for each sentence: every pass asks of every token. */
  #atTokensOf(sentence: Sentence): (readonly Mention[])[] {
    const near = this.#inOrder.over(sentence)
    if (near.length === 0) return sentence.tokens.map(() => NONE)
    return sentence.tokens.map(({ start, end, deprel }) => {
      const covering = near.filter((mention) => mention.start <= start && mention.end >= end)
      if (covering.length <= 1) return covering
      const inner = /^(nmod:poss|compound|amod)$/.test(deprel)
      const lengths = covering.map(lengthOf)
      const wanted = inner ? Math.min(...lengths) : Math.max(...lengths)
      return covering.filter((mention) => lengthOf(mention) === wanted)
    })
  }
}

const lengthOf = ({ start, end }: Mention) => end - start

function byEntity(mentions: readonly Mention[]): ReadonlyMap<string, MentionsOfOne> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = groups.get(mention.entity.id)
    if (own) own.push(mention)
    else groups.set(mention.entity.id, [mention])
  }
  return new Map(
    Array.from(groups, ([id, own]) => [
      id,
      { all: new SpansInOrder(own), names: new SpansInOrder(own.filter(isName)) },
    ]),
  )
}
