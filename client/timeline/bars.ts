import { nothing, svg, type TemplateResult } from 'lit-html'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { linkTo } from '../address.ts'
import type { Bar } from '../derive/lanes.ts'
import type { Scene } from '../derive/scene.ts'
import { nameOf } from '../derive/visible.ts'
import type { State } from '../state.ts'
import { whenWords } from '../words/dates.ts'
import { isNegative, MODALITY_STYLES } from '../words/modalities.ts'
import { verbOf } from '../words/phrase.ts'
import { signShape } from '../words/signs.ts'

export const ROW_PX = 14
export const BAR_PX = 10
/** Wide bars tell of long spans, in which little is known of the day: drawn thin. */
const WIDE_PX = 140
const THIN_PX = 4

const wordsOf = (edge: Edge, scene: Scene) =>
  [
    nameOf(scene.names, edge.source),
    verbOf(edge),
    edge.target === null ? '' : nameOf(scene.names, edge.target),
    `(${MODALITY_STYLES[edge.modality].word}, ${whenWords(edge)})`,
  ].join(' ')

/** A sign stands on the bar where a fill cannot say it: ✕ for ruled out, ? for possible. */
const sign = ({ modality }: Edge, x: number, y: number) =>
  isNegative(modality) || modality === 'possible'
    ? svg`<g transform="translate(${x} ${y})"><circle cx="7" cy="7" r="7" class="bar-plate" />${signShape(modality)}</g>`
    : nothing

/** One event as a bar as wide as its date is vague; filled when it happened. */
export function bar(
  { edge, row, x, width }: Bar,
  top: number,
  scene: Scene,
  linked: State,
): TemplateResult {
  const height = width > WIDE_PX ? THIN_PX : BAR_PX
  const y = top + row * ROW_PX + (ROW_PX - height) / 2
  const { filled, dash } = MODALITY_STYLES[edge.modality]
  const selected = edge.id === scene.selectedEdge?.id
  const off =
    scene.selectedActor !== null &&
    edge.source !== scene.selectedActor &&
    edge.target !== scene.selectedActor
  const middle = x + width / 2 - 7
  const isFresh = scene.fresh.has(edge.id)
  return svg`<a href=${linkTo({ kind: 'edge', id: edge.id }, linked)} tabindex="-1" class="bar m-${edge.modality} ${filled ? 'filled' : 'hollow'} ${selected ? 'selected' : ''} ${off ? 'off' : ''} ${isFresh ? 'fresh' : ''}" data-bar=${edge.id}>
    <title>${wordsOf(edge, scene)}${isFresh ? ', new' : ''}</title>
    <rect class="bar-halo" x=${x - 3} y=${y - 3} width=${width + 6} height=${height + 6} rx=${height / 2 + 3} />
    <rect class="bar-body" x=${x + 0.75} y=${y + 0.75} width=${width - 1.5} height=${height - 1.5} rx=${height / 2 - 0.75} stroke-dasharray=${dash.length === 0 ? 'none' : dash.map((n) => n / 2).join(' ')} />
    ${sign(edge, middle, y + height / 2 - 7)}
  </a>`
}
