import type { Treebanked } from '../../server/exchange/conllu.ts'
import type { Model } from '../../server/extract/2-syntax/net/model.ts'
import { Parser } from '../../server/extract/2-syntax/parser.ts'
import { repair } from '../../server/extract/2-syntax/repair/repair.ts'
import type { Rule } from '../../server/extract/2-syntax/repair/rule.ts'
import { RULES } from '../../server/extract/2-syntax/repair/rules.ts'
import type { Sentence, Token } from '../../server/extract/2-syntax/sentence.ts'
import type { Morphology } from '../../server/extract/2-syntax/words/morphology.ts'
import { attachment } from './attachment.ts'
import { frameFigures } from './frames.ts'
import { type GoldSet, goldNodes, parseGold } from './gold.ts'

/** LAS without punctuation and F1 of frames, in percent. */
export type Figures = { readonly las: number; readonly f1: number }

/** What one rule does on one set, all other rules at work. */
export type Effect = {
  readonly rule: string
  /** Sentences that the rule changes. */
  readonly touched: number
  /** Words whose head and relation are right only with the rule, and only without it. */
  readonly mended: number
  readonly spoiled: number
  readonly without: Figures
}

export type SetEffects = {
  readonly set: string
  readonly sentences: number
  readonly net: Figures
  readonly repaired: Figures
  readonly effects: readonly Effect[]
}

/** The trees of the net, then with every rule, then with every rule but one. */
export function repairEffects(
  model: Model,
  morphology: Morphology,
  sets: readonly GoldSet[],
): SetEffects[] {
  const bare = new Parser(model, morphology, [])
  return sets.map(({ name, sentences: gold }) => {
    const parsed = parseGold(bare, gold)
    const withRules = (rules: readonly Rule[]) =>
      parsed.map((sentence) => ({
        ...sentence,
        tokens: repair(sentence.tokens, morphology, rules),
      }))
    const all = withRules(RULES)
    return {
      set: name,
      sentences: gold.length,
      net: figures(gold, parsed),
      repaired: figures(gold, all),
      effects: RULES.map((rule) =>
        effect(gold, rule.name, withRules(RULES.filter((other) => other !== rule)), all),
      ),
    }
  })
}

function effect(
  gold: readonly Treebanked[],
  rule: string,
  without: readonly Sentence[],
  all: readonly Sentence[],
): Effect {
  const counts = { touched: 0, mended: 0, spoiled: 0 }
  gold.forEach(({ rows }, i) => {
    const before = without[i]!.tokens
    const after = all[i]!.tokens
    const isRight = (token: Token, at: number) =>
      token.head + 1 === rows[at]!.head && token.deprel === rows[at]!.deprel
    counts.touched += Number(after.some((token, at) => !sameReading(token, before[at]!)))
    rows.forEach(({ upos }, at) => {
      if (upos === 'PUNCT') return
      const change = Number(isRight(after[at]!, at)) - Number(isRight(before[at]!, at))
      counts.mended += Math.max(0, change)
      counts.spoiled += Math.max(0, -change)
    })
  })
  return { rule, ...counts, without: figures(gold, without) }
}

function sameReading(one: Token, other: Token): boolean {
  return one.head === other.head && one.deprel === other.deprel && one.xpos === other.xpos
}

function figures(gold: readonly Treebanked[], parsed: readonly Sentence[]): Figures {
  const frames = frameFigures(
    gold.map(goldNodes),
    parsed.map(({ tokens }) => tokens),
  )
  return { las: attachment(gold, parsed, false).las, f1: frames.f1 }
}
