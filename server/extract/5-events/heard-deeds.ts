import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { openedParser } from '../2-syntax/parse.ts'
import { caseOf, childrenBy, listHead } from '../2-syntax/walk.ts'
import { NOBODY } from '../3-entities/cards.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { actorsOf, isActor, unique } from './actors.ts'
import { heardCertainty, ruledCertainty } from './certainty.ts'
import type { Heard, Window } from './net/event-net.ts'
import { openedEventNet } from './net/open.ts'
import type { RoleShares } from './net/roles.ts'
import { isAsked, kindsIn, type Placed, placed, relationsFrom } from './net/window.ts'
import { carrierOf, claimsResponsibility } from './nouns.ts'
import type { Scene } from './scene.ts'
import { isTargetFor } from './targets.ts'
import type { Deed } from './verbs.ts'

/** Words that a window is filled up to; one sentence may be longer. */
const WINDOW_WORDS = 90
/** The rule of what the net hears. */
export const HEARD = 'heard'

/** A word is one of several actors from this share on; one listed with a surer word, from that on. */
const ACTOR = 0.7
const LISTED = 0.2
/** A deed is told from this certainty on; a plain statement, which most sentences make, from that. */
const SURE = { deed: 0.06, statement: 0.6, modality: 0.8 }

/** What the event net makes of one sentence: its triggers, and who stands at the words of the window. */
export type Hearing = {
  readonly heard: readonly Heard[]
  /** The place in the window of the sentence's first word. */
  readonly first: number
  readonly window: readonly Placed[]
}

type HeardWindow = {
  /** Places of its sentences among the scenes. */
  readonly group: readonly number[]
  readonly words: readonly Placed[]
  readonly window: Window
}

/**
 * What the net hears in each sentence of each article; those in which nobody is named are not asked.
 * Many articles together are read faster than one after the other.
 */
export function hearingsOf(articles: readonly (readonly Scene[])[]): (Hearing | null)[][] {
  const windows = articles.map(windowsOf)
  const heard = openedEventNet().read(windows.flat().map(({ window }) => window))
  let next = 0
  return articles.map((scenes, article) => {
    const hearings: (Hearing | null)[] = new Array(scenes.length).fill(null)
    for (const { group, words } of windows[article]!) {
      const found = heard[next++]!
      let first = 0
      for (const i of group) {
        const after = first + scenes[i]!.sentence.tokens.length
        const own = found.filter(({ trigger }) => trigger >= first && trigger < after)
        hearings[i] = { heard: own, first, window: words }
        first = after
      }
    }
    return hearings
  })
}

/** An article's windows for the net. */
function windowsOf(scenes: readonly Scene[]): HeardWindow[] {
  const named = scenes.map(({ sentence, entities }) => kindsIn(entities.index, sentence))
  return groupsOf(scenes, named).map((group) => {
    const words = placed(group.map((i) => scenes[i]!.sentence))
    const window: Window = {
      features: group.map((i) => openedParser().featuresOf(scenes[i]!.sentence)),
      kinds: group.flatMap((i) => named[i]!),
      nominal: words.map(({ token }) => NOMINAL.has(token.upos)),
      relationsFrom: (trigger) => relationsFrom(words, trigger),
    }
    return { group, words, window }
  })
}

/** Parts of speech that can name an actor. */
const NOMINAL: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'ADJ',
  'NUM',
  'X',
  'SYM',
  'DET',
])

/** Places of sentences in which somebody is named, filled up to WINDOW_WORDS. */
function groupsOf(scenes: readonly Scene[], named: readonly (readonly number[])[]): number[][] {
  const groups: number[][] = []
  let words = 0
  scenes.forEach(({ sentence: { tokens } }, i) => {
    if (!isAsked(named[i]!)) return
    if (groups.length === 0 || words + tokens.length > WINDOW_WORDS) {
      groups.push([])
      words = 0
    }
    groups.at(-1)!.push(i)
    words += tokens.length
  })
  return groups
}

/** The deeds that the net hears in a sentence and is sure enough of. */
export function heardDeeds(scene: Scene, hearing: Hearing | null): Deed[] {
  if (!hearing) return []
  return hearing.heard.flatMap((heard) => {
    const found = deedOf(scene, hearing, heard, heard.trigger - hearing.first)
    const least = heard.type === 'SAID' ? SURE.statement : SURE.deed
    if (!found || found.certainty < least) return []
    return [{ ...found, certainty: heardCertainty(found.certainty) }]
  })
}

/** A deed that the rules read, as certain as what the net hears of its word makes it; else none. */
export function weighed(deed: Deed, hearing: Hearing | null): Deed[] {
  const heard = hearing?.heard.find(({ trigger }) => trigger === hearing.first + deed.predicate)
  const certainty = ruledCertainty(deed, heard)
  return certainty === null ? [] : [{ ...deed, certainty }]
}

function deedOf(scene: Scene, hearing: Hearing, heard: Heard, predicate: number): Deed | null {
  const { type } = heard
  const from = actorsIn(scene, hearing, heard.source)
  const to = actorsIn(scene, hearing, heard.target)
  if (type === 'VISITED' && isDeparture(scene, predicate)) return null
  if (type === 'ACCUSED' && claimsResponsibility(scene.sentence, predicate)) return null
  const targets = to.cards.filter((card) => isTargetFor(card, type))
  const sources = from.cards
    .filter(isActor)
    .filter((card) => !targets.some(({ id }) => id === card.id))
  if (sources.length === 0 && from.nobody && targets.length > 0) sources.push(NOBODY)
  const together = EDGE_KINDS[type].symmetric && targets.length === 0 && sources.length > 1
  if (sources.length === 0 || (targets.length === 0 && !together && !to.nobody)) return null
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
    rule: HEARD,
    certainty: heard.typeShare * from.share * to.share,
    ...(heard.modalityShare >= SURE.modality && { heardAs: heard.modality }),
  }
}

/** "left Oslo", "was flying from Rome": where from is told, and not where to. */
function isDeparture({ sentence }: Scene, verb: number): boolean {
  const cases = childrenBy(sentence, verb, 'obl', 'advcl').map((at) => caseOf(sentence, at))
  if (cases.some((word) => word !== null && /^(for|to|into|in|at)$/.test(word))) return false
  const leaves = /^(leave|depart)$/.test(sentence.tokens[verb]!.lemma)
  return cases.includes('from') || (leaves && childrenBy(sentence, verb, 'obj').length > 0)
}

/** Who fills a role, with the share of the likeliest; nobody where that is likelier than anybody. */
type Filled = {
  readonly cards: readonly EntityCard[]
  readonly share: number
  readonly nobody: boolean
}

const LINKED = /^conj$/

/** "the leaders of France, Japan and Italy": two words of one list. */
function isListed(window: readonly Placed[], a: number, b: number): boolean {
  const { sentence } = window[a]!
  if (sentence !== window[b]!.sentence) return false
  return listHead(sentence, window[a]!.at, LINKED) === listHead(sentence, window[b]!.at, LINKED)
}

function actorsIn(scene: Scene, { window }: Hearing, { nobody, words }: RoleShares): Filled {
  const best = words.reduce((most, share) => Math.max(most, share), 0)
  if (nobody > best) return { cards: [], share: nobody, nobody: true }
  const first = words.indexOf(best)
  const likeliest = [...words.keys()]
    .filter((i) => i === first || words[i]! >= (isListed(window, i, first) ? LISTED : ACTOR))
    .sort((a, b) => words[b]! - words[a]! || a - b)
  const cards = likeliest.flatMap((i) => {
    const { sentence, at } = window[i]!
    const named = actorsOf({ ...scene, sentence }, at)
    return named.length > 0 ? [...named] : scene.entities.unnamed.actorsAt(sentence, at)
  })
  return { cards: unique(cards), share: best, nobody: false }
}
