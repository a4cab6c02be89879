import type { EventWeights } from '../../2-syntax/load.ts'
import { floats, integers, section } from '../../2-syntax/net/model.ts'

/** The share of each word to be one of the actors of a deed, and that nobody is named. */
export type RoleShares = { readonly nobody: number; readonly words: Float32Array }

/** `likely` holds for each side how likely it is to be that at all. */
export type Actor = { readonly row: Float32Array; readonly likely: readonly number[] }

const SIDES = ['source', 'target'] as const

type Side = {
  readonly by: Float32Array
  readonly actor: Float32Array
  readonly nobody: Float32Array
  readonly wanted: Float32Array
  readonly wantedBias: Float32Array
}

/** Whose deed it is and toward whom: by the words themselves, by what is named there and how it hangs. */
export class Roles {
  readonly #sides: readonly Side[]
  readonly #actorBias: Float32Array
  readonly #nobodyBias: Float32Array
  readonly #kinds: Float32Array
  readonly #relations: readonly Float32Array[]
  readonly #rows: ReadonlyMap<string, number>

  constructor(weights: EventWeights) {
    this.#sides = SIDES.map((side) => ({
      by: floats(weights, `${side}.by`),
      actor: floats(weights, `${side}.actor`),
      nobody: floats(weights, `${side}.nobody`),
      wanted: floats(weights, `${side}.wanted`),
      wantedBias: floats(weights, `${side}.wanted.bias`),
    }))
    this.#actorBias = floats(weights, 'actorBias')
    this.#nobodyBias = floats(weights, 'nobodyBias')
    this.#kinds = floats(weights, 'kinds')
    const [count = 0, width = 0] = section(weights, 'relations.codes').shape
    const codes = integers(weights, 'relations.codes')
    const scales = floats(weights, 'relations.scales')
    this.#relations = Array.from({ length: count }, (_, row) =>
      Float32Array.from(
        codes.subarray(row * width, (row + 1) * width),
        (code) => code * scales[row]!,
      ),
    )
    this.#rows = new Map(weights.head.relations.map((name, row) => [name, row]))
  }

  /** A word that may be an actor, by the floats of its layer, for any number of deeds. */
  actorOf(row: Float32Array): Actor {
    return { row, likely: this.#sides.map((side) => dot(side.actor, row)) }
  }

  /** `relationOf` says how a word hangs from the deed's; where there is null stands no actor. */
  read(
    deed: Float32Array,
    actors: readonly (Actor | null)[],
    kinds: readonly number[],
    relationOf: (word: number) => string,
  ): { readonly source: RoleShares; readonly target: RoleShares } {
    const relations = actors.map((actor, i) => (actor ? (this.#rows.get(relationOf(i)) ?? 0) : 0))
    const [source, target] = this.#sides.map((side, role) => {
      const by = times(side.by, deed)
      const wanted = times(side.wanted, deed)
      const width = wanted.length
      for (let i = 0; i < width; i++) wanted[i]! += side.wantedBias[i]!
      const kindShares = this.#kindsFor(wanted)
      const relationShares = this.#relationsFor(wanted)
      const words = actors.map((actor, i) => {
        if (!actor) return Number.NEGATIVE_INFINITY
        return (
          dot(by, actor.row) +
          actor.likely[role]! +
          this.#actorBias[role]! +
          relationShares(relations[i]!) +
          kindShares[kinds[i]!]!
        )
      })
      return {
        nobody: share(dot(side.nobody, deed) + this.#nobodyBias[role]!),
        words: Float32Array.from(words, share),
      }
    })
    return { source: source!, target: target! }
  }

  /** What each way of hanging adds for a role; most words of a window hang in one of a few. */
  #relationsFor(wanted: Float32Array): (relation: number) => number {
    const known = new Map<number, number>()
    return (relation) => {
      const share = known.get(relation) ?? dot(wanted, this.#relations[relation]!)
      known.set(relation, share)
      return share
    }
  }

  /** What each kind of thing adds for a role. */
  #kindsFor(wanted: Float32Array): number[] {
    const { length } = wanted
    return Array.from({ length: this.#kinds.length / length }, (_, kind) =>
      dot(wanted, this.#kinds.subarray(kind * length, (kind + 1) * length)),
    )
  }
}

const share = (score: number) => 1 / (1 + Math.exp(-score))

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** matrix · vector, the matrix row by row. */
function times(matrix: Float32Array, vector: Float32Array): Float32Array {
  const product = new Float32Array(matrix.length / vector.length)
  let at = 0
  for (let row = 0; row < product.length; row++) {
    let sum = 0
    for (let i = 0; i < vector.length; i++) sum += matrix[at++]! * vector[i]!
    product[row] = sum
  }
  return product
}
