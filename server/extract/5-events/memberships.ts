import { isUnnamed } from '../../../graph-schema/model/entity.ts'
import type { Modality } from '../../../graph-schema/model/modality.ts'
import { UNKNOWN_WHEN } from '../../../graph-schema/model/when.ts'
import { tokenAt } from '../2-syntax/walk.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { isActor, unique } from './actors.ts'
import type { Event } from './event.ts'
import { membersByNoun } from './members-by-noun.ts'
import { membersByVerb } from './members-by-verb.ts'
import type { Scene } from './scene.ts'
import { standingOf } from './standing.ts'

/** Who belongs, belonged or will belong to a body, by the word that says so. */
export type Membership = {
  readonly members: readonly EntityCard[]
  readonly body: EntityCard
  readonly modality: Modality
  /** The token that tells of it. */
  readonly at: number
}

/** The memberships that a sentence tells of. */
export function membershipsIn(scene: Scene): Event[] {
  return [...membersByNoun(scene), ...membersByVerb(scene)].flatMap((membership) =>
    unique(membership.members)
      .filter((card) => card.id !== membership.body.id && isActor(card) && !isUnnamed(card))
      .map((member) => eventOf(scene, membership, member)),
  )
}

function eventOf(scene: Scene, { body, modality, at }: Membership, member: EntityCard): Event {
  const trigger = scene.sentence.tokens[at]!
  const sourceAt = standingOf(scene, at, member)
  const targetAt = standingOf(scene, at, body)
  const inside = [sourceAt, targetAt, trigger].filter(
    ({ start }) => tokenAt(scene.sentence, start) >= 0,
  )
  return {
    type: 'MEMBER_OF',
    source: member,
    target: body,
    modality,
    when: UNKNOWN_WHEN,
    count: 1,
    title: null,
    speaker: null,
    trigger: { start: trigger.start, end: trigger.end, lemma: trigger.lemma },
    sourceAt,
    targetAt,
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
    certainty: 0.7,
    rule: 'membership',
    because: trigger.form,
  }
}
