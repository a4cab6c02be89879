import { type Entity, isUnnamed } from '../../../graph-schema/model/entity.ts'
import { type BodySign, bodySign } from './bodies.ts'
import { type PersonSign, personSign } from './people.ts'

/** An actor of the graph as far as merging it with another is concerned. */
export type Actor = {
  readonly entity: Entity
  readonly articles: number
  readonly claims: number
  /** States that its claims say it belongs to, by ISO-3. */
  readonly states: ReadonlySet<string>
}

/** An actor with its names taken apart. */
export type Sign =
  | { readonly kind: 'person'; readonly name: PersonSign; readonly others: readonly PersonSign[] }
  | { readonly kind: 'body'; readonly name: BodySign; readonly others: readonly BodySign[] }

export type SignedActor = Actor & { readonly sign: Sign }

/**
 * States are told by their codes and actors without a name are of one article alone: neither can be two
 * of the graph.
 */
export function signed(actor: Actor): SignedActor[] {
  const { type, name, aliases, id } = actor.entity
  if (isUnnamed(actor.entity) || id.split('/').length > 2) return []
  const others = aliases.filter((alias) => alias !== name)
  switch (type) {
    case 'Person':
      return [
        {
          ...actor,
          sign: { kind: 'person', name: personSign(name), others: others.map(personSign) },
        },
      ]
    case 'Organization':
      return [
        { ...actor, sign: { kind: 'body', name: bodySign(name), others: others.map(bodySign) } },
      ]
    default:
      return []
  }
}
