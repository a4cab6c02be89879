import type { Modality } from '../../../graph-schema/model/modality.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { caseOf, childrenBy } from '../2-syntax/walk.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { actorsAt, ownersOf, unique } from './actors.ts'
import { isPassive, slotTokens, sourcesOf } from './arguments.ts'
import { type Frame, NOUN_FRAMES, VERB_FRAMES } from './frames.ts'
import type { Scene } from './scene.ts'
import { isOtherSense } from './senses.ts'
import { isTargetFor } from './targets.ts'

/** A predicate with who does it to whom, before modality, date and speaker are asked for. */
export type Deed = {
  readonly frame: Frame
  readonly predicate: number
  /** The verb whose tense, negation and dates count: itself, or the light verb that carries a noun. */
  readonly carrier: number
  readonly sources: readonly EntityCard[]
  readonly targets: readonly EntityCard[]
  readonly rule: string
  /** 0..1 */
  readonly certainty: number
  /** What the net that heard it takes it for, where it is sure. */
  readonly heardAs?: Modality
}

/** The deeds that the verbs of a sentence tell of. */
export function verbDeeds(scene: Scene): Deed[] {
  return scene.sentence.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB') return []
    const frames = (VERB_FRAMES.get(token.lemma) ?? []).filter((frame) => fits(scene, index, frame))
    for (const frame of frames) {
      const deed = deedOf(scene, index, frame)
      if (deed) return [deed]
    }
    return []
  })
}

function fits(scene: Scene, verb: number, frame: Frame): boolean {
  const { tokens } = scene.sentence
  if (frame.particle !== null && tokens[verb + 1]?.form.toLowerCase() !== frame.particle)
    return false
  if (frame.particle === null && hasParticle(scene, verb)) return false
  if (isOtherSense(scene.sentence, verb, frame)) return false
  if (frame.lemma === 'call' && namesSomething(scene, verb)) return false
  if (frame.requires === null) return true
  return requiredTokens(scene, verb, frame).length > 0
}

/** "called it a wise idea": a second object or a predicate says what the first is. */
const namesSomething = ({ sentence }: Scene, verb: number) =>
  childrenBy(sentence, verb, 'xcomp').length > 0 ||
  childrenBy(sentence, verb, 'obj', 'iobj').length > 1

/** "called it off", "ruled out": another verb than the bare one. */
const hasParticle = ({ sentence }: Scene, verb: number) =>
  childrenBy(sentence, verb, 'compound:prt').length > 0

/** The objects (of a passive, the subjects) that satisfy what a frame asks of its object. */
function requiredTokens(scene: Scene, verb: number, frame: Frame): number[] {
  return patientTokens(scene, verb).filter((object) =>
    frame.requires === 'Weapon' || frame.requires === 'Person'
      ? scene.entities.index
          .actorsAt(scene.sentence, object)
          .some(({ type }) => type === frame.requires)
      : scene.sentence.tokens[object]!.lemma === frame.requires,
  )
}

/** What the verb is done to: its object, or the subject of a passive. */
const patientTokens = (scene: Scene, verb: number): number[] =>
  isPassive(scene.sentence, verb)
    ? [...childrenBy(scene.sentence, verb, 'nsubj:pass'), ...headOfParticiple(scene, verb)]
    : slotTokens(scene.sentence, verb, 'obj')

const headOfParticiple = ({ sentence }: Scene, verb: number) =>
  sentence.tokens[verb]!.deprel === 'acl' ? [sentence.tokens[verb]!.head] : []

function deedOf(scene: Scene, verb: number, frame: Frame): Deed | null {
  const slots = frame.slots.flatMap((slot) =>
    slot === 'obj' ? patientTokens(scene, verb) : slotTokens(scene.sentence, verb, slot),
  )
  const stated = unique(slots.flatMap((token) => targetsAt(scene, token, frame)))
  const found = stated.length > 0 ? stated : unnamedTargets(scene, verb, frame, slots)
  const weapons =
    frame.requires === 'Weapon'
      ? requiredTokens(scene, verb, frame).flatMap((token) => actorsAt(scene, token))
      : []
  const targets = found.length > 0 ? found : weapons
  const sources = doersOf(scene, verb, frame).filter(
    (card) => !targets.some((target) => target.id === card.id),
  )
  const together = EDGE_KINDS[frame.type].symmetric && targets.length === 0 && sources.length > 1
  if (sources.length === 0 || (targets.length === 0 && !together)) return null
  const rule = isPassive(scene.sentence, verb)
    ? 'verb:passive'
    : together
      ? 'verb:together'
      : 'verb:active'
  return { frame, predicate: verb, carrier: verb, sources, targets, rule, certainty: 0.8 }
}

/** Who did it; of a killing without an agent, whoever made the attack that it happened in. */
function doersOf(scene: Scene, verb: number, frame: Frame): EntityCard[] {
  const named = sourcesOf(scene, verb)
  if (named.length > 0 || frame.type !== 'ATTACKED') return named
  const attacks = slotTokens(scene.sentence, verb, 'in').filter((token) =>
    NOUN_FRAMES.get(scene.sentence.tokens[token]!.lemma)?.some(({ type }) => type === 'ATTACKED'),
  )
  return unique(attacks.flatMap((attack) => ownersOf(scene, attack)))
}

/** Where the words name no target: the gathering named last, or the place where it happened. */
function unnamedTargets(
  scene: Scene,
  verb: number,
  frame: Frame,
  slots: readonly number[],
): EntityCard[] {
  if (frame.type === 'ATTENDED' && slots.length === 0) return lastGathering(scene, verb)
  if (frame.type !== 'ATTACKED') return []
  const places = ['in', 'at', 'near'].flatMap((slot) =>
    [verb, ...slots].flatMap((token) => slotTokens(scene.sentence, token, slot)),
  )
  return unique(
    places
      .flatMap((token) => actorsAt(scene, token))
      .filter((card) => isTargetFor(card, frame.type)),
  )
}

const NEAR = 600

/** "are also scheduled to attend": the gathering named last, within a few sentences. */
function lastGathering({ sentence, entities }: Scene, verb: number): EntityCard[] {
  const at = sentence.tokens[verb]!.start
  const last = entities.index.mentions.findLast(
    (mention) => mention.entity.type === 'Gathering' && mention.end <= at,
  )
  return last && at - last.end < NEAR ? [last.entity] : []
}

/** Acts toward a thing count as toward its owner: "condemned Russia's invasion", "rejected Kim's offer". */
const TOWARD_OWNER = new Set([
  'CRITICIZED',
  'PRAISED',
  'SUPPORTED',
  'REJECTED',
  'SANCTIONED',
  'PROTESTED',
  'ACCUSED',
  'ATTACKED',
  'EXPELLED',
  'RELEASED',
  'DETAINED',
])
/** Who stands in a target's place; for acts toward a thing, else its owner. */
export function targetsAt(scene: Scene, token: number, frame: Frame): EntityCard[] {
  const direct = actorsAt(scene, token).filter((card) => isTargetFor(card, frame.type))
  if (direct.length > 0 || !TOWARD_OWNER.has(frame.type)) return direct
  const { sentence } = scene
  const owners = childrenBy(sentence, token, 'nmod:poss', 'amod', 'compound', 'nmod').filter(
    (owner) =>
      !/^(between|with|for|to|in|against|on|toward|towards|at|over)$/.test(
        caseOf(sentence, owner) ?? '',
      ),
  )
  return owners
    .flatMap((owner) => actorsAt(scene, owner))
    .filter((card) => isTargetFor(card, frame.type))
}
