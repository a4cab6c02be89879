import type { Modality } from '../../../graph-schema/model/modality.ts'
import { type Day, UNKNOWN_WHEN, type When } from '../../../graph-schema/model/when.ts'
import { BACKGROUND_TYPES, EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import type { EntityReading } from '../3-entities/find-entities.ts'
import type { EntityCard, Office } from '../3-entities/hit.ts'
import type { DateMention } from '../4-dates/find-dates.ts'
import { actorsAt, ownersOf } from './actors.ts'
import { withDoersAnswered } from './answers-to-deeds.ts'
import { subjectToken } from './arguments.ts'
import { speakerOf } from './attribution.ts'
import { isUnderCondition } from './conditions.ts'
import { timesOf } from './counts.ts'
import { datesIn, whenOf } from './dating.ts'
import type { Event } from './event.ts'
import { withGatheringDays } from './gathering-days.ts'
import { type Hearing, heardDeeds, hearingsOf, weighed } from './heard-deeds.ts'
import { membershipsIn } from './memberships.ts'
import { judge, nounBefore, wishAbove } from './modality.ts'
import { carriedWhen, headlineWhen, narrativeDays } from './narrative.ts'
import { nounDeeds } from './nouns.ts'
import { passageOf } from './passage.ts'
import { asToldBefore } from './retold.ts'
import { datedSayings, isUttered, spokenWhen } from './sayings.ts'
import type { Scene } from './scene.ts'
import { type Standing, standingOf } from './standing.ts'
import { type Deed, verbDeeds } from './verbs.ts'
import { withHeard } from './with-heard.ts'

/** An article that was read up to its dates; `published` is null where nobody knows the day. */
export type DatedText = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly entities: EntityReading
  readonly dates: readonly DateMention[]
  readonly published: Day | null
  /** The least certainty of its events, 0..1. */
  readonly certain: number
}

/** Sentences between two calls of who watches. */
const SLICE = 64

/** Of each article the events that its sentences tell of, and the offices it states, in reading order. */
export function findEvents(
  articles: readonly DatedText[],
  onRead?: (read: number, of: number) => void,
): Event[][] {
  const scenes = articles.map(scenesOf)
  const hearings = hearingsOf(scenes)
  return articles.map(({ entities, sentences, certain }, article) => {
    const isSure: IsSure = ({ certainty }) => certainty >= certain
    const told = scenes[article]!.flatMap((scene, i) => {
      if (i % SLICE === 0) onRead?.(i, scenes[article]!.length)
      return eventsIn(scene, hearings[article]![i]!, isSure)
    })
    const background = [
      ...dropRepeats(entities.offices.all.map(officeEvent)),
      ...dropRepeats(scenes[article]!.flatMap(membershipsIn)),
    ]
    const addressed = withDoersAnswered(asToldBefore(withGatheringDays(told)), sentences)
    return [...dropRepeats(addressed), ...background.filter(isSure)]
  })
}

function scenesOf({ text, sentences, entities, dates, published }: DatedText): Scene[] {
  const places = new SpansInOrder(dates)
  const days = narrativeDays(text, sentences, places)
  const sayings = datedSayings(entities.quotations.all, new SpansInOrder(sentences), places)
  return sentences.map((sentence, index) => {
    const carried = days[index] ?? null
    const own = datesIn(sentence, places)
    return { sentence, text, entities, dates: own, published, carried, sayings }
  })
}

type IsSure = (told: { readonly certainty: number }) => boolean

/** What is not sure enough to be told cannot keep anything else from being told. */
function eventsIn(scene: Scene, hearing: Hearing | null, isSure: IsSure): Event[] {
  const ruled = [...verbDeeds(scene), ...nounDeeds(scene)].flatMap((deed) => weighed(deed, hearing))
  const heard = heardDeeds(scene, hearing)
  const told = (deeds: readonly Deed[]) =>
    deeds.filter(isSure).flatMap((deed) => eventsOf(scene, deed))
  return withHeard(scene.sentence, told(ruled), told(heard))
}

/** One event for each pair of source and target; a wish to meet is interest that was expressed. */
function eventsOf(scene: Scene, deed: Deed): Event[] {
  const { sentence } = scene
  const { modality: judged, by } = judge(sentence, deed.predicate, deed.frame.type)
  // Where no governor says otherwise, the net may know that it has not happened yet.
  const stated = lasting(deed, judged === 'occurred' ? (deed.heardAs ?? judged) : judged)
  const interest =
    stated === 'wished' &&
    CONTACTS.has(deed.frame.type) &&
    isWantedDeed(sentence, deed.predicate) &&
    isWisher(scene, deed)
  const type: EdgeType = interest ? 'EXPRESSED_INTEREST' : deed.frame.type
  const when = dateOf(scene, deed, stated, interest)
  const modality = notYet(when, scene.published) && stated === 'occurred' ? 'planned' : stated
  const spoken = isUnderCondition(sentence, deed.predicate) ? 'conditional' : 'occurred'
  const { start, end, lemma } = sentence.tokens[deed.predicate]!
  const told = {
    trigger: { start, end, lemma },
    type,
    modality: interest ? spoken : modality,
    when,
    count: timesOf(sentence, deed.predicate),
    title: null,
    ...passageOf(scene, deed),
    certainty: deed.certainty,
    rule: interest ? `interest:${deed.rule}` : deed.rule,
    because: wordsAt(sentence, [deed.predicate, deed.carrier, ...by]),
  }
  return pairsOf(deed, interest).map(([source, target]) => ({
    ...told,
    source,
    target,
    sourceAt: standingOf(scene, deed.predicate, source),
    targetAt: target && standingOf(scene, deed.predicate, target),
    speaker: speakerFor(scene, deed, source),
  }))
}

/** "The two affirmed their support": what some do together, none of them says of another. */
function speakerFor(scene: Scene, { predicate, sources }: Deed, source: EntityCard) {
  const speaker = speakerOf(scene, predicate, source)
  return speaker && sources.some(({ id }) => id === speaker.id) ? null : speaker
}

/** "travels to Vienna on July 22": what lies after the publication day has not occurred. */
const notYet = (when: When, published: Day | null): boolean =>
  published !== null && when.from !== null && when.from > published

/** A partnership that is spoken of goes on; one that was formed is told by a verb. */
const lasting = ({ frame, rule }: Deed, modality: Modality): Modality =>
  frame.type === 'COOPERATED' && rule === 'noun' && modality === 'occurred' ? 'ongoing' : modality

/** The stated date; for what is told to have happened, else the day the telling goes on from. */
function dateOf(scene: Scene, deed: Deed, modality: Modality, interest: boolean): When {
  const { sentence, carried, published, sayings } = scene
  const stated = whenOf(scene, deed.predicate, deed.carrier, interest)
  // An expression that says when leaves nothing to be carried over, even where no day can be told.
  if (stated.words !== null || (modality !== 'occurred' && !interest)) return stated
  const spoken =
    (interest || isUttered(deed.frame.type)) &&
    spokenWhen(sayings, sentence.tokens[deed.predicate]!.start)
  if (spoken) return spoken
  return (
    carriedWhen(sentence, deed.carrier, carried) ??
    headlineWhen(sentence, deed.carrier, deed.frame.type, published) ??
    stated
  )
}

/** The wish is the doer's own: "wants to meet him", not "urged him to meet her" or "supports their talks". */
function isWisher(scene: Scene, { predicate, sources }: Deed): boolean {
  const wish = wishAbove(scene.sentence, predicate)
  if (wish < 0) return true
  // "the importance of cooperation": nobody's wish in particular.
  if (IMPERSONAL.test(scene.sentence.tokens[wish]!.lemma)) return false
  const subject = subjectToken(scene.sentence, wish)
  const wishers = [...ownersOf(scene, wish), ...(subject === null ? [] : actorsAt(scene, subject))]
  const governor = scene.sentence.tokens[wish]!.head
  if (wishers.length === 0 && governor >= 0) {
    const above = subjectToken(scene.sentence, governor)
    if (above !== null) wishers.push(...actorsAt(scene, above))
  }
  return (
    wishers.length === 0 || wishers.some((card) => sources.some((source) => source.id === card.id))
  )
}

const IMPERSONAL = /^(importance|need|necessity|urgency)$/

/** What is wanted is the deed itself, not a circumstance of it: "wants to meet him on his trip". */
const isWantedDeed = (sentence: Sentence, predicate: number) =>
  !sentence.tokens[predicate]!.deprel.startsWith('obl') || nounBefore(sentence, predicate) !== null

/** Kinds of contact that one may want. */
const CONTACTS: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'MET',
  'CALLED',
  'NEGOTIATED',
  'COOPERATED',
  'AGREED',
  'VISITED',
])

/** Source and target in every combination; of a meeting of many, the first with each of the others. */
function pairsOf(
  { frame, sources, targets }: Deed,
  interest: boolean,
): [EntityCard, EntityCard | null][] {
  const pairs: [EntityCard, EntityCard | null][] = []
  if (targets.length === 0) {
    if (!EDGE_KINDS[frame.type].symmetric || sources.length === 1)
      return sources.map((source) => [source, null])
    const [first, ...others] = sources
    for (const other of others) pairs.push([first!, other])
    if (interest) for (const other of others) pairs.push([other, first!])
    return pairs
  }
  const many = EDGE_KINDS[frame.type].symmetric && sources.length * targets.length > MOST_PAIRS
  for (const source of many ? sources.slice(0, 1) : sources)
    for (const target of targets) if (source.id !== target.id) pairs.push([source, target])
  return pairs
}

const MOST_PAIRS = 12

/** Words of a sentence in their order, "…" where others stand between. */
function wordsAt({ tokens }: Sentence, places: readonly number[]): string {
  const order = [...new Set(places)].filter((place) => place >= 0).sort((a, b) => a - b)
  return order
    .map((place, i) => `${i > 0 && order[i - 1] !== place - 1 ? '… ' : ''}${tokens[place]!.form}`)
    .join(' ')
    .slice(0, LONGEST_WORDS)
}

const LONGEST_WORDS = 200

const officeEvent = (office: Office): Event => ({
  type: 'HOLDS_OFFICE',
  source: office.holder,
  target: office.of,
  modality: office.former ? 'occurred' : 'ongoing',
  when: UNKNOWN_WHEN,
  count: 1,
  title: office.title,
  speaker: null,
  trigger: { start: office.start, end: office.end, lemma: '' },
  sourceAt: officeStanding(office),
  targetAt: officeStanding(office),
  start: office.start,
  end: office.end,
  certainty: 0.9,
  rule: 'office',
  because: '',
})

const officeStanding = ({ start, end, title }: Office): Standing => ({
  start,
  end,
  words: title,
  naming: 'name',
})

/** The same event told twice in one passage is one; an office stated again is one. */
function dropRepeats(events: readonly Event[]): Event[] {
  const seen = new Set<string>()
  return events.filter((event) => {
    const ends = [event.source.id, event.target?.id ?? '']
    if (EDGE_KINDS[event.type].symmetric) ends.sort()
    const place = BACKGROUND_TYPES.includes(event.type) ? event.title : event.start
    const key = [event.type, ...ends, event.modality, event.when.from, event.when.to, place].join(
      '|',
    )
    return !seen.has(key) && seen.add(key)
  })
}
