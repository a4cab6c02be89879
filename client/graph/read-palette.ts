import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { hueOn, type Palette } from './palette.ts'

function colourReader(): { read: (name: string) => string; done: () => void } {
  const probe = document.createElement('i')
  // Where the system sets the colours of text, those of the picture are still its own.
  probe.style.setProperty('forced-color-adjust', 'none')
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
  const paper = read('paper')
  const palette = {
    modality: record(Modality.options, (name) => read(`modality-${name}`)),
    kind: record(EntityType.options, (name) => read(`kind-${name}`)),
    ink: read('ink'),
    muted: read('muted'),
    paper,
    hue: hueOn(paper),
    halo: read('halo'),
    clearer: Number(getComputedStyle(document.body).getPropertyValue('--clearer')),
    font: getComputedStyle(document.body).fontFamily,
  }
  done()
  return palette
}
