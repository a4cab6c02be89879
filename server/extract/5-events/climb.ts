import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy, isVerbal } from '../2-syntax/walk.ts'
import { stanceOver } from './governing.ts'
import { SPEECH, type Stance } from './governors.ts'
import { governorOf, type Link, linkOf } from './links.ts'
import { isNegated, negationOf } from './negation.ts'
import { helperFate, isInfinitive, ownFate } from './own-stance.ts'
import { assist, type Fate, govern, governNot, negate } from './stances.ts'

/** What is known after some steps up the tree. */
export type Climb = {
  readonly fate: Fate
  /** The tokens whose words decided it. */
  readonly by: readonly number[]
  /** The words passed through, from the predicate up; the last stands by itself. */
  readonly chain: readonly number[]
  /** False where the way up ended below the root, at a clause with a statement of its own. */
  readonly open: boolean
}

const MOST_STEPS = 12

/** The governors above a predicate, each applied to what is known below it. */
export function climb(sentence: Sentence, predicate: number): Climb {
  let state: Climb = { ...ownFate(sentence, predicate), chain: [predicate], open: true }
  for (let steps = 0; steps < MOST_STEPS && state.open; steps++) {
    const at = state.chain.at(-1)!
    if (governorOf(sentence, at) < 0) return state
    state = step(sentence, at, linkOf(sentence, at), state)
  }
  return state
}

const stop = (state: Climb, fate = state.fate, ...by: number[]): Climb => ({
  ...state,
  fate,
  by: [...state.by, ...by],
  open: false,
})

const up = (state: Climb, head: number, fate = state.fate, ...by: number[]): Climb => ({
  fate,
  by: [...state.by, ...by],
  chain: [...state.chain, head],
  open: true,
})

/** One step up: from a word to the one it hangs from. */
function step(sentence: Sentence, at: number, link: Link, state: Climb): Climb {
  const head = governorOf(sentence, at)
  switch (link) {
    case 'apart':
      return stop(state)
    case 'asked':
      return stop(state, govern('possible', state.fate), head)
    case 'instead':
      return stop(state, isLeftOut(sentence, head) ? 'occurred' : 'ruled_out', at)
    case 'occasion':
      return stop(state, state.fate ?? occasionFate(sentence, head))
    case 'side':
      return stop(state, state.fate ?? sideFate(sentence, at, head))
    case 'beside':
      return up(state, head)
    case 'governed':
      return governed(sentence, at, head, state)
    case 'carried':
      return carried(sentence, head, governed(sentence, at, head, state))
    case 'shared':
      return shared(sentence, at, state)
  }
}

/** "did not leave without meeting him", "did not stop short of bombing it" */
function isLeftOut(sentence: Sentence, head: number): boolean {
  const { form, head: above } = sentence.tokens[head]!
  return (
    isNegated(sentence, head) || (/^short$/i.test(form) && above >= 0 && isNegated(sentence, above))
  )
}

/** A word that says something of what hangs from it, with its own negation and helpers. */
function governed(sentence: Sentence, at: number, head: number, state: Climb): Climb {
  const { upos, deprel } = sentence.tokens[head]!
  const says =
    SPEECH.has(sentence.tokens[head]!.lemma) && upos === 'VERB' && !/^(obj|nsubj)/.test(deprel)
  if (says && sentence.tokens[at]!.deprel === 'ccomp') return said(sentence, head, state)
  const stance = stanceOver(sentence, head, at)
  if (stance === null) return says ? stop(state) : up(state, head)
  const negation = negationOf(sentence, head)
  // "no talks are planned": already counted as the talks' own.
  if (negation !== null && state.by.includes(negation)) return up(state, head, state.fate, head)
  if (negation !== null)
    return up(state, head, negatedBy(sentence, head, stance, state.fate), head, negation)
  return up(state, head, assist(helperFate(sentence, head), govern(stance, state.fate)), head)
}

const LIKELY = /^(likely|unlikely|improbable)$/
const NOBODY = /^(nobody|none|one|nothing)$/i

function negatedBy(sentence: Sentence, governor: number, stance: Stance, below: Fate): Fate {
  if (LIKELY.test(sentence.tokens[governor]!.lemma)) return govern('possible', below)
  const subject = childrenBy(sentence, governor, 'nsubj')[0]
  // "nobody denies", "no one disputes"
  if (stance === 'denied' && subject !== undefined && NOBODY.test(sentence.tokens[subject]!.form))
    return below ?? 'occurred'
  return governNot(stance, below)
}

/** What must be said for it to count: "did not confirm that it had struck" leaves it open. */
const CONFIRMS = /^(confirm|acknowledge|admit|say|reveal|announce|claim|tell)$/

function said(sentence: Sentence, verb: number, state: Climb): Climb {
  if (!CONFIRMS.test(sentence.tokens[verb]!.lemma)) return stop(state)
  const above = climb(sentence, verb)
  if (above.fate !== 'ruled_out' && above.fate !== 'denied') return stop(state)
  return stop(state, govern('possible', state.fate), ...above.by)
}

/** A light verb, or a verb of happening, lends its helpers and its negation. */
function carried(sentence: Sentence, verb: number, state: Climb): Climb {
  if (!state.open || state.by.includes(verb)) return state
  const own = ownFate(sentence, verb)
  const known = state.fate !== null && state.fate !== 'occurred'
  if (own.fate === null) return state
  const fate = known ? assist(own.fate, state.fate) : own.fate
  const negated = isNegated(sentence, verb) && known ? negate(state.fate) : fate
  return { ...state, fate: negated, by: [...state.by, ...own.by] }
}

/** "will visit Oman and meet him", "did not attack or bomb it": one helper and one "not" for both verbs. */
function shared(sentence: Sentence, at: number, state: Climb): Climb {
  const head = governorOf(sentence, at)
  const { xpos } = sentence.tokens[at]!
  const helped = childrenBy(sentence, at, 'aux', 'nsubj').length > 0
  if (helped || /^VB[DZP]$/.test(xpos) || xpos !== sentence.tokens[head]!.xpos)
    return up(state, head)
  const conjunctions = childrenBy(sentence, at, 'cc').map((cc) => sentence.tokens[cc]!.form)
  const fate = state.fate ?? helperFate(sentence, head)
  const negation = conjunctions.some((cc) => /^(but|yet)$/i.test(cc))
    ? null
    : negationOf(sentence, head)
  return negation === null ? up(state, head, fate) : up(state, head, negate(fate), negation)
}

/** The time of the verb that a circumstance stands with: "will meet him during a visit". */
function occasionFate(sentence: Sentence, verb: number): Fate {
  const helper = helperFate(sentence, verb)
  if (helper !== null && helper !== 'ruled_out') return helper
  if (!isVerbal(sentence.tokens[verb]!)) return null
  const { fate } = climb(sentence, verb)
  // "wants to meet him on his trip": the wish is not for the trip.
  if (isInfinitive(sentence, verb)) return fate === 'occurred' ? 'occurred' : 'planned'
  return fate === 'ruled_out' || fate === 'denied' || fate === 'ongoing'
    ? 'occurred'
    : (fate ?? 'occurred')
}

/** "…, accusing it" goes with the main verb; "by attacking", "before meeting" with the verb it hangs from. */
function sideFate(sentence: Sentence, at: number, head: number): Fate {
  const apart = sentence.tokens[at - 1]?.upos === 'PUNCT' || at < head
  if (!apart) return occasionFate(sentence, head)
  let main = head
  while (
    /^(xcomp|ccomp|advcl|acl)$/.test(sentence.tokens[main]!.deprel) &&
    sentence.tokens[main]!.xpos === 'VB'
  )
    main = sentence.tokens[main]!.head
  return helperFate(sentence, main)
}

/** The word above a predicate that wishes for it; −1 if none. */
export function wishAbove(sentence: Sentence, predicate: number): number {
  for (let at = predicate, steps = 0; steps < MOST_STEPS; steps++) {
    const head = governorOf(sentence, at)
    if (head < 0 || !/^(governed|carried|shared|side|beside)$/.test(linkOf(sentence, at))) return -1
    if (stanceOver(sentence, head, at) === 'wished') return head
    at = head
  }
  return -1
}
