import type { Sentence, Token } from '../../2-syntax/sentence.ts'
import { caseOf } from '../../2-syntax/walk.ts'
import type { MentionIndex } from '../../3-entities/mention-index.ts'

/** A word of a window: its sentence, its place in it, and the place of its head in the window. */
export type Placed = {
  readonly sentence: Sentence
  readonly at: number
  readonly token: Token
  /** -1 for the root. */
  readonly head: number
  readonly line: number
  /** Its relation to its head; of an oblique or modifier with its preposition. */
  readonly label: string
}

/** The words of consecutive sentences, in order. */
export function placed(sentences: readonly Sentence[]): Placed[] {
  let before = 0
  return sentences.flatMap((sentence, line) => {
    const first = before
    before += sentence.tokens.length
    return sentence.tokens.map((token, at) => ({
      sentence,
      at,
      token,
      head: token.head < 0 ? -1 : first + token.head,
      line,
      label: labelOf(sentence, at),
    }))
  })
}

const KINDS = ['', 'Person', 'Country', 'Organization', 'Gathering', 'Place', 'Weapon'] as const

/** What is named at a word: a number among KINDS; 0 where nothing is. */
export function kindOf(index: MentionIndex, sentence: Sentence, at: number): number {
  const [card] = index.actorsAt(sentence, at)
  return card ? Math.max(0, (KINDS as readonly string[]).indexOf(card.type)) : 0
}

/** What is named at each word of a sentence. */
export const kindsIn = (index: MentionIndex, sentence: Sentence): number[] =>
  sentence.tokens.map((_, at) => kindOf(index, sentence, at))

/** The net is asked of a sentence in which somebody or something is named. */
export const isAsked = (kinds: readonly number[]): boolean => kinds.some((kind) => kind > 0)

const MOST_UP = 3
const MOST_DOWN = 3

/**
 * How each word of the window hangs from a trigger: the relations up from the trigger and down to the
 * word ("xcomp^ nsubj", "obl/with"), coordination left out; of other sentences only before or after.
 */
export function relationsFrom(words: readonly Placed[], trigger: number): (word: number) => string {
  const above = ancestors(words, trigger)
  const { line } = words[trigger]!
  return (i) => {
    const word = words[i]!
    if (word.line !== line) return word.line < line ? '<<' : '>>'
    return i === trigger ? '=' : pathTo(words, above, i)
  }
}

function pathTo(words: readonly Placed[], above: readonly number[], to: number): string {
  const down: string[] = []
  let at = to
  let up = above.indexOf(at)
  while (up < 0) {
    const { token, head, label } = words[at]!
    if (token.deprel !== 'conj') down.unshift(label)
    if (head < 0 || down.length > MOST_DOWN) return at < above[0]! ? '<' : '>'
    at = head
    up = above.indexOf(at)
  }
  if (up > MOST_UP) return to < above[0]! ? '<' : '>'
  const climbed = above.slice(0, up).map((i) => `${words[i]!.token.deprel}^`)
  return [...climbed, ...down].join(' ') || '&'
}

/** The word itself and all that it hangs from. */
function ancestors(words: readonly Placed[], from: number): number[] {
  const found: number[] = []
  for (let at = from; at >= 0; at = words[at]!.head) found.push(at)
  return found
}

function labelOf(sentence: Sentence, at: number): string {
  const { deprel } = sentence.tokens[at]!
  if (deprel !== 'obl' && deprel !== 'nmod') return deprel
  return `${deprel}/${caseOf(sentence, at) ?? ''}`
}
