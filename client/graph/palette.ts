import type { EntityType } from '../../graph-schema/model/entity.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'

/** The style sheet's colours as a canvas takes them. */
export type Palette = {
  readonly modality: { readonly [M in Modality]: string }
  readonly kind: { readonly [K in EntityType]: string }
  /** The colour of a hue in degrees, as dark or light as the theme's other colours of nodes. */
  readonly hue: (degrees: number) => string
  readonly ink: string
  readonly muted: string
  readonly paper: string
  readonly halo: string
  /** How much more of their colour dimmed things keep than usual. */
  readonly clearer: number
  readonly font: string
}

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)

/** A colour moved toward the paper, opaque still, so that lines do not show through nodes. */
export function faded(colour: string, paper: string, share: number): string {
  const ground = channels(paper)
  const mixed = channels(colour).map((value, i) =>
    Math.round(value * share + (ground[i] ?? 0) * (1 - share)),
  )
  return `rgb(${mixed.join(', ')})`
}

const HUE_SATURATION = 0.48

/** Hues of one saturation and of the lightness that stands out from a light or a dark paper. */
export function hueOn(paper: string): (degrees: number) => string {
  const isLight = channels(paper).reduce((sum, value) => sum + value, 0) > 384
  const lightness = isLight ? 0.4 : 0.68
  const reach = HUE_SATURATION * Math.min(lightness, 1 - lightness)
  return (degrees) => {
    const rgb = [0, 8, 4].map((offset) => {
      const turn = (((offset + degrees / 30) % 12) + 12) % 12
      return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))
    })
    return `rgb(${rgb.map((value) => Math.round(255 * value)).join(', ')})`
  }
}
