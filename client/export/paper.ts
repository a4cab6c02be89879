import type { EntityType } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'

/** The light colours of styles/tokens.css: what is exported is for paper, whatever the theme. */
export const PAPER: {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly halo: string
  readonly modality: { readonly [M in Modality]: string }
  readonly kind: { readonly [K in EntityType]: string }
} = {
  paper: '#fbf9f4',
  ink: '#1b2130',
  muted: '#5a6170',
  rule: '#ddd7ca',
  halo: '#ffdf85',
  modality: {
    occurred: '#0d6457',
    ongoing: '#1d5a96',
    planned: '#85550a',
    possible: '#6443a5',
    wished: '#9a3270',
    conditional: '#515b6b',
    ruled_out: '#b3241a',
    denied: '#b3241a',
  },
  kind: {
    Person: '#2b3f5e',
    Country: '#a07c3b',
    Organization: '#5d7556',
    Gathering: '#7f5a80',
    Place: '#8a7d6c',
    Weapon: '#7c3b34',
  },
}

export const FONT = 'Inter, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif'
