import { BATCH_WORDS } from './batch.ts'
import { type Kernel, type Linear, type Pointer, roundUp } from './kernel.ts'

/** Forms that are remembered: most words of a text come again. */
const REMEMBERED = 4096

/** What a layer makes of forms, worked out once for each as long as there is room. */
export class FormShares {
  /** One row of floats a form. */
  readonly shares: Pointer
  readonly #kernel: Kernel
  readonly #linear: Linear
  readonly #write: (form: string, row: Int16Array) => void
  readonly #rows = new Map<string, number>()
  readonly #input: Pointer
  readonly #places: Pointer

  /** `write` fills the layer's input for a form; the row may hold anything before. */
  constructor(kernel: Kernel, linear: Linear, write: (form: string, row: Int16Array) => void) {
    this.#kernel = kernel
    this.#linear = linear
    this.#write = write
    this.shares = kernel.take((REMEMBERED + 4) * linear.outputs * 4)
    this.#input = kernel.take(roundUp(BATCH_WORDS) * linear.inputs * 2)
    this.#places = kernel.take(BATCH_WORDS * 4)
  }

  /** The rows of a batch's forms among the shares, as i32. */
  placesOf(forms: readonly string[]): Pointer {
    const { inputs, outputs } = this.#linear
    if (this.#rows.size + forms.length > REMEMBERED) this.#rows.clear()
    const first = this.#rows.size
    const places = this.#kernel.words(this.#places, forms.length)
    forms.forEach((form, i) => {
      let row = this.#rows.get(form)
      if (row === undefined) {
        row = this.#rows.size
        const at = this.#input + (row - first) * inputs * 2
        this.#write(form, this.#kernel.shorts(at, inputs))
        this.#rows.set(form, row)
      }
      places[i] = row
    })
    const fresh = this.#rows.size - first
    if (fresh > 0)
      this.#kernel.apply(this.#linear, this.#input, this.shares + first * outputs * 4, fresh)
    return this.#places
  }
}
