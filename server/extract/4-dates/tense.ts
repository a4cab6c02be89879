import type { Sentence, Token } from '../2-syntax/sentence.ts'
import { childrenOf, tokenAt } from '../2-syntax/walk.ts'
import type { Direction } from './resolve/context.ts'

const lemmas = (text: string) => new Set(text.split(' '))

/** What is scheduled or expected lies ahead, whatever its tense. */
const AHEAD = lemmas('schedule expect plan prepare set due slate intend hope anticipate aim tip')
/** Who promises, wants or decides to do something has yet to do it. */
const COMMITS = lemmas(
  'agree decide promise pledge vow want refuse offer threaten propose invite ask urge order call seek demand announce need request arrange commit wait hope wish ready prepare expect plan intend decline',
)
/** Present-tense verbs of timetables: "the summit opens on Friday". */
const TIMETABLE = lemmas(
  'begin start open close end head travel visit arrive leave depart fly host meet return convene gather expire resume conclude vote go hold',
)
/** Moving something moves it ahead: "postponed until Monday", "extended to Friday". */
const MOVES = lemmas('postpone delay extend adjourn reschedule defer push suspend prolong')
const MODAL = /^(?:will|shall|'ll|wo|would|may|might|can|could|should|must|’ll)$/i
const PLANNED = /^(?:due|scheduled|set|planned|slated|expected)$/i
const MOST_STEPS = 12

/** Which way the verb that governs the words at `offset` looks. */
export function directionAt(sentence: Sentence, offset: number): Direction {
  const { tokens } = sentence
  let at = tokenAt(sentence, offset)
  if (followsPlan(sentence, at)) return 'future'
  for (let steps = 0; at !== -1 && steps < MOST_STEPS; steps++) {
    const token = tokens[at]!
    if (steps > 0 && isMarkedAhead(sentence, at)) return 'future'
    if (token.upos === 'VERB' || token.upos === 'AUX') return directionOf(sentence, at, offset)
    // "talks due Monday", "is likely on Monday", "is in Oslo on Monday": no verb of its own.
    if (AHEAD.has(token.lemma) && steps > 0) return 'future'
    const copula = childrenOf(sentence, at).find((child) => tokens[child]!.deprel === 'cop')
    if (copula !== undefined && steps > 0) return directionOf(sentence, at, offset)
    at = token.head
  }
  return 'open'
}

/** "talks due on Monday", "set for Friday": however the tree has it. */
function followsPlan({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.upos === 'ADP' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && PLANNED.test(before.form)
}

/** "ahead of Friday's summit", "the upcoming vote on Monday", "by Friday". */
function isMarkedAhead(sentence: Sentence, at: number): boolean {
  return childrenOf(sentence, at).some((child) => {
    const { lemma, deprel } = sentence.tokens[child]!
    return (deprel === 'case' && lemma === 'ahead') || (deprel === 'amod' && lemma === 'upcoming')
  })
}

function directionOf(sentence: Sentence, verb: number, offset: number): Direction {
  const { tokens } = sentence
  const token = tokens[verb]!
  const children = childrenOf(sentence, verb).map((child) => tokens[child]!)
  const helpers = children.filter(({ deprel }) => /^(?:aux|mark|cop)/.test(deprel))
  if (helpers.some(({ form }) => MODAL.test(form)) || AHEAD.has(token.lemma)) return 'future'
  if (helpers.some(({ form }) => form.toLowerCase() === 'to'))
    return infinitiveDirection(sentence, verb, offset)
  if (MOVES.has(token.lemma) && governorWord(sentence, offset, /^(?:until|till|to)$/))
    return 'future'
  if (isGoingTo(children)) return 'future'
  const past = token.feats.Tense === 'Past' || helpers.some(({ feats }) => feats.Tense === 'Past')
  const perfect = helpers.some(({ lemma }) => lemma === 'have')
  if (past || perfect) return 'past'
  const present = /^VB[PZ]$/.test(token.xpos)
  return present && TIMETABLE.has(token.lemma) ? 'future' : 'open'
}

/** "agreed to meet on Monday" lies ahead; "managed to meet", "flew there to meet" does not. */
function infinitiveDirection(sentence: Sentence, verb: number, offset: number): Direction {
  const governor = sentence.tokens[sentence.tokens[verb]!.head]
  if (!governor) return 'future'
  if (AHEAD.has(governor.lemma)) return 'future'
  if (COMMITS.has(governor.lemma) || governor.upos !== 'VERB') return 'intended'
  const above = directionOf(sentence, sentence.tokens[verb]!.head, offset)
  return above === 'past' ? 'past' : 'future'
}

const isGoingTo = (children: readonly Token[]) =>
  children.some(({ lemma, deprel }) => lemma === 'go' && deprel === 'aux')

/** The preposition of the expression at an offset. */
function governorWord(sentence: Sentence, offset: number, pattern: RegExp): boolean {
  const at = tokenAt(sentence, offset)
  return childrenOf(sentence, at).some(
    (child) =>
      sentence.tokens[child]!.deprel === 'case' && pattern.test(sentence.tokens[child]!.lemma),
  )
}
