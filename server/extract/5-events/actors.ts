import { isUnnamed } from '../../../graph-schema/model/entity.ts'
import { caseOf, childrenBy, conjunctsOf } from '../2-syntax/walk.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import type { Scene } from './scene.ts'

/** Nouns that act for the state that owns them: "Russian troops", "Israel's military". */
const ORGANS = new Set(
  'government military army navy troop troops force soldier official authority police side delegation diplomat jet warplane warship aircraft fighter lawmaker parliament people leadership administration regime envoy ambassador chargé consul representative negotiator team party ministry embassy ship vessel drone missile airstrike strike plane counterpart command staff'.split(
    ' ',
  ),
)

const MAX_CONJUNCTS = 12

/** Who stands at a noun and the nouns coordinated with it. */
export function actorsAt(scene: Scene, token: number): EntityCard[] {
  const cards = conjunctsOf(scene.sentence, token)
    .slice(0, MAX_CONJUNCTS)
    .flatMap((index) => [...actorsOf(scene, index)])
  return unique(cards)
}

/** Who one noun stands for: what is named there, else the state that an organ belongs to. */
export function actorsOf({ sentence, entities }: Scene, token: number): readonly EntityCard[] {
  const named = entities.index.actorsAt(sentence, token)
  if (named.some((card) => !isUnnamed(card))) return named
  const beside = namesBeside({ sentence, entities }, token)
  if (beside.length > 0) return beside
  if (named.length > 0) return named
  const noun = sentence.tokens[token]!
  if (!ORGANS.has(noun.lemma)) return membersOf({ sentence, entities }, token)
  const owners = childrenBy(sentence, token, 'amod', 'compound', 'nmod:poss', 'nmod', 'det').filter(
    // "the ambassador to Poland" is no organ of Poland.
    (owner) => caseOf(sentence, owner) !== 'to',
  )
  const states = owners.flatMap((owner) => [...entities.index.actorsAt(sentence, owner)])
  const state = states.find((card) => card.type === 'Country' || card.type === 'Organization')
  if (state) return [state]
  // "his administration", "Ana Verdugo's government": who leads it is who is named.
  const leader = LED.test(noun.lemma) ? states.find((card) => card.type === 'Person') : undefined
  return leader ? [leader] : []
}

const LED = /^(administration|government|cabinet|delegation|team)$/

/** "his Israeli counterpart Ana Verdugo", "officers A and B": who the noun's own names are. */
function namesBeside(
  { sentence, entities }: Pick<Scene, 'sentence' | 'entities'>,
  token: number,
): readonly EntityCard[] {
  const names = childrenBy(sentence, token, 'appos').filter((name) => name === token + 1)
  return unique(
    names
      .flatMap((name) => conjunctsOf(sentence, name))
      .flatMap((name) => [...entities.index.actorsAt(sentence, name)])
      .filter((card) => card.type === 'Person' && !isUnnamed(card)),
  )
}

/** "a number of leaders, including A and B": the members that are named. */
function membersOf(
  { sentence, entities }: Pick<Scene, 'sentence' | 'entities'>,
  token: number,
): readonly EntityCard[] {
  const including = sentence.tokens.findIndex(
    (other, index) => index > token && /^including$/i.test(other.form),
  )
  if (
    including < 0 ||
    !/^(number|leader|country|nation|official|member|minister|president|ally|head|state)$/.test(
      sentence.tokens[token]!.lemma,
    )
  )
    return []
  return unique(
    entities.index
      .within(sentence)
      .filter(({ start }) => start >= sentence.tokens[including]!.end)
      .filter((mention) => mention.entity.type === 'Person')
      .map((mention) => mention.entity),
  )
}

/** Whose deed an event noun is: possessor, adjective of state, "by", or the subject of "are friends with". */
export function ownersOf(scene: Scene, noun: number): EntityCard[] {
  const { sentence } = scene
  const direct = childrenBy(sentence, noun, 'nmod:poss', 'amod', 'compound')
  // "US-Canada cooperation": the parser hangs the first name from the second.
  const owners = direct.flatMap((owner) => [
    owner,
    ...childrenBy(sentence, owner, 'compound', 'amod'),
  ])
  const subjects =
    childrenBy(sentence, noun, 'cop').length > 0 ? childrenBy(sentence, noun, 'nsubj') : []
  const agents = childrenBy(sentence, noun, 'nmod', 'obl').filter(
    (child) => caseOf(sentence, child) === 'by',
  )
  return unique(
    [...owners, ...subjects, ...agents].flatMap((token) => actorsAt(scene, token)).filter(isActor),
  )
}

export function unique(cards: readonly EntityCard[]): EntityCard[] {
  return [...new Map(cards.map((card) => [card.id, card])).values()]
}

export const isNamedBody = (card: EntityCard) => card.type === 'Organization' && !isUnnamed(card)

export const isActor = (card: EntityCard) => /^(Person|Country|Organization)$/.test(card.type)
