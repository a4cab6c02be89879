import type { Sentence, Token } from '../2-syntax/sentence.ts'
import { childrenOf, isVerbal, tokenAt } from '../2-syntax/walk.ts'
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
  const start = tokenAt(sentence, offset)
  const beside = fromNeighbours(sentence, start)
  if (beside) return beside
  let inNoun = false
  for (let at = start, steps = 0; at !== -1 && steps < MOST_STEPS; steps++) {
    const found = steps > 0 || isVerbal(tokens[at]!) ? directionOfWord(sentence, at, offset) : null
    // What a noun is dated by need not be as past as its verb: "the visit of 27 October was announced".
    if (found) return inNoun && found === 'past' ? 'open' : found
    if (inNoun && happenedThere(sentence, at)) return 'past'
    inNoun ||= /^(?:nmod|appos|compound)/.test(tokens[at]!.deprel)
    at = tokens[at]!.head
  }
  return 'open'
}

/** "the October 7 attacks that killed hundreds": what they did is past, so they are. */
const happenedThere = (sentence: Sentence, noun: number) =>
  childrenOf(sentence, noun)
    .map((child) => ({ child, token: sentence.tokens[child]! }))
    .filter(({ token }) => token.deprel === 'acl:relcl' && token.feats.Tense === 'Past')
    .some(({ child }) => {
      const inner = childrenOf(sentence, child).map((at) => sentence.tokens[at]!)
      const acts = inner.some(
        ({ deprel, form }) => deprel === 'nsubj' && /^(that|which)$/i.test(form),
      )
      return acts && inner.some(({ deprel }) => deprel === 'obj')
    })

/** Words right before an expression that tell more than any tree. */
function fromNeighbours({ tokens }: Sentence, at: number): Direction | null {
  const [before, second, third] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]]
  // "talks due on Monday", "set for Friday"
  const planned = before?.upos === 'ADP' ? second : before
  if (planned && PLANNED.test(planned.form)) return 'future'
  // "ahead of Tuesday's summit"
  const of = before?.form === 'of' ? second : second?.form === 'of' ? third : undefined
  if (of?.lemma === 'ahead') return 'future'
  // "said Thursday it would": the verb of the past takes the day next to it.
  return before?.xpos === 'VBD' ? 'past' : null
}

/** What a word above an expression says of its time, or null where it says nothing. */
function directionOfWord(sentence: Sentence, at: number, offset: number): Direction | null {
  const { lemma, upos } = sentence.tokens[at]!
  const children = childrenOf(sentence, at).map((child) => sentence.tokens[child]!)
  if (children.some((child) => child.lemma === 'ahead' || child.lemma === 'upcoming'))
    return 'future'
  if (isVerbal(sentence.tokens[at]!)) return directionOf(sentence, at, offset)
  if (lemma === 'deadline') return 'intended'
  if (AHEAD.has(lemma) && upos === 'ADJ') return 'future'
  // "is in Oslo on Monday": no verb of its own.
  return children.some(({ deprel }) => deprel === 'cop') ? directionOf(sentence, at, offset) : null
}

function directionOf(sentence: Sentence, verb: number, offset: number): Direction {
  const { tokens } = sentence
  const token = tokens[verb]!
  const children = childrenOf(sentence, verb).map((child) => tokens[child]!)
  const helpers = children.filter(({ deprel }) => /^(?:aux|mark|cop)/.test(deprel))
  const perfect = helpers.some(({ lemma }) => lemma === 'have')
  // "might have met" tells of what may have been.
  if (helpers.some(({ form }) => MODAL.test(form))) return perfect ? 'past' : 'future'
  if (AHEAD.has(token.lemma) || helpers.some(({ lemma }) => AHEAD.has(lemma))) return 'future'
  if (helpers.some(({ form }) => form.toLowerCase() === 'to'))
    return infinitiveDirection(sentence, verb, offset)
  if (MOVES.has(token.lemma) && governorWord(sentence, offset, /^(?:until|till|to)$/))
    return 'future'
  if (isGoingTo(children)) return 'future'
  // "suspended until October 14": a day, not a weekday, may well lie ahead.
  if (governorWord(sentence, offset, /^(?:until|till|by)$/)) return 'open'
  const past = token.feats.Tense === 'Past' || helpers.some(({ feats }) => feats.Tense === 'Past')
  if (past || perfect) return 'past'
  const present = /^VB[PZ]$/.test(token.xpos)
  return present && TIMETABLE.has(token.lemma) ? 'future' : 'open'
}

/** "agreed to meet on Monday" lies ahead; "managed to meet", "flew there to meet" does not. */
function infinitiveDirection(sentence: Sentence, verb: number, offset: number): Direction {
  const { head, deprel: relation } = sentence.tokens[verb]!
  const governor = sentence.tokens[head]
  if (!governor) return 'future'
  // "is to leave": no verb above but that of saying.
  if (AHEAD.has(governor.lemma) || /^(?:ccomp|conj|parataxis)/.test(relation)) return 'future'
  if (COMMITS.has(governor.lemma) || governor.upos !== 'VERB') return 'intended'
  const above = directionOf(sentence, head, offset)
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
