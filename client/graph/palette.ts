import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'

/** The style sheet's colours as a canvas takes them. */
export type Palette = {
  readonly modality: { readonly [M in Modality]: string }
  readonly kind: { readonly [K in EntityType]: string }
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

/** Reads the colours of the theme in force. */
export function readPalette(): Palette {
  const { read, done } = colourReader()
  const palette = {
    modality: record(Modality.options, (name) => read(`modality-${name}`)),
    kind: record(EntityType.options, (name) => read(`kind-${name}`)),
    ink: read('ink'),
    muted: read('muted'),
    paper: read('paper'),
    halo: read('halo'),
    font: getComputedStyle(document.body).fontFamily,
  }
  done()
  return palette
}
