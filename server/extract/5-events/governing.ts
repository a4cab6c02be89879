import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy } from '../2-syntax/walk.ts'
import { GOVERNORS, HEARSAY, isUntrue, type Stance, UTTERANCES } from './governors.ts'

/** "returned from visiting": a gerund behind "from" is where one comes from, not what one is kept from. */
const COMES_FROM = new Set(
  'return come arrive benefit profit learn suffer result recover range gain earn emerge derive stem arise resign retire fly fresh back home'.split(
    ' ',
  ),
)
const TALKS_OUT_OF = new Set('talk argue reason scare frighten back pull opt'.split(' '))

/** What a governing word says of the word that hangs below it; null where it says nothing. */
export function stanceOver(sentence: Sentence, governor: number, below: number): Stance | null {
  if (isTurnedDown(sentence, governor, below)) return null
  const special = keptFrom(sentence, governor, below) ?? toldStance(sentence, governor, below)
  if (special) return special
  return wordStance(sentence, governor, below)
}

function wordStance(sentence: Sentence, governor: number, below: number): Stance | null {
  const { lemma, form } = sentence.tokens[governor]!
  // "is going to meet": a helper of the future that is no auxiliary.
  if (lemma === 'go' && /^going$/i.test(form)) return 'planned'
  for (const word of besides(sentence, governor, below)) {
    const stance = GOVERNORS.get(`${lemma} ${word}`) ?? GOVERNORS.get(`${word} ${lemma}`)
    if (stance) return stance
  }
  const aspect = aspectOf(sentence, governor, below)
  if (aspect) return aspect
  // "yet to meet"
  if (lemma === 'have' && hasYet(sentence, governor)) return 'prevented'
  return GOVERNORS.get(lemma) ?? null
}

/** "rejected claims that it attacked", "called the report a lie": what is told is denied. */
function toldStance(sentence: Sentence, governor: number, below: number): Stance | null {
  if (!HEARSAY.has(sentence.tokens[below]!.lemma)) return null
  const { lemma } = sentence.tokens[governor]!
  if (/^(call|describe|brand|label|dub)$/.test(lemma))
    return sentence.tokens.slice(below).some((token) => isUntrue(token.lemma)) ? 'denied' : null
  return wordStance(sentence, governor, below) === 'against' ? 'denied' : null
}

/** "rejected an offer", "weighs the demand": what was said was said; only its author can take it back. */
function isTurnedDown(sentence: Sentence, governor: number, below: number): boolean {
  const { lemma, upos } = sentence.tokens[below]!
  if (upos !== 'NOUN' || !UTTERANCES.has(lemma)) return false
  if (/^(withdraw|drop|abandon|retract|renounce)$/.test(sentence.tokens[governor]!.lemma))
    return false
  const stance = wordStance(sentence, governor, below)
  if (stance === 'against') return !HEARSAY.has(lemma)
  return stance === 'wished' || stance === 'possible' || stance === 'planned'
}

/** "stopped bombing", "ended its aid", "was able to meet": what a word says depends on what hangs from it. */
function aspectOf(sentence: Sentence, governor: number, below: number): Stance | null {
  const { lemma, upos } = sentence.tokens[governor]!
  const { xpos } = sentence.tokens[below]!
  if (lemma === 'stop' && xpos === 'VBG' && markOf(sentence, below) === null) return 'ceased'
  if (lemma === 'cut' || lemma === 'end')
    return ENDABLE.has(sentence.tokens[below]!.lemma) ? 'ceased' : null
  // "discussed working together", "talks on a ceasefire": it is a matter of debate.
  if (DEBATES.has(lemma) && (xpos === 'VBG' || NEGOTIABLE.has(sentence.tokens[below]!.lemma)))
    return 'possible'
  // "offered his congratulations" gave them.
  if (lemma === 'offer' && COURTESIES.has(sentence.tokens[below]!.lemma)) return 'occurred'
  // "committed crimes", "opened talks" are no promise and no wish.
  if (/^(commit|open)$/.test(lemma) && upos === 'VERB' && /^N/.test(xpos)) return 'occurred'
  // "agreed to a ceasefire" made it; "agreed to meet" has yet to.
  if (lemma === 'agree' && /^N/.test(xpos)) return 'occurred'
  const past = childrenBy(sentence, governor, 'cop').some((token) =>
    /^(was|were)$/i.test(sentence.tokens[token]!.form),
  )
  return lemma === 'able' && past ? 'occurred' : null
}

const COURTESIES = new Set(
  'congratulation congratulations condolence condolences thanks apology praise gratitude appreciation sympathy greeting'.split(
    ' ',
  ),
)

const DEBATES = new Set(
  'discuss debate explore review negotiate talk negotiation discussion'.split(' '),
)
const NEGOTIABLE = new Set(
  'deal agreement accord pact treaty ceasefire cease-fire truce armistice release exchange swap withdrawal'.split(
    ' ',
  ),
)

/** What lasts, and so can be ended without having failed to happen. */
const ENDABLE = new Set(
  'sanction embargo tariff ban restriction blockade aid support assistance funding cooperation boycott attack strike bombing'.split(
    ' ',
  ),
)

/** The words that may make a phrase of a governor: its particle, the word behind it, the preposition below it. */
function besides(sentence: Sentence, governor: number, below: number): string[] {
  const particles = childrenBy(sentence, governor, 'compound:prt', 'case').map(
    (token) => sentence.tokens[token]!.form,
  )
  const behind = sentence.tokens[governor + 1]
  const adposition = behind && /^(ADP|ADV|PART|SCONJ)$/.test(behind.upos) ? [behind.form] : []
  const link = caseOf(sentence, below) ?? markOf(sentence, below)
  const object = childrenBy(sentence, governor, 'obj').map((token) => sentence.tokens[token]!.lemma)
  return [...particles, ...adposition, ...(link ? [link] : []), ...object].map((word) =>
    word.toLowerCase(),
  )
}

/** The conjunction or preposition that leads a clause, in lower case. */
export function markOf(sentence: Sentence, token: number): string | null {
  const mark = childrenBy(sentence, token, 'mark', 'case')[0]
  return mark === undefined ? null : sentence.tokens[mark]!.form.toLowerCase()
}

const hasYet = (sentence: Sentence, governor: number) =>
  childrenBy(sentence, governor, 'advmod').some((token) =>
    /^yet$/i.test(sentence.tokens[token]!.form),
  )

/** "stopped them from bombing", "talked them out of it", "voted against sanctioning" */
function keptFrom(sentence: Sentence, governor: number, below: number): Stance | null {
  const { lemma } = sentence.tokens[governor]!
  const { xpos } = sentence.tokens[below]!
  const mark = markOf(sentence, below)
  // "blocked officials from attending": the verb keeps them, whatever the parser hangs the gerund from.
  if (!/^(VERB|ADJ|AUX)$/.test(sentence.tokens[governor]!.upos)) return null
  if (mark === 'from' && xpos === 'VBG') return COMES_FROM.has(lemma) ? null : 'prevented'
  if (mark === 'out') return TALKS_OUT_OF.has(lemma) ? 'prevented' : null
  if (mark === 'against' && xpos === 'VBG' && GOVERNORS.get(`${lemma} against`) === undefined)
    return 'against'
  return null
}
