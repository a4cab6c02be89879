import { batches } from './net/batch.ts'
import { Encoder } from './net/encoder.ts'
import type { Features } from './net/features.ts'
import { Heads } from './net/heads.ts'
import type { Model } from './net/model.ts'
import { repair } from './repair/repair.ts'
import type { Rule } from './repair/rule.ts'
import { RULES } from './repair/rules.ts'
import type { Sentence, Token, Upos } from './sentence.ts'
import type { Span } from './tokens/span.ts'
import { bestTree } from './tree/arborescence.ts'
import { agree } from './words/agreement.ts'
import { Forms } from './words/forms.ts'
import type { Morphology } from './words/morphology.ts'

/** A sentence as spans of words, all offsets into one text. */
export type Words = readonly Span[]

/** A text already split into sentences, none longer than MOST_WORDS. */
export type SplitText = { readonly text: string; readonly sentences: readonly Words[] }

type Tags = { readonly upos: Upos; readonly xpos: string }

/** Pairs of tags that the treebank knows, as places among the net's outputs. */
type Pair = Tags & { readonly uposAt: number; readonly xposAt: number }

/** Tags, lemmas, features and trees for sentences already split into words. */
export class Parser {
  readonly #encoder: Encoder
  readonly #heads: Heads
  readonly #morphology: Morphology
  readonly #forms: Forms
  readonly #pairs: readonly Pair[]
  readonly #deprels: readonly string[]
  readonly #rules: readonly Rule[]
  /** The encoder's states of sentences that were parsed, as long as somebody holds the sentence. */
  readonly #states = new WeakMap<Sentence, Int16Array>()

  /** Without rules the trees are as the net has them. */
  constructor(model: Model, morphology: Morphology, rules: readonly Rule[] = RULES) {
    this.#encoder = new Encoder(model)
    this.#heads = new Heads(model, this.#encoder)
    this.#morphology = morphology
    this.#forms = new Forms(morphology)
    this.#rules = rules
    this.#deprels = model.head.tags.deprel
    this.#pairs = pairs(model, morphology)
  }

  /** No sentence may be longer than MOST_WORDS. */
  parse(text: string, sentences: readonly Words[]): Sentence[] {
    return this.parseAll([{ text, sentences }])[0] ?? []
  }

  /** The sentences of each text; many together are read faster than one after the other. */
  parseAll(texts: readonly SplitText[]): Sentence[][] {
    const spans = texts.flatMap(({ sentences }) => sentences)
    const forms = texts.flatMap(({ text, sentences }) =>
      sentences.map((words) => words.map(({ start, end }) => text.slice(start, end))),
    )
    const parsed: Sentence[] = new Array(spans.length)
    for (const group of batches(forms)) {
      const encoded = this.#encoder.encode(group.map((i) => forms[i]!))
      this.#heads.read(encoded)
      group.forEach((i, k) => {
        const start = encoded.starts[k]!
        const sentence = this.#sentence(spans[i]!, forms[i]!, start)
        this.#states.set(sentence, this.#encoder.statesOf(encoded, start, forms[i]!.length))
        parsed[i] = sentence
      })
    }
    let next = 0
    return texts.map(({ sentences: { length } }) => {
      next += length
      return parsed.slice(next - length, next)
    })
  }

  /** What the net knows of the words of a sentence that this parser has parsed. */
  featuresOf(sentence: Sentence): Features {
    const states = this.#states.get(sentence)
    if (!states) throw new Error('the sentence is not of this parser')
    return { forms: sentence.tokens.map(({ form }) => form), states }
  }

  /** Fills a row with the vector of a form, zeros where it has none. */
  writeVector(form: string, row: Int16Array): void {
    row.fill(0)
    this.#encoder.inputs.vector(form, row)
  }

  #sentence(words: Words, forms: readonly string[], start: number): Sentence {
    const arcs = this.#heads.arcs(start, words.length)
    const tree = bestTree(arcs)
    const labels = this.#heads.labels(start, tree)
    const tokens = words.map(({ start: from, end }, i): Token => {
      const form = forms[i]!
      const { upos, xpos } = this.#tags(start + i)
      const { lemma, feats } = this.#forms.read(form, upos, xpos)
      const label = this.#label(labels[i]!, tree[i + 1] === 0)
      return {
        start: from,
        end,
        form,
        lemma,
        upos,
        xpos,
        feats,
        head: tree[i + 1]! - 1,
        deprel: this.#deprels[label]!,
        score:
          share(
            arcs.score.subarray((i + 1) * arcs.size, (i + 2) * arcs.size),
            tree[i + 1]!,
            i + 1,
          ) * share(labels[i]!, label, -1),
      }
    })
    return {
      start: words[0]!.start,
      end: words.at(-1)!.end,
      tokens: agree(repair(tokens, this.#morphology, this.#rules)),
    }
  }

  #tags(row: number): Tags {
    const scores = this.#heads.tags(row)
    let best = this.#pairs[0]!
    let top = Number.NEGATIVE_INFINITY
    for (const pair of this.#pairs) {
      const score = scores[pair.uposAt]! + scores[pair.xposAt]!
      if (score > top) {
        top = score
        best = pair
      }
    }
    return best
  }

  /** The root is called root and nothing else is. */
  #label(scores: Float32Array, root: boolean): number {
    const rootLabel = this.#deprels.indexOf('root')
    if (root) return rootLabel
    let best = rootLabel === 0 ? 1 : 0
    for (let i = 0; i < scores.length; i++) {
      if (i !== rootLabel && scores[i]! > scores[best]!) best = i
    }
    return best
  }
}

function pairs(model: Model, morphology: Morphology): Pair[] {
  const { upos, xpos } = model.head.tags
  return Object.keys(morphology.features.tags).map((tag) => {
    const [u = 'X', x = ''] = tag.split(' ')
    return {
      // The treebank has no other universal tags than UPOS lists.
      upos: u as Upos,
      xpos: x,
      uposAt: upos.indexOf(u),
      xposAt: upos.length + xpos.indexOf(x),
    }
  })
}

/** The softmax share of one score; a word is no head of itself. */
function share(scores: Float32Array | Float64Array, chosen: number, except: number): number {
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    if (i !== except) sum += Math.exp(scores[i]! - scores[chosen]!)
  }
  return 1 / sum
}
