import { html, nothing, svg, type TemplateResult } from 'lit-html'
import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { Controller } from '../controller.ts'
import type { Frame } from '../derive/frame.ts'
import { endsOf, eventsByActor, type Lane, laneOf, MIN_BAR_PX } from '../derive/lanes.ts'
import { remembered } from '../derive/remembered.ts'
import { type Placed, SCROLL_STEP_PX, type Stack, scrollStep, stacked } from '../derive/stack.ts'
import type { Names } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import { bar, ROW_PX } from './bars.ts'
import { type LaneDrawer, LEAST_LANE_PX, type Sheet, stackSvg, veil } from './lane-row.ts'

/** Lanes that stay on top, and the others, which scroll. */
export type Stacks<Content> = { readonly pinned: Stack<Content>; readonly others: Stack<Content> }

const LANE_PAD = 10

const heightOf = ({ rows }: Lane) => Math.max(LEAST_LANE_PX, rows * ROW_PX + LANE_PAD)

/** Lanes drawn from each actor's events, pinned ones apart. */
export function stacksOf<Content>(
  events: ReadonlyMap<EntityId, readonly Edge[]>,
  pins: readonly EntityId[],
  contentOf: (actor: EntityId, events: readonly Edge[]) => Content,
  height: (content: Content) => number,
): Stacks<Content> {
  const contents = [...events].map(([actor, edges]) => [actor, contentOf(actor, edges)] as const)
  return {
    pinned: stacked(contents.slice(0, pins.length), height),
    others: stacked(contents.slice(pins.length), height),
  }
}

const barStacks = remembered((frame: Frame, names: Names, pins: readonly EntityId[]) =>
  stacksOf(
    eventsByActor(frame.events, names, pins),
    pins,
    (actor, edges) =>
      laneOf(actor, edges, frame.axis, frame.undatedX ?? frame.axis.width + MIN_BAR_PX),
    heightOf,
  ),
)

const barsDrawer = ({ scene, linked }: Sheet): LaneDrawer<Lane> => ({
  draw: ({ content, top }) =>
    svg`${content.bars.map((one) => bar(one, top + LANE_PAD / 2, scene, linked))}`,
  unplaced: ({ unplaced }) => unplaced,
})

/** Where the selected event stands in the lanes that scroll, so that it can be brought into sight. */
function placesOf<Content>(
  { others }: Stacks<Content>,
  { scene }: Sheet,
  rowOf: (lane: Placed<Content>) => number,
) {
  const { selectedEdge, selectedActor } = scene
  const ends = selectedEdge === null ? [selectedActor] : endsOf(selectedEdge)
  return others.lanes.filter(({ actor }) => ends.includes(actor)).map(rowOf)
}

const rowOfSelected =
  (selected: Edge | null) =>
  ({ content, top }: Placed<Lane>) =>
    top + ROW_PX * (content.bars.find(({ edge }) => edge.id === selected?.id)?.row ?? 0)

/** A lane that is pinned or let go of is drawn elsewhere: its pin keeps the focus. */
function keepPin({ target }: Event): void {
  const actor =
    target instanceof Element ? target.closest('[data-pin]')?.getAttribute('data-pin') : null
  if (actor == null) return
  // The link is followed once the event has come up to the document.
  setTimeout(() => {
    for (const pin of document.querySelectorAll<SVGAElement>('#timeline .pin'))
      if (pin.dataset.pin === actor) pin.focus({ preventScroll: true })
  })
}

/** Pinned lanes above those that scroll. */
export function stacksView<Content>(
  stacks: Stacks<Content>,
  drawer: LaneDrawer<Content>,
  sheet: Sheet,
  {
    model,
    controller,
    places,
  }: { model: Model; controller: Controller; places: readonly number[] },
): TemplateResult {
  const { frame } = sheet
  const { pinned, others } = stacks
  const follow = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return
    const lanesTop = scrollStep(currentTarget.scrollTop)
    if (lanesTop !== controller.model().lanesTop) controller.set({ lanesTop })
  }
  const move = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    void import('./lane-keys.ts').then(({ moveInLanes }) => moveInLanes(event.key))
  }
  return html`<div class="lanes-box" @keydown=${move} @click=${keepPin}>
    ${
      pinned.lanes.length === 0
        ? nothing
        : html`<div class="lanes-pinned"><svg class="lanes" width=${frame.width} height=${pinned.height} role="group" aria-label="Pinned lanes">${stackSvg(pinned, drawer, sheet, { top: 0, height: pinned.height, spare: 0 })}</svg></div>`
    }
    <div class="lane-scroll" tabindex="0" role="region" aria-label="Lanes of the timeline" data-places=${places.join(' ')} @scroll=${follow}>
      <svg class="lanes" width=${frame.width} height=${others.height} role="group"
        aria-label="Timeline of ${frame.events.length} events in ${others.lanes.length} lanes; the list of events tells the same in words">${stackSvg(others, drawer, sheet, { top: model.lanesTop, height: model.timelineHeight, spare: SCROLL_STEP_PX })}</svg>
    </div>
    ${veil(sheet)}
  </div>`
}

/** The lanes with a bar for each event. */
export function barLanes(model: Model, sheet: Sheet, controller: Controller): TemplateResult {
  const stacks = barStacks(sheet.frame, sheet.scene.names, sheet.state.pins)
  const places = placesOf(stacks, sheet, rowOfSelected(sheet.scene.selectedEdge))
  return stacksView(stacks, barsDrawer(sheet), sheet, { model, controller, places })
}
