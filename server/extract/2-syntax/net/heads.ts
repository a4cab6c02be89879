import type { ArcScores } from '../tree/arborescence.ts'
import { BATCH_WORDS, MOST_WORDS } from './batch.ts'
import type { Encoded, Encoder } from './encoder.ts'
import { type Linear, type Pointer, roundUp } from './kernel.ts'
import { floats, type Model } from './model.ts'
import { SmallLayer } from './small-layer.ts'

/** Label scores are worked out for so many words at a time. */
const LABEL_ROWS = 64

const PARTS = ['tag', 'arcDependent', 'arcHead', 'labelDependent', 'labelHead'] as const
type Part = (typeof PARTS)[number]

/** Tags, arcs and labels over an encoder's states. */
export class Heads {
  readonly #encoder: Encoder
  readonly #parts: Readonly<Record<Part, SmallLayer>>
  readonly #tags: Linear
  readonly #arc: Linear
  readonly #label: Linear
  readonly #labelLinear: Linear
  readonly #arcRoot: Float32Array
  readonly #labelRoot: Float32Array
  readonly #labelCount: number
  readonly #room: {
    readonly tags: Pointer
    readonly turned: Pointer
    readonly arcs: Pointer
    readonly heads: Pointer
    readonly labels: Pointer
    readonly linear: Pointer
    readonly one: Pointer
  }

  constructor(model: Model, encoder: Encoder) {
    const { kernel } = encoder
    this.#encoder = encoder
    const { scales } = model.head
    const part = (name: Part) => new SmallLayer(kernel, model, name, scales)
    this.#parts = {
      tag: part('tag'),
      arcDependent: part('arcDependent'),
      arcHead: part('arcHead'),
      labelDependent: part('labelDependent'),
      labelHead: part('labelHead'),
    }
    this.#tags = kernel.place(model, 'tags', scales.hidden)
    this.#arc = kernel.place(model, 'arc', scales.hidden)
    this.#label = kernel.place(model, 'label', scales.hidden)
    this.#labelLinear = kernel.place(model, 'labelLinear', scales.hidden)
    this.#arcRoot = floats(model, 'arcRoot')
    this.#labelRoot = floats(model, 'labelRoot')
    this.#labelCount = model.head.tags.deprel.length
    const rows = roundUp(BATCH_WORDS)
    const longest = roundUp(MOST_WORDS)
    this.#room = {
      tags: kernel.take(rows * this.#tags.outputs * 4),
      turned: kernel.take(rows * this.#arc.outputs * 4),
      arcs: kernel.take(longest * (longest + 4) * 4),
      heads: kernel.take((longest + 1) * this.#arc.outputs * 4),
      labels: kernel.take(LABEL_ROWS * this.#label.outputs * 4),
      linear: kernel.take(rows * this.#labelLinear.outputs * 4),
      one: kernel.take(this.#labelLinear.outputs * 4),
    }
  }

  /** Works out everything that does not depend on the tree; the other methods read it. */
  read(encoded: Encoded): void {
    const { kernel } = this.#encoder
    for (const name of PARTS) this.#parts[name].apply(encoded.states, encoded.words)
    kernel.apply(this.#tags, this.#parts.tag.whole, this.#room.tags, encoded.words)
    kernel.apply(this.#arc, this.#parts.arcDependent.whole, this.#room.turned, encoded.words)
    const { whole } = this.#parts.labelDependent
    kernel.apply(this.#labelLinear, whole, this.#room.linear, encoded.words)
  }

  /** Scores of the upos tags, then of the xpos tags, of a row. */
  tags(row: number): Float32Array {
    const { outputs } = this.#tags
    return this.#encoder.kernel.floats(this.#room.tags + row * outputs * 4, outputs)
  }

  /** Arc scores of the sentence whose words are the rows from `start`. */
  arcs(start: number, length: number): ArcScores {
    const { kernel } = this.#encoder
    const width = this.#arc.outputs
    const size = length + 1
    const { heads, turned, arcs } = this.#room
    const words = kernel.floats(this.#parts.arcHead.values + start * width * 4, length * width)
    const view = kernel.floats(heads, size * width)
    view.set(this.#arcRoot)
    view.set(words, width)
    kernel.run.dots(turned + start * width * 4, heads, arcs, length, size, width, size)
    const score = new Float64Array(size * size)
    score.set(kernel.floats(arcs, length * size), size)
    return { size, score }
  }

  /** Label scores of each word under its head; heads as in a tree, node 0 the root. */
  labels(start: number, tree: Int32Array): Float32Array[] {
    const { kernel } = this.#encoder
    const { width, whole } = this.#parts.labelDependent
    const length = tree.length - 1
    const answer: Float32Array[] = []
    for (let from = 0; from < length; from += LABEL_ROWS) {
      const count = Math.min(LABEL_ROWS, length - from)
      kernel.apply(this.#label, whole + (start + from) * width * 2, this.#room.labels, count)
      for (let i = from; i < from + count; i++) {
        answer.push(this.#labelsOf(start, i, i - from, tree[i + 1]!))
      }
    }
    return answer
  }

  #labelsOf(start: number, word: number, row: number, head: number): Float32Array {
    const { kernel } = this.#encoder
    const { labels, linear, heads, one } = this.#room
    const { width, values } = this.#parts.labelHead
    let above = values + (start + head - 1) * width * 4
    if (head === 0) {
      above = heads
      kernel.floats(heads, width).set(this.#labelRoot)
    }
    const count = this.#labelCount
    const from = labels + row * this.#label.outputs * 4
    kernel.run.dots(from, above, one, count, 1, width, 1)
    const scores = kernel.floats(one, count).slice()
    const own = kernel.floats(linear + (start + word) * this.#labelLinear.outputs * 4, count)
    for (let label = 0; label < count; label++) scores[label]! += own[label]!
    return scores
  }
}
