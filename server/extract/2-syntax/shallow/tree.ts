import type { Token } from '../sentence.ts'
import type { Tagged } from './tagger.ts'

/** Heads and relations under construction; a link that would close a circle is refused. */
export class Tree {
  readonly #words: readonly Tagged[]
  readonly #heads: number[]
  readonly #relations: string[]

  constructor(words: readonly Tagged[]) {
    this.#words = words
    this.#heads = words.map(() => -1)
    this.#relations = words.map(() => 'dep')
  }

  link(dependent: number, head: number, relation: string): void {
    if (this.#heads[dependent] !== -1 || this.#reaches(head, dependent)) return
    this.#heads[dependent] = head
    this.#relations[dependent] = relation
  }

  #reaches(from: number, to: number): boolean {
    for (let at = from; at !== -1; at = this.#heads[at] ?? -1) if (at === to) return true
    return false
  }

  /** One root: the first unattached verb, else the first unattached word; the rest hang from it. */
  finish(): Token[] {
    const loose = this.#heads.flatMap((head, index) => (head === -1 ? [index] : []))
    const root = loose.find((index) => this.#words[index]?.upos === 'VERB') ?? loose[0] ?? 0
    return this.#words.map((word, index) => {
      const isRoot = index === root
      const unattached = this.#heads[index] === -1
      const punct = word.upos === 'PUNCT'
      return {
        ...word,
        head: isRoot ? -1 : unattached ? root : (this.#heads[index] ?? root),
        deprel: isRoot
          ? 'root'
          : unattached
            ? punct
              ? 'punct'
              : 'dep'
            : (this.#relations[index] ?? 'dep'),
        score: 0.5,
      }
    })
  }
}
