import { Inputs } from './inputs.ts'
import { Kernel, type Linear, type Pointer, roundUp } from './kernel.ts'
import type { Model } from './model.ts'

/** Most words in one batch, and so in one sentence. */
export const MOST_WORDS = 512
export const MOST_SENTENCES = 32
/** Forms whose share of the first layer is remembered: most words of a text come again. */
const REMEMBERED = 4096

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
  readonly inputs: Inputs
  readonly #layers: readonly Layer[]
  readonly #hidden: number
  /** Row of a form among the remembered shares. */
  readonly #rows = new Map<string, number>()
  readonly #room: Readonly<Record<Room, Pointer>>

  constructor(model: Model) {
    this.kernel = new Kernel(model.kernel)
    this.inputs = new Inputs(model)
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
    const forms = batch.flat()
    this.#remember(forms)
    kernel.words(room.places, words).set(forms.map((form) => this.#rows.get(form)!))
    this.#recur(0, room.remembered, room.places, room.first, batch.length)
    kernel.apply(this.#layers[1]!.input, room.first, room.shares, words)
    this.#recur(1, room.shares, room.inOrder, room.second, batch.length)
    return { states: room.second, width: this.width, starts, words }
  }

  /** A copy of the states of `words` words from a row on. */
  statesOf({ states, width }: Encoded, start: number, words: number): Int16Array {
    return this.kernel.shorts(states + start * width * 2, words * width).slice()
  }

  /** Works out the first layer's share of every form that is not remembered yet. */
  #remember(forms: readonly string[]): void {
    const { kernel } = this
    let fresh = [...new Set(forms)].filter((form) => !this.#rows.has(form))
    if (this.#rows.size + fresh.length > REMEMBERED) {
      this.#rows.clear()
      fresh = [...new Set(forms)]
    }
    if (fresh.length === 0) return
    const { width } = this.inputs
    const { x, remembered } = this.#room
    const first = this.#rows.size
    fresh.forEach((form, i) => {
      this.inputs.write(form, kernel.shorts(x + i * width * 2, width))
      this.#rows.set(form, first + i)
    })
    const { input } = this.#layers[0]!
    kernel.apply(input, x, remembered + first * input.outputs * 4, fresh.length)
  }

  /** Both directions of a layer over the shares that `places` picks for each word. */
  #recur(layer: number, shares: Pointer, places: Pointer, to: Pointer, sentences: number): void {
    const { starts, lengths, gates, states, cells } = this.#room
    const { ahead, behind } = this.#layers[layer]!
    for (const [backward, { weight, scale, bias }] of [ahead, behind].entries()) {
      this.kernel.run.recur(
        shares,
        places,
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
      x: kernel.take(words * this.inputs.width * 2),
      shares: kernel.take(words * hidden * 8 * 4),
      first: kernel.take(words * hidden * 2 * 2),
      second: kernel.take(words * hidden * 2 * 2),
      starts: kernel.take(MOST_SENTENCES * 4),
      lengths: kernel.take(MOST_SENTENCES * 4),
      gates: kernel.take(MOST_SENTENCES * hidden * 4 * 4),
      states: kernel.take(MOST_SENTENCES * hidden * 2),
      cells: kernel.take(MOST_SENTENCES * hidden * 4),
      places: kernel.take(words * 4),
      inOrder: kernel.takeWords(Int32Array.from({ length: words }, (_, i) => i)),
      remembered: kernel.take(roundUp(REMEMBERED + 3) * hidden * 8 * 4),
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
  | 'places'
  | 'inOrder'
  | 'remembered'

/** Places of the given sentences in batches of similar length, longest first. */
export function batches(sentences: readonly (readonly unknown[])[]): number[][] {
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
