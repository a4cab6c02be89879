/** A stretch of a text; offsets in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/**
 * Stretches of one text in order of start, found by their place without a look at all of them, so that
 * reading a text takes time in proportion to its length.
 */
export class SpansInOrder<Span extends Stretch> {
  readonly all: readonly Span[]
  readonly #longest: number

  /** `all` must be in order of start; two may overlap, and of equal starts any may come first. */
  constructor(all: readonly Span[]) {
    this.all = all
    this.#longest = all.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  }

  /** Those that share at least one character with a stretch, in order. */
  over({ start, end }: Stretch): Span[] {
    const found: Span[] = []
    for (let at = this.#from(start - this.#longest); at < this.all.length; at++) {
      const span = this.all[at]!
      if (span.start >= end) break
      if (span.end > start) found.push(span)
    }
    return found
  }

  /** Those that lie inside a stretch, in order. */
  inside({ start, end }: Stretch): Span[] {
    const found: Span[] = []
    for (let at = this.#from(start); at < this.all.length; at++) {
      const span = this.all[at]!
      if (span.start > end) break
      if (span.end <= end) found.push(span)
    }
    return found
  }

  /** The last one that ends at an offset or before it. */
  lastBefore(offset: number): Span | undefined {
    for (let at = this.#from(offset + 1) - 1; at >= 0; at--)
      if (this.all[at]!.end <= offset) return this.all[at]
    return undefined
  }

  /** The first one that starts at an offset or behind it. */
  firstFrom(offset: number): Span | undefined {
    return this.all[this.#from(offset)]
  }

  /** The place of the first one that starts at an offset or behind it. */
  #from(offset: number): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.all[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
