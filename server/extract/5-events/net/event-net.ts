import type { Modality } from '../../../../graph-schema/model/modality.ts'
import type { EdgeType } from '../../../../graph-schema/ontology/edge-types.ts'
import type { EventWeights } from '../../2-syntax/load.ts'
import { BATCH_WORDS, Batch, batches } from '../../2-syntax/net/batch.ts'
import { BiLstm } from '../../2-syntax/net/bilstm.ts'
import type { Features } from '../../2-syntax/net/features.ts'
import { FormShares } from '../../2-syntax/net/form-shares.ts'
import { Kernel, type Linear, type Pointer, roundUp } from '../../2-syntax/net/kernel.ts'
import { SmallLayer } from '../../2-syntax/net/small-layer.ts'
import { type Actor, type RoleShares, Roles } from './roles.ts'

/** A word is asked for its actors where the share of its being a trigger is above this. */
const HEARD = 0.2
/** Not even all types together reach HEARD where each lies so far below "none". */
const CLEARLY = 5

/** What a window's words offer beside their features: what is named at each, and how each hangs from a trigger. */
export type Window = {
  readonly features: readonly Features[]
  readonly kinds: readonly number[]
  /** Whether a word can name an actor. */
  readonly nominal: readonly boolean[]
  readonly relationsFrom: (trigger: number) => (word: number) => string
}

/** A word that may tell of an event; shares lie in 0..1. */
export type Heard = {
  /** Place in the window. */
  readonly trigger: number
  readonly type: EdgeType
  /** That it is a trigger of this type. */
  readonly typeShare: number
  readonly modality: Modality
  readonly modalityShare: number
  readonly source: RoleShares
  readonly target: RoleShares
}

const PARTS = ['trigger', 'deed', 'actor'] as const
type Part = (typeof PARTS)[number]

/** Words → events: one BiLSTM over the parser's states and the vectors, with heads for triggers and roles. */
export class EventNet {
  readonly #kernel: Kernel
  readonly #weights: EventWeights
  readonly #batch: Batch
  readonly #states: Linear
  readonly #vectors: FormShares
  readonly #reading: BiLstm
  readonly #parts: Readonly<Record<Part, SmallLayer>>
  readonly #types: Linear
  readonly #modality: Linear
  readonly #roles: Roles
  readonly #room: Readonly<Record<'input' | 'shares' | 'types' | 'modality', Pointer>>

  /** `writeVector` fills a row with the vector of a form. */
  constructor(
    weights: EventWeights,
    code: Uint8Array,
    writeVector: (form: string, row: Int16Array) => void,
  ) {
    const kernel = new Kernel(code)
    const { scales } = weights.head
    this.#kernel = kernel
    this.#weights = weights
    this.#batch = new Batch(kernel)
    this.#states = kernel.place(weights, 'states', scales.state)
    this.#vectors = new FormShares(
      kernel,
      kernel.place(weights, 'vectors', scales.input),
      writeVector,
    )
    this.#reading = new BiLstm(kernel, weights, { ahead: 'ahead', behind: 'behind' }, scales.state)
    const part = (name: Part) => new SmallLayer(kernel, weights, name, scales)
    this.#parts = { trigger: part('trigger'), deed: part('deed'), actor: part('actor') }
    this.#types = kernel.place(weights, 'types', scales.hidden)
    this.#modality = kernel.place(weights, 'modality', scales.hidden)
    this.#roles = new Roles(weights)
    const words = roundUp(BATCH_WORDS)
    this.#room = {
      input: kernel.take(words * this.#states.inputs * 2),
      shares: kernel.take(words * this.#states.outputs * 4),
      types: kernel.take(words * this.#types.outputs * 4),
      modality: kernel.take(words * this.#modality.outputs * 4),
    }
  }

  /** The words of each window that may be triggers, in order. A window has at most BATCH_WORDS words. */
  read(windows: readonly Window[]): Heard[][] {
    const heard: Heard[][] = new Array(windows.length)
    for (const group of batches(windows.map(({ kinds }) => kinds))) {
      const starts = this.#recur(group.map((i) => windows[i]!))
      group.forEach((i, k) => {
        heard[i] = this.#heardIn(windows[i]!, starts[k]!)
      })
    }
    return heard
  }

  /** `start` is the row of the window's first word. */
  #heardIn({ kinds, nominal, relationsFrom }: Window, start: number): Heard[] {
    const { types, modalities } = this.#weights.head
    let actors: (Actor | null)[] | undefined
    return kinds.flatMap((_, trigger): Heard[] => {
      const row = start + trigger
      if (this.#isNone(row)) return []
      const shares = this.#shares(this.#room.types, this.#types, row, types.length)
      const share = 1 - shares[0]!
      if (share <= HEARD) return []
      const best = likeliest(shares, 1)
      const modality = this.#shares(this.#room.modality, this.#modality, row, modalities.length)
      const certain = likeliest(modality, 0)
      actors ??= this.#actors(nominal, start)
      const deed = this.#parts.deed.row(row)
      const roles = this.#roles.read(deed, actors, kinds, relationsFrom(trigger))
      return [
        {
          trigger,
          // The head's schema holds the names to edge types, the first apart.
          type: types[best] as EdgeType,
          typeShare: shares[best]!,
          modality: modalities[certain]!,
          modalityShare: modality[certain]!,
          ...roles,
        },
      ]
    })
  }

  #actors(nominal: readonly boolean[], start: number): (Actor | null)[] {
    const { actor } = this.#parts
    return nominal.map((may, i) => (may ? this.#roles.actorOf(actor.row(start + i)) : null))
  }

  /** Whether a word is so clearly no trigger that its shares need not be worked out. */
  #isNone(row: number): boolean {
    const { outputs } = this.#types
    const scores = this.#kernel.floats(this.#room.types + row * outputs * 4, outputs)
    for (let i = 1; i < this.#weights.head.types.length; i++)
      if (scores[i]! > scores[0]! - CLEARLY) return false
    return true
  }

  /** Reads the windows, longest first, and answers the row of each one's first word. */
  #recur(windows: readonly Window[]): number[] {
    const kernel = this.#kernel
    const room = this.#room
    const batch = this.#batch
    const starts = batch.lay(windows.map(({ kinds }) => kinds.length))
    const features = windows.flatMap((window) => window.features)
    let at = room.input
    for (const { states } of features) {
      kernel.shorts(at, states.length).set(states)
      at += states.byteLength
    }
    kernel.apply(this.#states, room.input, room.shares, batch.words)
    const places = this.#vectors.placesOf(features.flatMap(({ forms }) => forms))
    const { outputs } = this.#states
    kernel.run.addRows(room.shares, this.#vectors.shares, places, batch.words, outputs)
    this.#reading.read(batch, room.shares)
    for (const name of PARTS) this.#parts[name].apply(this.#reading.states, batch.words)
    const { whole } = this.#parts.trigger
    kernel.apply(this.#types, whole, room.types, batch.words)
    kernel.apply(this.#modality, whole, room.modality, batch.words)
    return starts
  }

  #shares(from: Pointer, { outputs }: Linear, word: number, count: number): Float32Array {
    const scores = this.#kernel.floats(from + word * outputs * 4, count)
    const top = Math.max(...scores)
    const shares = scores.map((score) => Math.exp(score - top))
    const sum = shares.reduce((all, share) => all + share, 0)
    return shares.map((share) => share / sum)
  }
}

function likeliest(shares: Float32Array, from: number): number {
  let best = from
  for (let i = from; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i
  return best
}
