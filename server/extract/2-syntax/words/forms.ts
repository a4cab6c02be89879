import type { Token, Upos } from '../sentence.ts'
import { featuresOf, lemmaOf, type Morphology } from './morphology.ts'

/** Forms that are remembered with their tags: most words of a text come again. */
const REMEMBERED = 20_000

type Read = Pick<Token, 'lemma' | 'feats'>

/** Lemmas and features of forms under their tags, worked out once as long as there is room. */
export class Forms {
  readonly #morphology: Morphology
  readonly #known = new Map<string, Read>()

  constructor(morphology: Morphology) {
    this.#morphology = morphology
  }

  read(form: string, upos: Upos, xpos: string): Read {
    const key = `${upos} ${xpos} ${form}`
    const known = this.#known.get(key)
    if (known) return known
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    const read = {
      lemma: lemmaOf(this.#morphology, form, xpos),
      feats: featuresOf(this.#morphology, form, upos, xpos),
    }
    this.#known.set(key, read)
    return read
  }
}
