import type { Kernel, Pointer } from './kernel.ts'

/** Most words of one sentence. */
export const MOST_WORDS = 512
/** Most words, and most sentences, that are read side by side. */
export const BATCH_WORDS = 1024
export const BATCH_SENTENCES = 32

/** Sentences whose words are rows of the kernel's memory, one after the other, longest first. */
export class Batch {
  readonly starts: Pointer
  readonly lengths: Pointer
  readonly #kernel: Kernel
  #sentences = 0
  #words = 0

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.starts = kernel.take(BATCH_SENTENCES * 4)
    this.lengths = kernel.take(BATCH_SENTENCES * 4)
  }

  get sentences(): number {
    return this.#sentences
  }

  get words(): number {
    return this.#words
  }

  /** Lays out sentences of so many words and answers the row of each one's first word. */
  lay(lengths: readonly number[]): number[] {
    this.#words = 0
    const starts = lengths.map((length) => {
      const start = this.#words
      this.#words += length
      return start
    })
    this.#sentences = lengths.length
    this.#kernel.words(this.starts, starts.length).set(starts)
    this.#kernel.words(this.lengths, lengths.length).set(lengths)
    return starts
  }
}

/** Places of sentences in batches of similar length, longest first. */
export function batches(sentences: readonly (readonly unknown[])[]): number[][] {
  const order = sentences.map((_, i) => i)
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b)
  const groups: number[][] = []
  let words = BATCH_WORDS
  for (const i of order) {
    const length = sentences[i]!.length
    const group = groups.at(-1)
    if (!group || words + length > BATCH_WORDS || group.length === BATCH_SENTENCES) {
      groups.push([i])
      words = length
    } else {
      group.push(i)
      words += length
    }
  }
  return groups
}
