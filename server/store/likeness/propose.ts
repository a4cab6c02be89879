import type { CountedActor, MergeProposal } from '../../../graph-schema/api.ts'
import { type Actor, type SignedActor, signed } from './actor.ts'
import { blocksOf } from './blocks.ts'
import { likeActors } from './like.ts'
import type { Likeness } from './likeness.ts'

type Pair = { readonly a: SignedActor; readonly b: SignedActor; readonly like: Likeness }

/** Pairs of actors that may be one, the nearest first; the order of the actors does not matter. */
export function mergeProposals(actors: readonly Actor[]): readonly MergeProposal[] {
  const pairs = nearPairs(actors.flatMap(signed))
  return withoutDoubtful(pairs)
    .map(proposalOf)
    .sort(
      (p, q) =>
        q.likeness - p.likeness || byText(p.keep.id, q.keep.id) || byText(p.other.id, q.other.id),
    )
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function nearPairs(actors: readonly SignedActor[]): Pair[] {
  const blocks = new Map<string, SignedActor[]>()
  for (const actor of actors)
    for (const block of blocksOf(actor)) {
      const members = blocks.get(block)
      if (members) members.push(actor)
      else blocks.set(block, [actor])
    }
  const pairs = new Map<string, Pair | null>()
  for (const members of blocks.values())
    for (const [index, a] of members.entries())
      for (const b of members.slice(index + 1)) {
        const key = [a.entity.id, b.entity.id].sort().join(' ')
        if (pairs.has(key)) continue
        const like = likeActors(a, b)
        pairs.set(key, like && { a, b, like })
      }
  return [...pairs.values()].filter((pair) => pair !== null)
}

/** A short name that fits several who are not near each other says nothing of which it is. */
function withoutDoubtful(pairs: readonly Pair[]): readonly Pair[] {
  const near = new Set(pairs.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]))
  const fitting = new Map<SignedActor, SignedActor[]>()
  for (const { a, b, like } of pairs) {
    if (!like.short) continue
    const [short, long] = wordsIn(a) <= wordsIn(b) ? [a, b] : [b, a]
    fitting.set(short, [...(fitting.get(short) ?? []), long])
  }
  const doubtful = (short: SignedActor) => {
    const longs = fitting.get(short) ?? []
    return longs.some((one) => longs.some((other) => one !== other && !near.has(keyOf(one, other))))
  }
  return pairs.filter(({ a, b, like }) => !like.short || !(doubtful(a) || doubtful(b)))
}

const keyOf = (a: SignedActor, b: SignedActor) => `${a.entity.id} ${b.entity.id}`

/** How much a name holds: initials count less than names. */
const wordsIn = ({ sign }: SignedActor) =>
  sign.name.words.reduce((sum, { text }) => sum + (text.length > 1 ? 10 : 1), 0)

function proposalOf({ a, b, like: { likeness, why } }: Pair): MergeProposal {
  const [keep, other] = [a, b].sort(betterKnown)
  return { keep: counted(keep!), other: counted(other!), likeness, why }
}

/** First what has a Wikidata id, then what more claims and articles speak of. */
const betterKnown = (a: SignedActor, b: SignedActor) =>
  Number(b.entity.wikidata !== null) - Number(a.entity.wikidata !== null) ||
  b.claims - a.claims ||
  b.articles - a.articles ||
  b.entity.name.length - a.entity.name.length ||
  byText(a.entity.id, b.entity.id)

const counted = ({ entity: { id, type, name }, articles, claims }: Actor): CountedActor => ({
  id,
  type,
  name,
  articles,
  claims,
})
