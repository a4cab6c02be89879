import './zod-setup.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/header.css'
import './styles/layout.css'
import './styles/events.css'
import './styles/evidence.css'
import './styles/timeline.css'
import './styles/dialogs.css'
import './styles/console.css'
import './styles/live.css'
import './styles/help.css'
import './styles/contrast.css'
import './styles/wide.css'
import { render } from 'lit-html'
import { stateOf } from './address.ts'
import { onBetweenForm } from './between/form.ts'
import { consoleDoor } from './console/door.ts'
import { createController } from './controller.ts'
import { type Scene, sceneOf } from './derive/scene.ts'
import { afterRender } from './effects.ts'
import { onPageKey } from './events/keys.ts'
import { expand } from './graph/expansion.ts'
import { onPictureKey } from './graph/keys.ts'
import { startLayout } from './graph/layout.ts'
import type { PictureInput } from './graph/looks.ts'
import type { Palette } from './graph/palette.ts'
import type { PictureControls } from './graph/panel.ts'
import { createPicture, type Picture } from './graph/picture.ts'
import { createPlacing, type Placing } from './graph/placing.ts'
import { readPalette } from './graph/read-palette.ts'
import { applyTheme, storedTheme } from './header/theme.ts'
import { storedSingleKeys } from './help/single-keys.ts'
import { EMPTY_MODEL, type Model } from './model.ts'
import { page } from './page.ts'

const root = document.getElementById('page')
if (root === null) throw new Error('the page has no #page')

/** After the first picture the browser gets some time for itself. */
const SETTLED_MS = 300

let picture: Picture | null = null
let pictured: PictureInput | null = null
let palette: Palette | null = null
let placing: Placing | null = null
let settling = false
let drawn: Model = EMPTY_MODEL
let scene: Scene = sceneOf(EMPTY_MODEL)

const layout = startLayout()
const controller = createController((model) => {
  if (model.theme !== drawn.theme || palette === null) {
    applyTheme(model.theme)
    palette = readPalette()
  }
  scene = sceneOf(model)
  // The worker lays out while the other views are rendered.
  placing?.follow(scene.lines)
  render(page(model, scene, controller, controls, cypherDrawer), root)
  // Made while the worker is at work; before there is a graph there is nothing to draw.
  if (model.graph !== null) picture ??= openPicture()
  show({
    lines: scene.lines,
    names: scene.names,
    more: scene.more,
    positions: model.positions,
    selectedLine: scene.selectedLine,
    selectedNodes: scene.selectedActors,
    focus: scene.focus,
    fresh: scene.freshLines,
    arrived: model.arrived,
    hues: model.nodeHues,
    sizes: model.nodeSizes,
    tags: model.nodeTags,
    palette,
  })
  const previous = drawn
  drawn = model
  afterRender(model, previous)
  // Of nothing, or of what could not be laid out, there will be no picture.
  if (model.graph !== null && (scene.lines.length === 0 || model.problem !== null)) settle()
})
placing = createPlacing(controller, layout)

const cypherDrawer = consoleDoor(controller)

/** Has what is out of sight made too. */
function settle(): void {
  if (settling) return
  settling = true
  setTimeout(() => controller.set({ settled: true }), SETTLED_MS)
}

/** Hands the picture what it shows, unless it is the same as before: drawing it anew takes a while. */
function show(input: PictureInput): void {
  const before = pictured
  if (picture === null || (before !== null && isSame(input, before))) return
  pictured = input
  picture.update(input)
}

function isSame<Values extends object>(a: Values, b: Values): boolean {
  const before = new Map<string, unknown>(Object.entries(b))
  return Object.entries(a).every(([name, value]) => before.get(name) === value)
}

const controls: PictureControls = {
  zoom: (factor) => {
    if (factor === null) picture?.fit()
    else picture?.zoom(factor)
  },
  rearrange: () => void placing?.rearrange(scene.lines).then(() => picture?.fit()),
  onKey: (event) =>
    onPictureKey(event, scene, controller, {
      zoom: controls.zoom,
      pan: (by) => picture?.pan(by),
      put: (id, place) => placing?.pin(id, place),
    }),
}

function openPicture(): Picture | null {
  const element = document.getElementById('picture')
  if (element === null) return null
  const made = createPicture(element, {
    onLine: (key) => {
      const line = scene.lines.find((candidate) => candidate.key === key)
      if (line !== undefined) controller.selectLine(line, scene.selectedEdge)
    },
    onNode: controller.selectActor,
    onOpen: (id) => controller.go(expand(id)),
    onMoved: (id, place) => placing?.pin(id, place),
    onDrawn: settle,
  })
  // Asks where the line of an edge is drawn: {edge} gets {x, y, clear} on the element, or null.
  element.addEventListener('locate-edge', (event) => {
    if (!(event instanceof CustomEvent)) return
    const line = scene.lines.find(({ edges }) => edges.some(({ id }) => id === event.detail.edge))
    event.detail.at = line === undefined ? null : made.locate(line.key)
  })
  // The same of a node; without one, where there is nothing at all.
  element.addEventListener('locate-node', (event) => {
    if (!(event instanceof CustomEvent)) return
    const { node } = event.detail
    event.detail.at = node === null ? made.free() : made.locateNode(node)
  })
  new ResizeObserver(() => made.fit()).observe(element)
  return made
}

function followLinks(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
  if (link === null) return
  event.preventDefault()
  controller.go(() => stateOf(link.getAttribute('href') ?? ''))
}

function closeMenus({ target }: MouseEvent): void {
  for (const menu of document.querySelectorAll('details.menu[open]'))
    if (!(target instanceof Node && menu.contains(target))) menu.removeAttribute('open')
}

/** Keeps the sizes of what is drawn to measure. */
function watchSizes(): void {
  const [lanes, list] = ['timeline-body', 'event-scroll'].map((id) => document.getElementById(id))
  if (lanes == null || list == null) return
  const observer = new ResizeObserver(() => {
    const { timelineWidth, timelineHeight, listHeight } = controller.model()
    const sizes = {
      // A panel that is not in front has no size; it keeps the one it had.
      timelineWidth: Math.floor(lanes.clientWidth) || timelineWidth,
      timelineHeight: lanes.clientHeight || timelineHeight,
      listHeight: list.clientHeight || listHeight,
    }
    if (!isSame(sizes, { timelineWidth, timelineHeight, listHeight })) controller.set(sizes)
  })
  observer.observe(lanes)
  observer.observe(list)
}

document.addEventListener('click', followLinks)
document.addEventListener('click', closeMenus)
document.addEventListener('submit', (event) => void onBetweenForm(event, scene, controller))
document.addEventListener('keydown', (event) => onPageKey(event, controller))
for (const look of ['color-scheme: dark', 'contrast: more'])
  matchMedia(`(prefers-${look})`).addEventListener('change', () => {
    palette = null
    controller.set({})
  })
controller.set({ theme: storedTheme(), singleKeys: storedSingleKeys() })
watchSizes()
void controller.start(layout.ready)
