import { nothing, svg, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { type State, setWindow } from '../state.ts'
import type { PairSums, Side, Sum } from './periods.ts'

const LEFT = 34
const PLOT = 170
const LABELS = 22
const TOP = 8
const ROOM = 330
const LEAST_COLUMN = 16
const MOST_COLUMN = 54
const GAP = 12
const LABEL_ROOM = 58

const total = ({ happened, open, not }: Side) => happened + open + not

type Scale = { readonly zero: number; readonly unit: number; readonly column: number }

/** Room above and below the line by the greatest sums; at least one so that nothing is divided by zero. */
function scaleOf({ sums, gaps }: PairSums): Scale {
  const up = Math.max(1, ...sums.map(({ cooperation }) => total(cooperation)))
  const down = Math.max(1, ...sums.map(({ conflict }) => total(conflict)))
  const unit = PLOT / (up + down)
  const room = (ROOM - gaps.size * GAP) / Math.max(1, sums.length)
  return {
    zero: TOP + up * unit,
    unit,
    column: Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, room)),
  }
}

const leftOf = (i: number, { gaps }: PairSums, { column }: Scale) =>
  LEFT + i * column + [...gaps].filter((gap) => gap <= i).length * GAP

/** How wide the chart is. */
export function chartWidth(sums: PairSums): number {
  return leftOf(sums.sums.length, sums, scaleOf(sums)) + 8
}
export const CHART_HEIGHT = TOP + PLOT + LABELS

const cross = (x: number, y: number) =>
  svg`<path class="part-cross" d="M${x - 3} ${y - 3}l6 6m0-6-6 6" />`

/** The parts of a bar from the line outward: happened filled, open hollow, ruled out hollow with a cross. */
function parts(side: Side, sign: 1 | -1, x: number, scale: Scale) {
  const width = scale.column - 6
  let from = 0
  const part = (value: number, name: string) => {
    if (value === 0) return nothing
    const height = value * scale.unit
    const y = sign === 1 ? scale.zero - (from + value) * scale.unit : scale.zero + from * scale.unit
    from += value
    const marked =
      name === 'part-not' && height >= 8 ? cross(x + 3 + width / 2, y + height / 2) : nothing
    return svg`<rect class=${name} x=${x + 3} y=${y} width=${width} height=${Math.max(1, height - 1)} />${marked}`
  }
  return [
    part(side.happened, 'part-happened'),
    part(side.open, 'part-open'),
    part(side.not, 'part-not'),
  ]
}

const figure = (value: number) => String(Math.round(value * 10) / 10)

/** A sum as words: "+8.2", "−4.4". */
export const signed = (value: number): string =>
  value > 0 ? `+${figure(value)}` : value < 0 ? `−${figure(-value)}` : '0'

const told = ({ label, cooperation, conflict, others }: Sum) =>
  `${label}: cooperation ${signed(cooperation.happened)}, conflict ${signed(-conflict.happened)}${others > 0 ? `; ${others} that did not happen or not yet` : ''}. Click to show only this period.`

function column(
  sum: Sum,
  i: number,
  sums: PairSums,
  scale: Scale,
  state: State,
  { go }: Controller,
) {
  const x = leftOf(i, sums, scale)
  const every = Math.ceil(LABEL_ROOM / scale.column)
  const chosen = state.from === sum.from && state.to === sum.to
  const gap = sums.gaps.has(i)
    ? svg`<path class="chart-break" d="M${x - GAP / 2 - 2} ${scale.zero - 6}l4 12" />`
    : nothing
  return svg`${gap}<g class="chart-period ${chosen ? 'chosen' : ''}" data-period=${sum.label} @click=${() => go(setWindow(sum.from, sum.to))}>
    <title>${told(sum)}</title>
    <rect class="chart-ground" x=${x} y=${TOP} width=${scale.column} height=${PLOT} />
    ${parts(sum.cooperation, 1, x, scale)}${parts(sum.conflict, -1, x, scale)}
    ${i % every === 0 ? svg`<text class="chart-label" x=${x + scale.column / 2} y=${TOP + PLOT + 16}>${sum.label}</text>` : nothing}
  </g>`
}

/** Cooperation above the line and conflict below it, a bar per period; the table tells the same. */
export function chart(sums: PairSums, state: State, controller: Controller): TemplateResult {
  const scale = scaleOf(sums)
  const up = (scale.zero - TOP) / scale.unit
  const down = PLOT / scale.unit - up
  return svg`
    <text class="chart-tick" x=${LEFT - 6} y=${TOP + 8}>${signed(up)}</text>
    <text class="chart-tick" x=${LEFT - 6} y=${scale.zero + 4}>0</text>
    <text class="chart-tick" x=${LEFT - 6} y=${TOP + PLOT}>${signed(-down)}</text>
    ${sums.sums.map((sum, i) => column(sum, i, sums, scale, state, controller))}
    <path class="chart-zero" d="M${LEFT} ${scale.zero}H${chartWidth(sums)}" />`
}
