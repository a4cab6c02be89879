import type { Modality } from '../../../../graph-schema/model/modality.ts'
import type { EdgeType } from '../../../../graph-schema/ontology/edge-types.ts'
import type { Features } from '../../2-syntax/net/features.ts'
import { Kernel, type Linear, type Pointer, roundUp } from '../../2-syntax/net/kernel.ts'
import type { EventWeights } from './load.ts'
import { type RoleShares, Roles } from './roles.ts'

/** Most words of a window. */
export const MOST_WORDS = 256
/** A word is asked for its actors where the share of its being a trigger is above this. */
const HEARD = 0.2

/** What a window's words offer beside their features: what is named at each, and how each hangs from a trigger. */
export type Window = {
  readonly features: readonly Features[]
  readonly kinds: readonly number[]
  readonly relationsFrom: (trigger: number) => readonly string[]
}

/** A word that may tell of an event; shares lie in 0..1. */
export type Heard = {
  /** Place in the window. */
  readonly trigger: number
  readonly type: EdgeType
  /** That it is a trigger of any type. */
  readonly share: number
  /** That it is one of this type. */
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
      const count = MOST_WORDS * linear.outputs
      return { linear, values: kernel.take(count * 4), whole: kernel.take(count * 2) }
    }
    this.#parts = { trigger: part('trigger'), deed: part('deed'), actor: part('actor') }
    this.#types = kernel.place(weights, 'types', hidden)
    this.#modality = kernel.place(weights, 'modality', hidden)
    this.#roles = new Roles(weights)
    this.#room = this.#layOut()
  }

  /** The words that may be triggers, in order. A window has at most MOST_WORDS words. */
  read({ features, kinds, relationsFrom }: Window): Heard[] {
    const count = features.reduce((sum, { words }) => sum + words, 0)
    this.#recur(features, count)
    for (const name of PARTS) this.#activate(this.#parts[name], count)
    const kernel = this.#kernel
    kernel.apply(this.#types, this.#parts.trigger.whole, this.#room.types, count)
    kernel.apply(this.#modality, this.#parts.trigger.whole, this.#room.modality, count)
    const { types, modalities } = this.#weights.head
    const heard: Heard[] = []
    for (let trigger = 0; trigger < count; trigger++) {
      const shares = this.#shares(this.#room.types, this.#types, trigger, types.length)
      const share = 1 - shares[0]!
      if (share <= HEARD) continue
      const best = likeliest(shares, 1)
      const modality = this.#shares(this.#room.modality, this.#modality, trigger, modalities.length)
      const certain = likeliest(modality, 0)
      const deed = this.#row(this.#parts.deed, trigger)
      const actors = Array.from({ length: count }, (_, i) => this.#row(this.#parts.actor, i))
      const roles = this.#roles.read(deed, actors, kinds, relationsFrom(trigger))
      heard.push({
        trigger,
        type: types[best] as EdgeType,
        share,
        typeShare: shares[best]!,
        modality: modalities[certain]!,
        modalityShare: modality[certain]!,
        ...roles,
      })
    }
    return heard
  }

  #recur(features: readonly Features[], count: number): void {
    const kernel = this.#kernel
    const room = this.#room
    const states = kernel.shorts(room.stateInput, count * this.#states.inputs)
    const vectors = kernel.shorts(room.vectorInput, count * this.#vectors.inputs)
    let at = 0
    for (const part of features) {
      states.set(part.states, at * this.#states.inputs)
      vectors.set(part.vectors, at * this.#vectors.inputs)
      at += part.words
    }
    kernel.apply(this.#states, room.stateInput, room.shares, count)
    kernel.apply(this.#vectors, room.vectorInput, room.more, count)
    const size = count * this.#states.outputs
    const shares = kernel.floats(room.shares, size)
    const more = kernel.floats(room.more, size)
    for (let i = 0; i < size; i++) shares[i]! += more[i]!
    kernel.words(room.starts, 1)[0] = 0
    kernel.words(room.lengths, 1)[0] = count
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
        1,
        inputs,
        backward,
        room.gates,
        room.states,
        room.cells,
      )
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
    return {
      stateInput: kernel.take(MOST_WORDS * this.#states.inputs * 2),
      vectorInput: kernel.take(MOST_WORDS * this.#vectors.inputs * 2),
      shares: kernel.take(MOST_WORDS * this.#states.outputs * 4),
      more: kernel.take(MOST_WORDS * this.#states.outputs * 4),
      read: kernel.take(MOST_WORDS * hidden * 2 * 2),
      types: kernel.take(MOST_WORDS * this.#types.outputs * 4),
      modality: kernel.take(MOST_WORDS * this.#modality.outputs * 4),
      starts: kernel.take(4),
      lengths: kernel.take(4),
      gates: kernel.take(4 * hidden * 4 * 4),
      states: kernel.take(4 * hidden * 2),
      cells: kernel.take(4 * hidden * 4),
      inOrder: kernel.takeWords(Int32Array.from({ length: MOST_WORDS }, (_, i) => i)),
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
