import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { openedParser } from '../2-syntax/parse.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { actorsOf, isActor, unique } from './actors.ts'
import type { Heard } from './net/event-net.ts'
import { openedEventNet } from './net/open.ts'
import type { RoleShares } from './net/roles.ts'
import { kindOf, type Placed, placed, relationsFrom } from './net/window.ts'
import { carrierOf } from './nouns.ts'
import type { Scene } from './scene.ts'
import { isTargetFor } from './targets.ts'
import type { Deed } from './verbs.ts'

/** Words that a window is filled up to; one sentence may be longer. */
const WINDOW_WORDS = 90
/** From these shares on a word tells of an event, a word is its actor, and nobody is. */
const SURE = { trigger: 0.5, actor: 0.4, nobody: 0.5 }

/** What the event net makes of one sentence: its triggers, and who stands at the words of the window. */
export type Hearing = {
  readonly heard: readonly Heard[]
  /** The place in the window of the sentence's first word. */
  readonly first: number
  readonly window: readonly Placed[]
}

/** What the net hears in each sentence; windows in which nobody is named are not asked. */
export function hearingsOf(scenes: readonly Scene[]): (Hearing | null)[] {
  const hearings: (Hearing | null)[] = new Array(scenes.length).fill(null)
  for (const group of windowsOf(scenes.map(({ sentence }) => sentence))) {
    const sentences = group.map((i) => scenes[i]!.sentence)
    const window = placed(sentences)
    const kinds = window.map(({ sentence, at }) =>
      kindOf(scenes[group[0]!]!.entities.index, sentence, at),
    )
    if (!kinds.some((kind) => kind > 0)) continue
    const heard = openedEventNet().read({
      features: sentences.map((sentence) => openedParser().featuresOf(sentence)),
      kinds,
      relationsFrom: (trigger) => relationsFrom(window, trigger),
    })
    let first = 0
    for (const i of group) {
      const next = first + scenes[i]!.sentence.tokens.length
      const own = heard.filter(({ trigger }) => trigger >= first && trigger < next)
      hearings[i] = { heard: own, first, window }
      first = next
    }
  }
  return hearings
}

/** Places of consecutive sentences, filled up to WINDOW_WORDS. */
function windowsOf(sentences: readonly Sentence[]): number[][] {
  const groups: number[][] = []
  let words = 0
  sentences.forEach(({ tokens }, i) => {
    if (groups.length === 0 || words + tokens.length > WINDOW_WORDS) {
      groups.push([])
      words = 0
    }
    groups.at(-1)!.push(i)
    words += tokens.length
  })
  return groups
}

/** The deeds that the net hears and the rules do not tell of already. */
export function heardDeeds(scene: Scene, hearing: Hearing | null, told: readonly Deed[]): Deed[] {
  if (!hearing) return []
  return hearing.heard.flatMap((heard) => {
    if (heard.share < SURE.trigger) return []
    const predicate = heard.trigger - hearing.first
    const deed = deedOf(scene, hearing, heard, predicate)
    if (!deed || told.some((other) => isSame(other, deed))) return []
    return [deed]
  })
}

const isSame = (a: Deed, b: Deed) =>
  (a.predicate === b.predicate || a.carrier === b.carrier) && a.frame.type === b.frame.type

function deedOf(scene: Scene, hearing: Hearing, heard: Heard, predicate: number): Deed | null {
  const { type } = heard
  const targets = actorsIn(scene, hearing, heard.target).filter((card) => isTargetFor(card, type))
  const sources = actorsIn(scene, hearing, heard.source)
    .filter(isActor)
    .filter((card) => !targets.some(({ id }) => id === card.id))
  const together = EDGE_KINDS[type].symmetric && targets.length === 0 && sources.length > 1
  if (sources.length === 0) return null
  if (targets.length === 0 && !together && heard.target.nobody < SURE.nobody) return null
  if (targets.length === 0 && EDGE_KINDS[type].symmetric && !together) return null
  const carrier = carrierOf(scene, predicate)
  return {
    frame: {
      type,
      lemma: scene.sentence.tokens[predicate]!.lemma,
      particle: null,
      requires: null,
      slots: [],
    },
    predicate,
    carrier: carrier < 0 ? predicate : carrier,
    sources,
    targets,
    rule: 'heard',
  }
}

/** Who stands at the words that are sure enough to be an actor, or else at the likeliest. */
function actorsIn(scene: Scene, { window }: Hearing, { nobody, words }: RoleShares): EntityCard[] {
  const order = [...words.keys()].sort((a, b) => words[b]! - words[a]! || a - b)
  const sure = order.filter((i) => words[i]! >= SURE.actor)
  const chosen = sure.length > 0 ? sure : order.slice(0, nobody > words[order[0]!]! ? 0 : 1)
  return unique(
    chosen.flatMap((i) => {
      const { sentence, at } = window[i]!
      return [...actorsOf({ ...scene, sentence }, at)]
    }),
  )
}
