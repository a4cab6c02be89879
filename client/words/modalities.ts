import type { Modality } from '../../graph-schema/model/modality.ts'

/** How a modality is told apart without colour: a word, a sign, a line and what it means. */
export type ModalityStyle = {
  readonly word: string
  readonly meaning: string
  /** Dash pattern of its lines in pixels; none is a solid line. */
  readonly dash: readonly number[]
  /** Filled bars and dots took place. */
  readonly filled: boolean
  readonly sign: 'dot' | 'ring' | 'question' | 'heart' | 'fork' | 'cross' | 'slash' | 'half'
}

/** One entry per modality, in the order of the chips: from done to ruled out. */
export const MODALITY_STYLES: { readonly [M in Modality]: ModalityStyle } = {
  occurred: {
    word: 'occurred',
    meaning: 'it took place',
    dash: [],
    filled: true,
    sign: 'dot',
  },
  ongoing: {
    word: 'ongoing',
    meaning: 'it is going on, or holds',
    dash: [],
    filled: true,
    sign: 'half',
  },
  planned: {
    word: 'planned',
    meaning: 'it is scheduled or announced',
    dash: [8, 5],
    filled: false,
    sign: 'ring',
  },
  possible: {
    word: 'possible',
    meaning: 'it may happen',
    dash: [2, 5],
    filled: false,
    sign: 'question',
  },
  wished: {
    word: 'wished',
    meaning: 'somebody wants it',
    dash: [8, 4, 2, 4],
    filled: false,
    sign: 'heart',
  },
  conditional: {
    word: 'conditional',
    meaning: 'it hangs on a condition',
    dash: [14, 5],
    filled: false,
    sign: 'fork',
  },
  ruled_out: {
    word: 'ruled out',
    meaning: 'it did not or will not happen',
    dash: [],
    filled: false,
    sign: 'cross',
  },
  denied: {
    word: 'denied',
    meaning: 'a party disputes it',
    dash: [4, 4],
    filled: false,
    sign: 'slash',
  },
}

/** True for what is said not to be: drawn in red with a cross. */
export const isNegative = (modality: Modality): boolean =>
  modality === 'ruled_out' || modality === 'denied'
