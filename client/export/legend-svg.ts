import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { dayWords } from '../words/dates.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { shapeOf, signAt, strokeOf } from './marks.ts'
import { PAPER } from './paper.ts'
import type { ExportView } from './view.ts'
import { element, escaped } from './xml.ts'

const ENTRY_WIDTH = 150
const ROW = 24
const LINE = 18
const MOST_LETTERS = 110

const words = (text: string, x: number, y: number, look: Record<string, string | number> = {}) =>
  element('text', { x, y, 'font-size': 12.5, fill: PAPER.ink, ...look }, escaped(text))

/** Only what is drawn is explained. */
function entriesOf({ lines, nodes }: ExportView): readonly string[] {
  const modalities = Modality.options.filter((one) =>
    lines.some(({ modality }) => modality === one),
  )
  const types = EntityType.options.filter((one) => nodes.some(({ type }) => type === one))
  return [
    ...modalities.map(
      (modality) =>
        element('path', { d: 'M0 0H34', 'stroke-width': 2, ...strokeOf(modality) }) +
        signAt(modality, 17, 0) +
        words(MODALITY_STYLES[modality].word, 42, 4),
    ),
    ...types.map(
      (type) =>
        element('g', { transform: 'translate(26 0)' }, shapeOf(type, 7)) +
        words(KIND_SHAPES[type].word, 42, 4),
    ),
  ]
}

const across = (width: number) => Math.max(1, Math.floor((width - 48) / ENTRY_WIDTH))

/** How much room the legend takes below. */
export const legendHeight = (view: ExportView, width: number): number =>
  Math.ceil(entriesOf(view).length / across(width)) * ROW + 20

/** What lines, signs and shapes mean. */
export function legendOf(view: ExportView, x: number, y: number, width: number): string {
  const columns = across(width)
  const entries = entriesOf(view).map((entry, i) =>
    element(
      'g',
      {
        transform: `translate(${(i % columns) * ENTRY_WIDTH} ${Math.floor(i / columns) * ROW + 10})`,
      },
      entry,
    ),
  )
  return element('g', { transform: `translate(${x} ${y})` }, ...entries)
}

const shortened = (text: string) =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`

/** How much room the caption takes above. */
export const captionHeight = ({ about }: ExportView): number => LINE * about.length + 34

/** What is shown and what is selected, and when that was. */
export function captionOf({ about, exported }: ExportView, x: number, y: number): string {
  const lines = [...about.map(shortened), `Demarche, ${dayWords(exported)}`]
  return lines
    .map((line, i) =>
      words(line, x, y + 28 + LINE * i, i === 0 ? { 'font-weight': 600 } : { fill: PAPER.muted }),
    )
    .join('')
}
