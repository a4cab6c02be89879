import type { EventWeights } from '../../2-syntax/load.ts'
import { floats, integers, section } from '../../2-syntax/net/model.ts'

/** The share of each word to be one of the actors of a deed, and that nobody is named. */
export type RoleShares = { readonly nobody: number; readonly words: Float32Array }

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

  /** `relations` says how each word hangs from the deed's; words without a row are no actors. */
  read(
    deed: Float32Array,
    actors: readonly (Float32Array | null)[],
    kinds: readonly number[],
    relations: readonly string[],
  ): { readonly source: RoleShares; readonly target: RoleShares } {
    const [source, target] = this.#sides.map((side, role) => {
      const by = times(side.by, deed)
      const wanted = times(side.wanted, deed)
      wanted.forEach((value, i) => {
        wanted[i] = value + side.wantedBias[i]!
      })
      const width = wanted.length
      const words = actors.map((actor, i) => {
        if (!actor) return Number.NEGATIVE_INFINITY
        const row = this.#rows.get(relations[i]!) ?? 0
        const kind = this.#kinds.subarray(kinds[i]! * width, (kinds[i]! + 1) * width)
        return (
          dot(by, actor) +
          dot(side.actor, actor) +
          this.#actorBias[role]! +
          dot(wanted, this.#relations[row]!) +
          dot(wanted, kind)
        )
      })
      return {
        nobody: share(dot(side.nobody, deed) + this.#nobodyBias[role]!),
        words: Float32Array.from(words, share),
      }
    })
    return { source: source!, target: target! }
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
  const rows = matrix.length / vector.length
  return Float32Array.from({ length: rows }, (_, row) =>
    dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector),
  )
}
