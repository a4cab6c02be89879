import type { Modality } from '../../../graph-schema/model/modality.ts'
import { caseOf, childrenBy } from '../2-syntax/walk.ts'
import { actorsAt, isNamedBody } from './actors.ts'
import { isPassive, sourcesOf } from './arguments.ts'
import type { Membership } from './memberships.ts'
import { modalityOf } from './modality.ts'
import type { Scene } from './scene.ts'

/** Where a verb has the body: its object, or behind a preposition. */
const JOINS: ReadonlyMap<string, string> = new Map([
  ['join', 'obj'],
  ['rejoin', 'obj'],
  ['found', 'obj'],
  ['co-found', 'obj'],
  ['cofound', 'obj'],
  ['accede', 'to'],
  ['belong', 'to'],
  ['enlist', 'in'],
  ['serve', 'in'],
])
const LEAVES: ReadonlyMap<string, string> = new Map([
  ['leave', 'obj'],
  ['quit', 'obj'],
  ['exit', 'obj'],
  ['defect', 'from'],
])

/** Memberships told by verbs: "joined NATO", "a coalition joined by Chile", "left Likud". */
export function membersByVerb(scene: Scene): Membership[] {
  return scene.sentence.tokens.flatMap(({ lemma, upos }, at) => {
    if (upos !== 'VERB') return []
    const joins = JOINS.get(lemma)
    const place = joins ?? LEAVES.get(lemma)
    if (place === undefined || isForADeed(scene, at)) return []
    const passive = isPassive(scene.sentence, at)
    const bodies = bodyTokens(scene, at, place, passive)
      .flatMap((token) => actorsAt(scene, token))
      .filter(isNamedBody)
    const members = passive ? agentsOf(scene, at) : sourcesOf(scene, at)
    const modality = statusAfter(
      modalityOf(scene.sentence, at, 'MEMBER_OF'),
      joins !== undefined,
      lemma,
    )
    if (modality === null) return []
    return bodies.map((body) => ({ members, body, modality, at }))
  })
}

/** "joined the EU in condemning it": what is joined is the deed. */
const isForADeed = ({ sentence }: Scene, at: number) =>
  childrenBy(sentence, at, 'advcl', 'xcomp').some((child) =>
    childrenBy(sentence, child, 'mark').some((mark) => sentence.tokens[mark]!.lemma === 'in'),
  ) ||
  childrenBy(sentence, at, 'obl').some(
    (child) => caseOf(sentence, child) === 'for' && sentence.tokens[child]!.upos === 'NOUN',
  )

function bodyTokens({ sentence }: Scene, at: number, place: string, passive: boolean): number[] {
  if (place !== 'obj')
    return childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === place)
  if (!passive) return childrenBy(sentence, at, 'obj')
  const subjects = childrenBy(sentence, at, 'nsubj')
  const { deprel, head } = sentence.tokens[at]!
  return subjects.length > 0 ? subjects : deprel.startsWith('acl') ? [head] : []
}

const agentsOf = (scene: Scene, at: number) =>
  childrenBy(scene.sentence, at, 'obl')
    .filter((child) => caseOf(scene.sentence, child) === 'by')
    .flatMap((child) => actorsAt(scene, child))

/** Whoever joined is in it from then on; whoever left was in it. */
function statusAfter(told: Modality, joins: boolean, lemma: string): Modality | null {
  if (!joins) return told === 'occurred' ? 'occurred' : null
  if (lemma === 'serve' || lemma.endsWith('found')) return told === 'occurred' ? 'occurred' : told
  return told === 'occurred' ? 'ongoing' : told
}
