import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { addressOf } from '../address.ts'
import type { Controller } from '../controller.ts'
import type { Frame } from '../derive/frame.ts'
import { binsOf, type Cell, cellsOf, darknessOf, OUTCOMES, type Outcome } from '../derive/heat.ts'
import { endsOf, eventsByActor } from '../derive/lanes.ts'
import { remembered } from '../derive/remembered.ts'
import type { Scene } from '../derive/scene.ts'
import type { Placed } from '../derive/stack.ts'
import { type Names, nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import { lookInto } from '../state.ts'
import { spanWords } from '../words/dates.ts'
import type { LaneDrawer, Sheet } from './lane-row.ts'
import { stacksOf, stacksView } from './lanes.ts'

type HeatLane = { readonly cells: readonly Cell[]; readonly unplaced: number }

const TRACK_PX = 7
const PAD_PX = 4
const LANE_PX = TRACK_PX * OUTCOMES.length + 2 * PAD_PX

const TRACKS: { readonly [O in Outcome]: { readonly word: string; readonly tone: string } } = {
  happened: { word: 'happened', tone: 'm-occurred' },
  open: { word: 'planned, possible or wished', tone: 'm-planned' },
  not: { word: 'ruled out or denied', tone: 'm-ruled_out' },
}

const heatOf = remembered((frame: Frame, names: Names, pins: readonly EntityId[]) => {
  const bins = binsOf(frame.axis)
  const stacks = stacksOf(
    eventsByActor(frame.events, names, pins),
    pins,
    (_, edges): HeatLane => ({
      cells: cellsOf(edges, bins),
      unplaced: edges.filter(({ from }) => from === null).length,
    }),
    () => LANE_PX,
  )
  const cells = [...stacks.pinned.lanes, ...stacks.others.lanes].flatMap(
    ({ content }) => content.cells,
  )
  const weights = cells.flatMap(({ weights }) => OUTCOMES.map((outcome) => weights[outcome]))
  return { stacks, most: weights.reduce((most, weight) => Math.max(most, weight), 1) }
})

const wordsOf = ({ bin, counts }: Cell, name: string) =>
  `${name}, ${spanWords(bin)}: ${OUTCOMES.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${TRACKS[outcome].word}`)
    .join(', ')}`

const freshEdges = remembered((edges: readonly Edge[], fresh: Scene['fresh']) =>
  fresh.size === 0 ? [] : edges.filter(({ id }) => fresh.has(id)),
)
/** The events that have just come. */
const freshIn = ({ anytime, fresh }: Scene) => freshEdges(anytime, fresh)

function cellView(cell: Cell, lane: Placed<HeatLane>, most: number, { scene, linked }: Sheet) {
  const { bin, weights } = cell
  const { selectedEdge } = scene
  const isIn = (edge: Edge) =>
    endsOf(edge).includes(lane.actor) &&
    (edge.from ?? bin.to) < bin.to &&
    (edge.to ?? bin.from) > bin.from
  const holds = selectedEdge !== null && isIn(selectedEdge)
  const isFresh = freshIn(scene).some(isIn)
  const width = Math.max(2, bin.width - 1)
  return svg`<a href=${addressOf(lookInto({ from: bin.from, to: bin.to })(linked))} tabindex="-1" class="cell ${holds ? 'selected' : ''} ${isFresh ? 'fresh' : ''}" data-cell="${bin.from}/${bin.to}">
    <title>${wordsOf(cell, nameOf(scene.names, lane.actor))}${isFresh ? ', some of it new' : ''}</title>
    <rect class="cell-ground" x=${bin.x} y=${lane.top + PAD_PX - 1} width=${width} height=${TRACK_PX * OUTCOMES.length + 1} />
    ${OUTCOMES.map((outcome, i) =>
      weights[outcome] === 0
        ? nothing
        : svg`<rect class="heat ${TRACKS[outcome].tone} heat-${darknessOf(weights[outcome], most)}" x=${bin.x} y=${lane.top + PAD_PX + i * TRACK_PX} width=${width} height=${TRACK_PX - 1} />`,
    )}
  </a>`
}

/** What cells mean, in words. */
const legend = (most: number) =>
  html`<p class="heat-legend hint">Each cell: <span class="m-occurred">happened</span> above, <span class="m-planned">still open</span> in the middle, <span class="m-ruled_out">ruled out or denied</span> below; the darker the more, up to ${Math.ceil(most)}. A click looks into it.</p>`

/** The lanes with a cell for each actor and step of time that has events. */
export function heatLanes(model: Model, sheet: Sheet, controller: Controller): TemplateResult {
  const { frame, scene, state } = sheet
  const { stacks, most } = heatOf(frame, scene.names, state.pins)
  // What a scroll leaves in sight need not be made anew.
  const causes = [stacks, scene.names, scene.selectedEdge, scene.fresh, sheet.linked]
  const drawer: LaneDrawer<HeatLane> = {
    draw: (lane) =>
      svg`${guard([...causes, lane], () => lane.content.cells.map((cell) => cellView(cell, lane, most, sheet)))}`,
    unplaced: ({ unplaced }) => unplaced,
  }
  const ends = scene.selectedEdge === null ? [scene.selectedActor] : endsOf(scene.selectedEdge)
  const places = stacks.others.lanes
    .filter(({ actor }) => ends.includes(actor))
    .map(({ top }) => top)
  return html`${legend(most)}${stacksView(stacks, drawer, sheet, { model, controller, places })}`
}
