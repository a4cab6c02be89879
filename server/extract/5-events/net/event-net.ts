import type { Modality } from '../../../../graph-schema/model/modality.ts'
import type { EdgeType } from '../../../../graph-schema/ontology/edge-types.ts'
import type { EventWeights } from '../../2-syntax/load.ts'
import { batches, MOST_SENTENCES, MOST_WORDS } from '../../2-syntax/net/encoder.ts'
import type { Features } from '../../2-syntax/net/features.ts'
import { Kernel, type Linear, type Pointer, roundUp } from '../../2-syntax/net/kernel.ts'
import { type RoleShares, Roles } from './roles.ts'

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
  readonly relationsFrom: (trigger: number) => readonly string[]
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
type Layer = { readonly linear: Linear; readonly values: Pointer; readonly whole: Pointer }

/** Words → events: one BiLSTM over the parser's states and the vectors, with heads for triggers and roles. */
export class EventNet {
  readonly #kernel: Kernel
  readonly #weights: EventWeights
  readonly #states: Linear
  readonly #vectors: Linear
  readonly #sides: readonly Linear[]
  readonly #parts: Readonly<Record<Part, Layer>>
  readonly #types: Linear
  readonly #modality: Linear
  readonly #roles: Roles
  readonly #room: Readonly<Record<Room, Pointer>>

  constructor(weights: EventWeights, code: Uint8Array) {
    const kernel = new Kernel(code)
    const { input, state, hidden } = weights.head.scales
    this.#kernel = kernel
    this.#weights = weights
    this.#states = kernel.place(weights, 'states', state)
    this.#vectors = kernel.place(weights, 'vectors', input)
    this.#sides = ['ahead', 'behind'].map((name) => kernel.place(weights, name, state))
    const part = (name: Part): Layer => {
      const linear = kernel.place(weights, name, state)
      const count = roundUp(MOST_WORDS) * linear.outputs
      return { linear, values: kernel.take(count * 4), whole: kernel.take(count * 2) }
    }
    this.#parts = { trigger: part('trigger'), deed: part('deed'), actor: part('actor') }
    this.#types = kernel.place(weights, 'types', hidden)
    this.#modality = kernel.place(weights, 'modality', hidden)
    this.#roles = new Roles(weights)
    this.#room = this.#layOut()
  }

  /** The words of each window that may be triggers, in order. A window has at most MOST_WORDS words. */
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
    const actors = nominal.map((may, i) => (may ? this.#row(this.#parts.actor, start + i) : null))
    return kinds.flatMap((_, trigger): Heard[] => {
      const row = start + trigger
      if (this.#isNone(row)) return []
      const shares = this.#shares(this.#room.types, this.#types, row, types.length)
      const share = 1 - shares[0]!
      if (share <= HEARD) return []
      const best = likeliest(shares, 1)
      const modality = this.#shares(this.#room.modality, this.#modality, row, modalities.length)
      const certain = likeliest(modality, 0)
      const deed = this.#row(this.#parts.deed, row)
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
    const starts: number[] = []
    let count = 0
    for (const { kinds, features } of windows) {
      starts.push(count)
      let at = count
      for (const { words, states, vectors } of features) {
        const { inputs } = this.#states
        kernel.shorts(room.stateInput + at * inputs * 2, states.length).set(states)
        const width = this.#vectors.inputs
        kernel.shorts(room.vectorInput + at * width * 2, vectors.length).set(vectors)
        at += words
      }
      count += kinds.length
    }
    kernel.words(room.starts, windows.length).set(starts)
    kernel.words(room.lengths, windows.length).set(windows.map(({ kinds }) => kinds.length))
    kernel.apply(this.#states, room.stateInput, room.shares, count)
    kernel.apply(this.#vectors, room.vectorInput, room.more, count)
    const size = count * this.#states.outputs
    const shares = kernel.floats(room.shares, size)
    const more = kernel.floats(room.more, size)
    for (let i = 0; i < size; i++) shares[i]! += more[i]!
    for (const [backward, { weight, scale, bias, inputs }] of this.#sides.entries())
      kernel.run.recur(
        room.shares,
        room.inOrder,
        weight,
        scale,
        bias,
        room.read,
        room.starts,
        room.lengths,
        windows.length,
        inputs,
        backward,
        room.gates,
        room.states,
        room.cells,
      )
    for (const name of PARTS) this.#activate(this.#parts[name], count)
    kernel.apply(this.#types, this.#parts.trigger.whole, room.types, count)
    kernel.apply(this.#modality, this.#parts.trigger.whole, room.modality, count)
    return starts
  }

  #activate({ linear, values, whole }: Layer, count: number): void {
    const kernel = this.#kernel
    kernel.apply(linear, this.#room.read, values, count)
    const unit = this.#weights.head.scales.hidden
    kernel.run.activate(values, whole, roundUp(count) * linear.outputs, unit)
  }

  #row({ linear, values }: Layer, word: number): Float32Array {
    return this.#kernel.floats(values + word * linear.outputs * 4, linear.outputs)
  }

  #shares(from: Pointer, { outputs }: Linear, word: number, count: number): Float32Array {
    const scores = this.#kernel.floats(from + word * outputs * 4, count)
    const top = Math.max(...scores)
    const shares = scores.map((score) => Math.exp(score - top))
    const sum = shares.reduce((all, share) => all + share, 0)
    return shares.map((share) => share / sum)
  }

  #layOut(): Readonly<Record<Room, Pointer>> {
    const kernel = this.#kernel
    const hidden = this.#sides[0]!.inputs
    const words = roundUp(MOST_WORDS)
    return {
      stateInput: kernel.take(words * this.#states.inputs * 2),
      vectorInput: kernel.take(words * this.#vectors.inputs * 2),
      shares: kernel.take(words * this.#states.outputs * 4),
      more: kernel.take(words * this.#states.outputs * 4),
      read: kernel.take(words * hidden * 2 * 2),
      types: kernel.take(words * this.#types.outputs * 4),
      modality: kernel.take(words * this.#modality.outputs * 4),
      starts: kernel.take(MOST_SENTENCES * 4),
      lengths: kernel.take(MOST_SENTENCES * 4),
      gates: kernel.take(MOST_SENTENCES * hidden * 4 * 4),
      states: kernel.take(MOST_SENTENCES * hidden * 2),
      cells: kernel.take(MOST_SENTENCES * hidden * 4),
      inOrder: kernel.takeWords(Int32Array.from({ length: words }, (_, i) => i)),
    }
  }
}

type Room =
  | 'stateInput'
  | 'vectorInput'
  | 'shares'
  | 'more'
  | 'read'
  | 'types'
  | 'modality'
  | 'starts'
  | 'lengths'
  | 'gates'
  | 'states'
  | 'cells'
  | 'inOrder'

function likeliest(shares: Float32Array, from: number): number {
  let best = from
  for (let i = from; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i
  return best
}
