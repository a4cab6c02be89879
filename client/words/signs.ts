import { html, svg, type TemplateResult } from 'lit-html'
import type { EntityType } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import { MODALITY_STYLES, type ModalityStyle } from './modalities.ts'

const SIGNS: { readonly [S in ModalityStyle['sign']]: TemplateResult } = {
  dot: svg`<circle cx="7" cy="7" r="4.5" fill="currentColor" />`,
  half: svg`<circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="M7 2.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />`,
  ring: svg`<circle cx="7" cy="7" r="4.3" fill="none" stroke="currentColor" stroke-width="1.8" />`,
  question: svg`<path d="M4.6 5a2.4 2.4 0 1 1 3.4 2.3c-.7.4-1 .8-1 1.6" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" /><circle cx="7" cy="11.4" r="1" fill="currentColor" />`,
  heart: svg`<path d="M7 11.6 2.9 7.5a2.5 2.5 0 0 1 3.6-3.5l.5.5.5-.5a2.5 2.5 0 0 1 3.6 3.5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />`,
  fork: svg`<path d="M7 12V8L3.5 3M7 8l3.5-5" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" />`,
  cross: svg`<path d="m3.4 3.4 7.2 7.2m0-7.2-7.2 7.2" stroke="currentColor" stroke-width="2.1" stroke-linecap="round" />`,
  slash: svg`<circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="m3.8 10.2 6.4-6.4" stroke="currentColor" stroke-width="1.6" />`,
}

/** A modality's sign as SVG content of 14 by 14 units, in the current colour. */
export const signShape = (modality: Modality): TemplateResult =>
  SIGNS[MODALITY_STYLES[modality].sign]

/** A modality's sign as a small picture beside its word. */
export const signOf = (modality: Modality): TemplateResult =>
  html`<svg class="sign m-${modality}" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${signShape(modality)}</svg>`

/** A sample of a modality's line: solid, dashed, dotted. */
export const lineSample = (modality: Modality): TemplateResult => {
  const dash = MODALITY_STYLES[modality].dash.map((length) => length / 2).join(' ')
  return html`<svg class="line-sample m-${modality}" viewBox="0 0 22 6" width="22" height="6" aria-hidden="true"><path d="M1 3h20" stroke="currentColor" stroke-width="2" stroke-dasharray=${dash || 'none'} /></svg>`
}

const KIND_PATHS: { readonly [K in EntityType]: string } = {
  Person: 'M7 2.4a4.6 4.6 0 1 0 .01 0z',
  Country: 'M2.8 2.8h8.4v8.4H2.8z',
  Organization: 'M7 1.6 12.4 7 7 12.4 1.6 7z',
  Gathering: 'M4.2 2.2h5.6L12.6 7l-2.8 4.8H4.2L1.4 7z',
  Place: 'M1.8 3h10.4L7 12z',
  Weapon: 'M1.8 11h10.4L7 2z',
}

/** The shape that stands for a kind of thing in the graph. */
export const kindSign = (type: EntityType): TemplateResult =>
  html`<svg class="sign k-${type}" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path d=${KIND_PATHS[type]} fill="currentColor" /></svg>`
