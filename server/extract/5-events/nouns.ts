import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import { LIGHT_VERBS } from '../../../graph-schema/ontology/triggers.ts'
import type { Sentence, Token } from '../2-syntax/sentence.ts'
import { ancestorsOf, childrenBy, isVerbal } from '../2-syntax/walk.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { ownersOf, unique } from './actors.ts'
import { slotTokens, sourcesOf } from './arguments.ts'
import { type Frame, NOUN_FRAMES } from './frames.ts'
import { stanceOver } from './governing.ts'
import { GOVERNORS } from './governors.ts'
import type { Scene } from './scene.ts'
import { type Deed, targetsAt } from './verbs.ts'

const SIDE_BY_SIDE = new Set(['between', 'of'])

/** The deeds that the event nouns of a sentence tell of: "Trump's visit to Beijing", "held talks with". */
export function nounDeeds(scene: Scene): Deed[] {
  return scene.sentence.tokens.flatMap((token, index) => {
    for (const frame of framesOf(token)) {
      const deed = deedOf(scene, index, frame)
      if (deed) return [deed]
    }
    return []
  })
}

/** By lemma; a word tagged as a verb ("meeting") only where its form is an event noun itself. */
function framesOf({ upos, lemma, form }: Token): readonly Frame[] {
  const byForm = NOUN_FRAMES.get(form.toLowerCase())
  if (upos !== 'NOUN' && !(upos === 'VERB' && byForm)) return []
  return NOUN_FRAMES.get(lemma) ?? byForm ?? []
}

function deedOf(scene: Scene, noun: number, frame: Frame): Deed | null {
  const weapons = weaponsBefore(scene, noun, frame)
  if (frame.requires !== null && weapons.length === 0) return null
  const carrier = carrierOf(scene, noun)
  const bySlot = frame.slots.map((slot) => ({
    slot,
    cards: cardsIn(scene, noun, carrier, slot, frame),
  }))
  const found = unique(bySlot.flatMap(({ cards }) => cards))
  const both =
    EDGE_KINDS[frame.type].symmetric &&
    bySlot.some(({ slot, cards }) => SIDE_BY_SIDE.has(slot) && cards.length > 1)
  const targets = both ? [] : found.length > 0 ? found : weapons
  const sources = (both ? found : sourcesFor(scene, noun, carrier)).filter(
    (card) => !targets.some((target) => target.id === card.id),
  )
  const together = EDGE_KINDS[frame.type].symmetric && targets.length === 0 && sources.length > 1
  if (sources.length === 0 || (targets.length === 0 && !together)) return null
  return {
    frame,
    predicate: noun,
    carrier: carrier < 0 ? noun : carrier,
    sources,
    targets,
    rule: carrier < 0 ? 'noun' : 'noun:carried',
    certainty: 0.65,
  }
}

/**
 * The verb that a noun is the object (or the subject of the passive) of, where it lends the noun its
 * subject: a light verb ("held talks") or one that says whether it took place ("canceled the talks").
 */
export function carrierOf({ sentence }: Scene, noun: number): number {
  const { head, deprel } = sentence.tokens[wantedBy(sentence, noun) ?? noun]!
  const governor = sentence.tokens[head]
  if (!governor || !isVerbal(governor) || !/^(obj|nsubj:pass|obl)/.test(deprel)) return -1
  const decides = deprel === 'obj' && stanceOver(sentence, head, noun) !== null
  // "met him during a trip to Oman": whoever does the one is on the other.
  const frames = NOUN_FRAMES.get(sentence.tokens[noun]!.lemma)
  const travels = deprel.startsWith('obl') && frames?.[0]?.type === 'VISITED'
  // "discussed the hostage negotiations": talks that are talked about are others'.
  if (governor.lemma === 'discuss' && TALKED_ABOUT.has(frames?.[0]?.type ?? 'SAID')) return -1
  return LIGHT_VERBS.has(governor.lemma) || decides || travels ? head : -1
}

const TALKED_ABOUT: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'NEGOTIATED',
  'CEASED_FIRE',
  'RELEASED',
  'MEDIATED',
])

/** "interest in meeting", "hopes for talks": the noun of wish or doubt that an event noun hangs from. */
function wantedBy(sentence: Sentence, noun: number): number | null {
  const { head, deprel } = sentence.tokens[noun]!
  const governor = sentence.tokens[head]
  return deprel === 'nmod' && governor?.upos === 'NOUN' && GOVERNORS.has(governor.lemma)
    ? head
    : null
}

/** What fills a slot of the noun: hanging from it, or from its verb right behind it. */
function cardsIn(
  scene: Scene,
  noun: number,
  carrier: number,
  slot: string,
  frame: Frame,
): EntityCard[] {
  const { sentence } = scene
  const verb = carrier >= 0 ? carrier : sentence.tokens[noun]!.head
  const isHeld = carrier >= 0 && sentence.tokens[noun]!.deprel === 'obj'
  const behind =
    verb < 0
      ? []
      : slotTokens(sentence, verb, slot).filter(
          (token) => token > noun && (isHeld || isAdjacent(scene, noun, token)),
        )
  const tokens = [...slotTokens(sentence, noun, slot), ...behind]
  return unique(tokens.flatMap((token) => targetsAt(scene, token, frame)))
}

/** No verb and no other preposition's noun stands between a noun and what follows it. */
function isAdjacent({ sentence }: Scene, noun: number, token: number): boolean {
  const between = sentence.tokens.slice(noun + 1, token)
  return (
    !between.some((other) => isVerbal(other)) &&
    between.filter((other) => other.upos === 'ADP').length <= 1
  )
}

/** Whose deed it is: its owner or agent, or that of the wish for it; else the carrying verb's subject. */
function sourcesFor(scene: Scene, noun: number, carrier: number): EntityCard[] {
  const wish = wantedBy(scene.sentence, noun)
  const own = [...ownersOf(scene, noun), ...(wish === null ? [] : ownersOf(scene, wish))]
  if (own.length > 0) return unique(own)
  const by = carrier >= 0 ? carrier : claimantOf(scene.sentence, noun)
  return by === null ? [] : unique(sourcesOf(scene, by))
}

/** "claims responsibility for a series of attacks": the verb whose subject says the attacks are his. */
function claimantOf(sentence: Sentence, noun: number): number | null {
  const chain = [noun, ...ancestorsOf(sentence, noun)]
  const claim = chain.find((at) => isVerbal(sentence.tokens[at]!))
  return claim !== undefined && claimsResponsibility(sentence, claim) ? claim : null
}

/** Who claims or takes responsibility says that he did it. */
export const claimsResponsibility = (sentence: Sentence, verb: number): boolean =>
  /^(claim|take|accept)$/.test(sentence.tokens[verb]!.lemma) &&
  childrenBy(sentence, verb, 'obj').some(
    (token) => sentence.tokens[token]!.lemma === 'responsibility',
  )

/** "a ballistic missile test": the weapon that a noun's modifiers name. */
function weaponsBefore(scene: Scene, noun: number, frame: Frame): EntityCard[] {
  if (frame.requires !== 'Weapon') return []
  return childrenBy(scene.sentence, noun, 'compound', 'amod', 'nmod')
    .flatMap((child) => [...scene.entities.index.actorsAt(scene.sentence, child)])
    .filter((card) => card.type === 'Weapon')
}
