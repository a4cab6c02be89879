import type { EntityType } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import { MODALITY_STYLES, type ModalityStyle } from '../words/modalities.ts'
import { PAPER } from './paper.ts'
import { element } from './xml.ts'

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
}

/** Signs about the point 0 0, some twelve units across, in the current colour. */
const SIGNS: { readonly [S in ModalityStyle['sign']]: string } = {
  dot: element('circle', { r: 4.5, fill: 'currentColor' }),
  half:
    element('circle', { r: 4.5, ...stroke }) +
    element('path', { d: 'M0-4.5a4.5 4.5 0 0 1 0 9z', fill: 'currentColor' }),
  ring: element('circle', { r: 4.3, ...stroke }),
  question:
    element('path', { d: 'M-2.4-2a2.4 2.4 0 1 1 3.4 2.3C.3.7 0 1.1 0 1.9', ...stroke }) +
    element('circle', { cy: 4.6, r: 1, fill: 'currentColor' }),
  heart: element('path', {
    d: 'M0 4.6-4.1.5A2.5 2.5 0 0 1-.5-3L0-2.5.5-3A2.5 2.5 0 0 1 4.1.5z',
    ...stroke,
  }),
  fork: element('path', { d: 'M0 5V1L-3.5-4M0 1 3.5-4', ...stroke }),
  cross: element('path', { d: 'M-4-4 4 4M4-4-4 4', ...stroke, 'stroke-width': 2.4 }),
  slash:
    element('circle', { r: 4.6, ...stroke }) +
    element('path', { d: 'M-3.2 3.2 3.2-3.2', ...stroke }),
}

/** The sign of a modality at a place. */
export const signAt = (modality: Modality, x: number, y: number): string =>
  element(
    'g',
    { transform: `translate(${x} ${y})`, color: PAPER.modality[modality] },
    SIGNS[MODALITY_STYLES[modality].sign],
  )

/** How a modality's line is drawn. */
export const strokeOf = (modality: Modality) => {
  const { dash } = MODALITY_STYLES[modality]
  return {
    stroke: PAPER.modality[modality],
    'stroke-dasharray': dash.length === 0 ? null : dash.join(' '),
    fill: 'none',
  }
}

/** Corners of a kind's shape for a radius of one; null is a circle. */
const CORNERS: { readonly [K in EntityType]: readonly (readonly [number, number])[] | null } = {
  Person: null,
  Country: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  Organization: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  Gathering: [0, 1, 2, 3, 4, 5].map((i) => [
    Math.cos((i * Math.PI) / 3),
    Math.sin((i * Math.PI) / 3),
  ]),
  Place: [
    [-1, -0.7],
    [1, -0.7],
    [0, 1],
  ],
  Weapon: [
    [-1, 0.7],
    [1, 0.7],
    [0, -1],
  ],
}

const hundredths = (value: number) => Math.round(value * 100) / 100 || 0

/** The shape of a kind of thing about the point 0 0. */
export function shapeOf(type: EntityType, radius: number): string {
  const fill = PAPER.kind[type]
  const outline = { fill, stroke: PAPER.paper, 'stroke-width': 2 }
  const corners = CORNERS[type]
  if (corners === null) return element('circle', { r: hundredths(radius), ...outline })
  const points = corners.map(([x, y]) => `${hundredths(x * radius)},${hundredths(y * radius)}`)
  return element('polygon', { points: points.join(' '), ...outline })
}
