import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy } from '../2-syntax/walk.ts'
import { negationOf } from './negation.ts'
import { type Fate, negate } from './stances.ts'

const HELPERS: Readonly<Record<string, Fate>> = {
  will: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  shall: 'planned',
  would: 'planned',
  "'d": 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  should: 'wished',
  must: 'wished',
  ought: 'wished',
}

const formsOf = (sentence: Sentence, tokens: readonly number[]) =>
  tokens.map((token) => sentence.tokens[token]!.form.toLowerCase())

const TO_BE = /^(is|are|am|was|were|been|'s|'re|'m)$/
const PRESENT_TO_BE = /^(is|are|am|'s|'re|'m)$/

/** What a predicate's own helping verbs say; null for a plain past, present or bare infinitive. */
export function helperFate(sentence: Sentence, predicate: number): Fate {
  const helpers = formsOf(sentence, childrenBy(sentence, predicate, 'aux', 'cop'))
  const modal = helpers.find((helper) => HELPERS[helper] !== undefined)
  const perfect = helpers.includes('have')
  if (modal !== undefined) {
    // "would have met", "should have met": but did not.
    if (perfect && /^(would|should|ought|'d)$/.test(modal)) return 'ruled_out'
    return perfect && modal === 'must' ? 'possible' : HELPERS[modal]!
  }
  if (!helpers.some((helper) => TO_BE.test(helper))) return null
  // "is to meet"; "was to have met": but did not.
  const finite = helpers.some((helper) => TO_BE.test(helper) && helper !== 'been')
  if (isInfinitive(sentence, predicate) && !finite) return null
  if (isInfinitive(sentence, predicate)) return perfect ? 'ruled_out' : 'planned'
  const { form, upos } = sentence.tokens[predicate]!
  const present =
    helpers.some((helper) => PRESENT_TO_BE.test(helper)) ||
    (helpers.includes('been') && !helpers.includes('had'))
  return present && upos === 'VERB' && /ing$/.test(form) ? 'ongoing' : null
}

/** "to meet"; "due to meet" is one mark of two words. */
export const isInfinitive = (sentence: Sentence, predicate: number) =>
  childrenBy(sentence, predicate, 'mark').some((child) =>
    /^(to|due)$/i.test(sentence.tokens[child]!.form),
  )

/** "cannot", "could not": a possibility that is negated is none, where "may not" leaves it open. */
const isCan = (sentence: Sentence, predicate: number) =>
  formsOf(sentence, childrenBy(sentence, predicate, 'aux')).some((form) =>
    /^(can|ca|could|cannot)$/.test(form),
  )

/** The helping verbs of a word together with its negation: "will not", "could not". */
export function ownFate(sentence: Sentence, predicate: number): { fate: Fate; by: number[] } {
  const helper = helperFate(sentence, predicate)
  const hedged = hedgeOf(sentence, predicate)
  const fate = hedged?.fate ?? helper ?? modifierFate(sentence, predicate)
  const negation = negationOf(sentence, predicate)
  const by = [...childrenBy(sentence, predicate, 'aux'), ...(hedged ? [hedged.token] : [])]
  if (negation === null) return { fate, by: fate === null ? [] : by }
  const negated = helper === 'possible' && isCan(sentence, predicate) ? 'ruled_out' : negate(fate)
  // "would not have met": but perhaps did.
  return { fate: helper === 'ruled_out' ? 'possible' : negated, by: [...by, negation] }
}

const PERHAPS =
  /^(perhaps|maybe|possibly|potentially|allegedly|supposedly|purportedly|conceivably|probably|presumably)$/i
const ALMOST = /^(almost|nearly)$/i

/** "perhaps attacked", "nearly met" */
function hedgeOf(sentence: Sentence, predicate: number): { fate: Fate; token: number } | null {
  for (const token of childrenBy(sentence, predicate, 'advmod')) {
    const { form } = sentence.tokens[token]!
    if (PERHAPS.test(form)) return { fate: 'possible', token }
    if (
      ALMOST.test(form) &&
      token === predicate - 1 &&
      /^VB/.test(sentence.tokens[predicate]!.xpos)
    )
      return { fate: 'ruled_out', token }
  }
  return null
}

/** "a potential deal", "his upcoming trip", "announced sanctions": what stands before or over an event noun. */
function modifierFate(sentence: Sentence, noun: number): Fate {
  const { deprel, head, upos } = sentence.tokens[noun]!
  if (upos === 'VERB' && !/^V/.test(sentence.tokens[noun]!.xpos)) return null
  const modifiers = formsOf(sentence, childrenBy(sentence, noun, 'amod'))
  for (const modifier of modifiers) {
    const fate = MODIFIERS.get(modifier)
    if (fate) return fate
  }
  const announced = deprel === 'obj' && sentence.tokens[head]?.lemma === 'announce'
  return announced && MEETINGS.has(sentence.tokens[noun]!.lemma) ? 'planned' : null
}

/** To announce an agreement or sanctions is to make them; to announce these is to plan them. */
const MEETINGS = new Set(
  'meeting summit visit trip tour talk negotiation call conversation exercise drill deployment election strike attack offensive'.split(
    ' ',
  ),
)

const words = (fate: Exclude<Fate, null>, list: string) =>
  list.split(' ').map((word) => [word, fate] as const)

const MODIFIERS: ReadonlyMap<string, Exclude<Fate, null>> = new Map([
  ...words(
    'planned',
    'upcoming planned forthcoming future scheduled impending imminent looming expected',
  ),
  ...words(
    'possible',
    'potential possible alleged suspected purported eventual threatened feared rumored rumoured hypothetical likely further',
  ),
  ...words('wished', 'proposed desired'),
  ...words('ruled_out', 'canceled cancelled aborted foiled thwarted abandoned averted called-off'),
  ...words(
    'ongoing',
    'ongoing continuing continued growing enduring deepening existing current longstanding',
  ),
])
