import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'

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
  readonly font: string
}

function colourReader(): { read: (name: string) => string; done: () => void } {
  const probe = document.createElement('i')
  document.body.append(probe)
  return {
    read: (name) => {
      probe.style.color = `var(--${name})`
      return getComputedStyle(probe).color
    },
    done: () => probe.remove(),
  }
}

const record = <Key extends string>(keys: readonly Key[], read: (key: Key) => string) =>
  // Object.fromEntries forgets that every key is there.
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, string>

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
function hueOn(paper: string): (degrees: number) => string {
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

/** Reads the colours of the theme in force. */
export function readPalette(): Palette {
  const { read, done } = colourReader()
  const paper = read('paper')
  const palette = {
    modality: record(Modality.options, (name) => read(`modality-${name}`)),
    kind: record(EntityType.options, (name) => read(`kind-${name}`)),
    ink: read('ink'),
    muted: read('muted'),
    paper,
    hue: hueOn(paper),
    halo: read('halo'),
    font: getComputedStyle(document.body).fontFamily,
  }
  done()
  return palette
}
