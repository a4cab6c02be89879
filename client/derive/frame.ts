import { addDays } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Span } from '../state.ts'
import { type Axis, axisOf } from './axis.ts'
import { remembered } from './remembered.ts'
import { type Tick, ticksOf } from './ticks.ts'

/** Where things stand across the timeline: names, then the axis, then what has no date. */
export type Frame = {
  readonly gutter: number
  readonly width: number
  readonly axis: Axis
  readonly ticks: readonly Tick[]
  /** Where events without a date begin, from the axis' left; null where there are none. */
  readonly undatedX: number | null
  /** The events that the axis is drawn for, in time order. */
  readonly events: readonly Edge[]
  /** True where there are too many for bars: then their number in cells is drawn. */
  readonly crowded: boolean
}

/** More bars than this are too slow to read one by one. */
const MOST_BARS = 300
const NARROW_PX = 600
const UNDATED_PX = 72
/** Room for the handle at the end of the axis. */
const END_PX = 26

const isIn = (edge: Edge, view: Span | null) =>
  view === null ||
  (edge.from !== null && edge.to !== null && edge.from < view.to && edge.to > view.from)

/** A frame `width` pixels wide for these events, or for those of a view. */
export const frameOf = remembered(
  (edges: readonly Edge[], view: Span | null, width: number): Frame => {
    const events = edges.filter((edge) => isIn(edge, view))
    const spans = events.flatMap(({ from, to }) =>
      from === null || to === null ? [] : [{ from, to }],
    )
    const gutter = width < NARROW_PX ? 112 : 164
    const undated = events.length > spans.length
    const across = Math.max(120, width - gutter - END_PX - (undated ? UNDATED_PX : 0))
    const axis = axisOf(spans, across, view)
    const { from, to } = axis.span
    return {
      gutter,
      width,
      axis,
      ticks: ticksOf(axis),
      undatedX: undated ? across + END_PX : null,
      events,
      crowded: spans.length > MOST_BARS && from < addDays(to, -1),
    }
  },
)
