import { BATCH_SENTENCES, BATCH_WORDS, type Batch } from './batch.ts'
import { type Kernel, type Linear, type Pointer, roundUp } from './kernel.ts'
import type { Weights } from './model.ts'

/** An LSTM that reads sentences from both ends; the states of one end stand beside those of the other. */
export class BiLstm {
  /** Of one word, from both ends. */
  readonly width: number
  /** int16, `width` a word, after `read`. */
  readonly states: Pointer
  readonly #kernel: Kernel
  readonly #hidden: number
  readonly #sides: readonly Linear[]
  /** For words that stand among the shares as they stand in the batch. */
  readonly #inOrder: Pointer
  readonly #step: { readonly gates: Pointer; readonly states: Pointer; readonly cells: Pointer }

  /** The sides are the layers `ahead` and `behind`; `unit` stands for one in the states. */
  constructor(
    kernel: Kernel,
    weights: Weights,
    { ahead, behind }: { readonly ahead: string; readonly behind: string },
    unit: number,
  ) {
    this.#kernel = kernel
    this.#sides = [ahead, behind].map((name) => kernel.place(weights, name, unit))
    const hidden = this.#sides[0]!.inputs
    const words = roundUp(BATCH_WORDS)
    this.#hidden = hidden
    this.width = 2 * hidden
    this.states = kernel.take(words * this.width * 2)
    this.#inOrder = kernel.takeWords(Int32Array.from({ length: words }, (_, i) => i))
    this.#step = {
      gates: kernel.take(BATCH_SENTENCES * hidden * 4 * 4),
      states: kernel.take(BATCH_SENTENCES * hidden * 2),
      cells: kernel.take(BATCH_SENTENCES * hidden * 4),
    }
  }

  /** Reads a batch from what the inputs share in the gates; `places` picks the row of each word there. */
  read(batch: Batch, shares: Pointer, places: Pointer = this.#inOrder): void {
    const { gates, states, cells } = this.#step
    for (const [backward, { weight, scale, bias }] of this.#sides.entries())
      this.#kernel.run.recur(
        shares,
        places,
        weight,
        scale,
        bias,
        this.states,
        batch.starts,
        batch.lengths,
        batch.sentences,
        this.#hidden,
        backward,
        gates,
        states,
        cells,
      )
  }
}
