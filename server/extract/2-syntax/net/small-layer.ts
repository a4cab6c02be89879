import { BATCH_WORDS } from './batch.ts'
import { type Kernel, type Linear, type Pointer, roundUp } from './kernel.ts'
import type { Weights } from './model.ts'

/** The integers that stand for one in the states and behind a small layer. */
export type Units = { readonly state: number; readonly hidden: number }

/** A small layer over states: floats after the leaky ReLU, and the same as int16. */
export class SmallLayer {
  readonly width: number
  readonly values: Pointer
  readonly whole: Pointer
  readonly #kernel: Kernel
  readonly #linear: Linear
  readonly #unit: number

  constructor(kernel: Kernel, weights: Weights, name: string, { state, hidden }: Units) {
    this.#kernel = kernel
    this.#linear = kernel.place(weights, name, state)
    this.#unit = hidden
    this.width = this.#linear.outputs
    const count = roundUp(BATCH_WORDS) * this.width
    this.values = kernel.take(count * 4)
    this.whole = kernel.take(count * 2)
  }

  /** Works out the layer for the states of so many words. */
  apply(states: Pointer, words: number): void {
    this.#kernel.apply(this.#linear, states, this.values, words)
    const count = roundUp(words) * this.width
    this.#kernel.run.activate(this.values, this.whole, count, this.#unit)
  }

  /** The floats of one word. */
  row(word: number): Float32Array {
    return this.#kernel.floats(this.values + word * this.width * 4, this.width)
  }
}
