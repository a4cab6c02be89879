import { BATCH_WORDS, Batch } from './batch.ts'
import { BiLstm } from './bilstm.ts'
import { FormShares } from './form-shares.ts'
import { Inputs } from './inputs.ts'
import { Kernel, type Linear, type Pointer, roundUp } from './kernel.ts'
import type { Model } from './model.ts'

/** Words read in their sentence: int16 states, `width` a word, in the kernel's memory. */
export type Encoded = {
  readonly states: Pointer
  readonly width: number
  /** Row of each sentence's first word, in the order the batch was given. */
  readonly starts: readonly number[]
  readonly words: number
}

/** Words → states: two bidirectional LSTM layers. */
export class Encoder {
  readonly kernel: Kernel
  readonly inputs: Inputs
  readonly width: number
  readonly #batch: Batch
  readonly #forms: FormShares
  readonly #first: BiLstm
  readonly #between: Linear
  readonly #shares: Pointer
  readonly #second: BiLstm

  constructor(model: Model) {
    const kernel = new Kernel(model.kernel)
    const inputs = new Inputs(model)
    const { input, state } = model.head.scales
    const layer = (name: string) =>
      new BiLstm(kernel, model, { ahead: `${name}.ahead`, behind: `${name}.behind` }, state)
    this.kernel = kernel
    this.inputs = inputs
    this.#batch = new Batch(kernel)
    this.#forms = new FormShares(kernel, kernel.place(model, 'lstm0.input', input), (form, row) =>
      inputs.write(form, row),
    )
    this.#first = layer('lstm0')
    this.#between = kernel.place(model, 'lstm1.input', state)
    this.#shares = kernel.take(roundUp(BATCH_WORDS) * this.#between.outputs * 4)
    this.#second = layer('lstm1')
    this.width = this.#second.width
  }

  /** Sentences of words, longest first, as many as `batches` puts together. */
  encode(sentences: readonly (readonly string[])[]): Encoded {
    const batch = this.#batch
    const starts = batch.lay(sentences.map(({ length }) => length))
    const places = this.#forms.placesOf(sentences.flat())
    this.#first.read(batch, this.#forms.shares, places)
    this.kernel.apply(this.#between, this.#first.states, this.#shares, batch.words)
    this.#second.read(batch, this.#shares)
    return { states: this.#second.states, width: this.width, starts, words: batch.words }
  }

  /** A copy of the states of `words` words from a row on. */
  statesOf({ states, width }: Encoded, start: number, words: number): Int16Array {
    return this.kernel.shorts(states + start * width * 2, words * width).slice()
  }
}
