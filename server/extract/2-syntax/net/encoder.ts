import { Inputs } from './inputs.ts'
import { Kernel, type Linear, type Pointer, roundUp } from './kernel.ts'
import type { Model } from './model.ts'

/** Most words in one batch, and so in one sentence. */
export const MOST_WORDS = 512
const MOST_SENTENCES = 32

/** Words read in their sentence: int16 states, `width` a word, in the kernel's memory. */
export type Encoded = {
  readonly states: Pointer
  readonly width: number
  /** Row of each sentence's first word, in the order the batch was given. */
  readonly starts: readonly number[]
  readonly words: number
}

type Layer = { readonly input: Linear; readonly ahead: Linear; readonly behind: Linear }

/** Two layers of bidirectional LSTM; any number of heads may read the states it leaves. */
export class Encoder {
  readonly kernel: Kernel
  readonly width: number
  readonly #inputs: Inputs
  readonly #layers: readonly Layer[]
  readonly #hidden: number
  readonly #room: Readonly<Record<Room, Pointer>>

  constructor(model: Model) {
    this.kernel = new Kernel(model.kernel)
    this.#inputs = new Inputs(model)
    const { input, state } = model.head.scales
    this.#layers = [input, state].map((unit, layer) => ({
      input: this.kernel.place(model, `lstm${layer}.input`, unit),
      ahead: this.kernel.place(model, `lstm${layer}.ahead`, state),
      behind: this.kernel.place(model, `lstm${layer}.behind`, state),
    }))
    this.#hidden = this.#layers[0]!.ahead.inputs
    this.width = 2 * this.#hidden
    this.#room = this.#layOut()
  }

  /** Sentences of words, longest first, at most MOST_WORDS together. */
  encode(batch: readonly (readonly string[])[]): Encoded {
    const { kernel } = this
    const room = this.#room
    const starts: number[] = []
    let words = 0
    for (const sentence of batch) {
      starts.push(words)
      words += sentence.length
    }
    kernel.words(room.starts, batch.length).set(starts)
    kernel.words(room.lengths, batch.length).set(batch.map((sentence) => sentence.length))
    const x = kernel.shorts(room.x, words * this.#inputs.width)
    batch.flat().forEach((form, i) => {
      x.set(this.#inputs.row(form), i * this.#inputs.width)
    })
    this.#layer(this.#layers[0]!, room.x, room.first, words, batch.length)
    this.#layer(this.#layers[1]!, room.first, room.second, words, batch.length)
    return { states: room.second, width: this.width, starts, words }
  }

  #layer(layer: Layer, from: Pointer, to: Pointer, words: number, sentences: number): void {
    const { kernel } = this
    const { shares, starts, lengths, gates, states, cells } = this.#room
    kernel.apply(layer.input, from, shares, words)
    for (const [backward, side] of [layer.ahead, layer.behind].entries()) {
      const { weight, scale, bias } = side
      kernel.run.recur(
        shares,
        weight,
        scale,
        bias,
        to,
        starts,
        lengths,
        sentences,
        this.#hidden,
        backward,
        gates,
        states,
        cells,
      )
    }
  }

  #layOut(): Readonly<Record<Room, Pointer>> {
    const { kernel } = this
    const words = roundUp(MOST_WORDS)
    const hidden = this.#hidden
    return {
      x: kernel.take(words * this.#inputs.width * 2),
      shares: kernel.take(words * hidden * 8 * 4),
      first: kernel.take(words * hidden * 2 * 2),
      second: kernel.take(words * hidden * 2 * 2),
      starts: kernel.take(MOST_SENTENCES * 4),
      lengths: kernel.take(MOST_SENTENCES * 4),
      gates: kernel.take(MOST_SENTENCES * hidden * 4 * 4),
      states: kernel.take(MOST_SENTENCES * hidden * 2),
      cells: kernel.take(MOST_SENTENCES * hidden * 4),
    }
  }
}

type Room =
  | 'x'
  | 'shares'
  | 'first'
  | 'second'
  | 'starts'
  | 'lengths'
  | 'gates'
  | 'states'
  | 'cells'

/** Places of the given sentences in batches of similar length, longest first. */
export function batches(sentences: readonly (readonly string[])[]): number[][] {
  const order = sentences.map((_, i) => i)
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b)
  const groups: number[][] = []
  let words = MOST_WORDS
  for (const i of order) {
    const length = sentences[i]!.length
    const group = groups.at(-1)
    if (!group || words + length > MOST_WORDS || group.length === MOST_SENTENCES) {
      groups.push([i])
      words = length
    } else {
      group.push(i)
      words += length
    }
  }
  return groups
}
