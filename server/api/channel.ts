/** What one side says whenever it has something to say, and the other hears in its own time. */
export class Channel<Item> implements AsyncIterable<Item> {
  readonly #items: Item[] = []
  #ended = false
  #failure: { readonly error: unknown } | undefined
  #wake: () => void = () => {}

  push(item: Item): void {
    this.#items.push(item)
    this.#wake()
  }

  /** What was pushed is still heard. */
  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** The same, and then the error is thrown. */
  fail(error: unknown): void {
    this.#failure ??= { error }
    this.end()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      for (let item = this.#items.shift(); item !== undefined; item = this.#items.shift())
        yield item
      if (this.#items.length > 0) continue
      if (this.#failure) throw this.#failure.error
      if (this.#ended) return
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
