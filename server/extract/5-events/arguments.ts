import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy, isVerbal } from '../2-syntax/walk.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { actorsAt, isActor } from './actors.ts'
import type { Scene } from './scene.ts'

/** The tokens that fill a slot of a predicate: `obj`, or a preposition. */
export function slotTokens(sentence: Sentence, predicate: number, slot: string): number[] {
  if (slot === 'obj')
    return childrenBy(sentence, predicate, 'obj', 'iobj').map((object) =>
      antecedent(sentence, predicate, object),
    )
  return childrenBy(sentence, predicate, 'obl', 'nmod').filter(
    (child) => caseOf(sentence, child) === slot,
  )
}

/** "the drone that Iran shot down": the relative pronoun stands for the noun of its clause. */
function antecedent(sentence: Sentence, verb: number, argument: number): number {
  const { deprel, head } = sentence.tokens[verb]!
  return deprel === 'acl:relcl' && isRelativePronoun(sentence, argument) ? head : argument
}

export const isPassive = (sentence: Sentence, verb: number) =>
  childrenBy(sentence, verb, 'aux:pass', 'nsubj:pass').length > 0 ||
  isBareParticiple(sentence, verb)

/** "leaders detained by the army": a past participle on a noun, without a subject of its own. */
function isBareParticiple(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!
  return token.deprel === 'acl' && token.xpos === 'VBN'
}

/** The agent named by "by" in a passive. */
export const agentTokens = (sentence: Sentence, verb: number) => slotTokens(sentence, verb, 'by')

/**
 * The noun that is a verb's subject: its own, else by coordination, control or relative clause that
 * of the verb or noun it hangs from.
 */
export function subjectToken(sentence: Sentence, verb: number): number | null {
  let at = verb
  for (let steps = 0; steps < 8; steps++) {
    const own = ownSubject(sentence, at)
    if (own !== undefined && !isRelativePronoun(sentence, own)) return own
    const { head, deprel } = sentence.tokens[at]!
    if (head < 0) return null
    if (deprel === 'acl:relcl')
      return own === undefined && hasOwnSubject(sentence, at) ? null : head
    if (deprel === 'acl') return nominalSubject(sentence, at, head)
    if (!/^(xcomp|conj|advcl|ccomp|parataxis)/.test(deprel)) return null
    const controller =
      deprel === 'xcomp'
        ? objectController(sentence, head)
        : deprel === 'advcl'
          ? accusedOf(sentence, at, head)
          : null
    if (controller !== null) return controller
    at = head
  }
  return null
}

/** The subject right before the verb; where a title was taken for another, the name stands nearer. */
function ownSubject(sentence: Sentence, verb: number): number | undefined {
  const subjects = childrenBy(sentence, verb, 'nsubj')
  return subjects.findLast((subject) => subject < verb) ?? subjects[0]
}

const hasOwnSubject = (sentence: Sentence, verb: number) =>
  childrenBy(sentence, verb, 'nsubj', 'csubj', 'expl').length > 0

/** "their intention to meet", "interest in meeting": who has the noun, or the subject of its verb. */
function nominalSubject(sentence: Sentence, verb: number, noun: number): number | null {
  const participle = sentence.tokens[verb]!.xpos === 'VBN'
  const infinitive = childrenBy(sentence, verb, 'mark', 'case').length > 0
  if (participle || !infinitive) return noun
  const owner = childrenBy(sentence, noun, 'nmod:poss')[0]
  if (owner !== undefined) return owner
  const governor = sentence.tokens[noun]!.head
  if (governor < 0) return childrenBy(sentence, noun, 'nsubj')[0] ?? null
  return isVerbal(sentence.tokens[governor]!) ? subjectToken(sentence, governor) : null
}

const isRelativePronoun = (sentence: Sentence, token: number) =>
  /^(who|which|that|whom)$/i.test(sentence.tokens[token]!.form)

const OBJECT_CONTROL = new Set(
  'urge ask order tell force persuade invite allow want press help expect warn advise encourage require call'.split(
    ' ',
  ),
)

/** "asked China to help": the object of the governor does it. */
function objectController(sentence: Sentence, governor: number): number | null {
  if (!OBJECT_CONTROL.has(sentence.tokens[governor]!.lemma) || isPassive(sentence, governor))
    return null
  return childrenBy(sentence, governor, 'obj', 'iobj')[0] ?? null
}

const OF_ITS_OBJECT = new Set(
  'accuse suspect blame convict praise thank criticize criticise condemn punish sanction stop prevent bar keep ban block dissuade deter discourage'.split(
    ' ',
  ),
)

/** "accused it of attacking", "stopped it from leaving": the object of the verb does it. */
function accusedOf(sentence: Sentence, verb: number, governor: number): number | null {
  const mark = childrenBy(sentence, verb, 'mark', 'case')[0]
  const isOf = mark !== undefined && /^(of|for|from)$/i.test(sentence.tokens[mark]!.form)
  if (!isOf || !OF_ITS_OBJECT.has(sentence.tokens[governor]!.lemma)) return null
  const relation = isPassive(sentence, governor) ? 'nsubj:pass' : 'obj'
  return childrenBy(sentence, governor, relation)[0] ?? null
}

/** Who a verb's source is: its subject, or the agent of a passive. */
export function sourcesOf(scene: Scene, verb: number): EntityCard[] {
  const { sentence } = scene
  const tokens = isPassive(sentence, verb)
    ? agentTokens(sentence, verb)
    : [subjectToken(sentence, verb)]
  return tokens.flatMap((token) => (token === null ? [] : actorsAt(scene, token))).filter(isActor)
}
