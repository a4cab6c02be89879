import { folded, type Word, wordsOf } from './words.ts'

/** Where a phrase stands in a list of words: `from` up to but without `to`. */
export type PhraseMatch<Value> = {
  readonly from: number
  readonly to: number
  readonly values: readonly Value[]
}

const formsOf = (phrase: string) =>
  wordsOf(folded(phrase), 0, phrase.length * 2).map((word) => word.form)

/** Finds the longest known phrase at a word, by exact case and folded accents. */
export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Map<string, Value[]>>()
  #longest = 1

  add(phrase: string, value: Value): void {
    this.#set(phrase, (values) => [...values, value])
  }

  /** From now on the phrase stands for this alone. */
  put(phrase: string, value: Value): void {
    this.#set(phrase, () => [value])
  }

  #set(phrase: string, change: (values: readonly Value[]) => Value[]): void {
    const forms = formsOf(phrase)
    const first = forms[0]
    if (first === undefined) return
    const key = forms.join(' ')
    const phrases = this.#byFirst.get(first) ?? new Map<string, Value[]>()
    phrases.set(key, change(phrases.get(key) ?? []))
    this.#byFirst.set(first, phrases)
    this.#longest = Math.max(this.#longest, forms.length)
  }

  longestAt(words: readonly Word[], from: number): PhraseMatch<Value> | null {
    const phrases = this.#byFirst.get(folded(words[from]!.form))
    if (!phrases) return null
    const most = Math.min(this.#longest, words.length - from)
    let key = ''
    let longest: PhraseMatch<Value> | null = null
    for (let to = from + 1; to <= from + most; to++) {
      key = to === from + 1 ? folded(words[from]!.form) : `${key} ${folded(words[to - 1]!.form)}`
      const values = phrases.get(key)
      if (values) longest = { from, to, values }
    }
    return longest
  }
}
