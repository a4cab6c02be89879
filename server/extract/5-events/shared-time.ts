import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy } from '../2-syntax/walk.ts'
import { GOVERNORS, SPEECH, type Stance } from './governors.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What stands behind these lies at another time, or is only spoken of. */
const APART = words(
  'after before since until till following about over regarding concerning despite',
)
const TOPIC = words('on for of about over regarding concerning toward towards')
const LATER_OR_EARLIER = words('after before since until till if unless although because once')
/** Words whose date is that of what they govern: "is scheduled on Monday to meet". */
const TIMETABLE = words('schedule expect set due slate slated plan prepare begin start continue')

/**
 * True where a word lies at the time of the word above it: an occasion, a purpose, a second deed; not what
 * was asked for or called off, what came before or after, or what was talked about.
 */
export function sharesTime(sentence: Sentence, token: number): boolean {
  const { head, deprel, xpos } = sentence.tokens[token]!
  if (/^(?:conj|nsubj)/.test(deprel)) return true
  const about = isAbout(sentence, head)
  if (deprel.startsWith('obl'))
    return !isMarked(sentence, token, APART) && !(about && isMarked(sentence, token, TOPIC))
  if (deprel.startsWith('nmod')) return !isTopic(sentence, token)
  if (/^(?:obj|xcomp|ccomp)/.test(deprel)) return !about && !isOnlyWanted(sentence, head)
  if (deprel.startsWith('advcl'))
    return (
      !isMarked(sentence, token, LATER_OR_EARLIER) && !(about && isMarked(sentence, token, TOPIC))
    )
  if (deprel === 'acl') return xpos === 'VBG'
  // "Malaysia this weekend, where he is to attend": at the place means at the time.
  return deprel === 'acl:relcl' && isMarked(sentence, token, words('where when'))
}

/** Verbs that speak of something, at whatever time it was: "welcomed the release", "accuses it of attacking". */
const REFERS = words(
  'welcome acknowledge recognize recognise condemn criticize criticise denounce deny mark praise discuss accuse blame thank recall mourn commemorate protest investigate',
)

const isAbout = (sentence: Sentence, head: number): boolean => {
  const { lemma } = sentence.tokens[head]!
  return REFERS.has(lemma) || SPEECH.has(lemma)
}

/** "talks on a ceasefire", "an offer of talks"; but "a series of strikes" is the strikes. */
function isTopic(sentence: Sentence, token: number): boolean {
  const preposition = caseOf(sentence, token) ?? ''
  if (APART.has(preposition)) return true
  const above = sentence.tokens[sentence.tokens[token]!.head]!
  return TOPIC.has(preposition) && !AMOUNTS.has(above.lemma)
}

const AMOUNTS = words('series wave round number day week hour barrage spate string dozen hundred')

const OPEN: ReadonlySet<Stance> = new Set<Stance>([
  'wished',
  'against',
  'prevented',
  'denied',
  'planned',
])

/** What a wish, an order or a refusal governs did not happen when it was spoken. */
function isOnlyWanted(sentence: Sentence, head: number): boolean {
  const { lemma } = sentence.tokens[head]!
  const stance = GOVERNORS.get(lemma)
  if (stance === undefined || TIMETABLE.has(lemma)) return false
  return OPEN.has(stance)
}

const isMarked = (sentence: Sentence, token: number, marks: ReadonlySet<string>) =>
  childrenBy(sentence, token, 'mark', 'advmod', 'obl', 'case').some((child) =>
    marks.has(sentence.tokens[child]!.form.toLowerCase()),
  )
