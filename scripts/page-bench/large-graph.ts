import type { Browser, Page } from 'playwright-core'
import { framesDuring, withPage } from './browser.ts'
import { type Figure, type Measure, quantile } from './measure.ts'
import { madeReadings } from './readings.ts'
import { withSite } from './site.ts'

type Size = { readonly actors: number; readonly edges: number }
const LARGE: Size = { actors: 1500, edges: 3000 }
const SMALL: Size = { actors: 100, edges: 200 }
const STEPS = 90

/** Drags what is under a point to and fro; the mouse is real, the page does not know. */
const drag = (page: Page, x: number, y: number) =>
  framesDuring(page, async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (const [dx, dy] of [
      [160, 90],
      [-140, -60],
      [0, 0],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: STEPS / 3 })
    await page.mouse.up()
  })

/** A point of the window where a node is drawn, or nothing at all; the page itself says where. */
const placeOf = (page: Page, node: string | null) =>
  page.locator('#picture').evaluate((element, id) => {
    const question = new CustomEvent('locate-node', { detail: { node: id, at: null } })
    element.dispatchEvent(question)
    const { left, top } = element.getBoundingClientRect()
    const { x, y } = question.detail.at ?? { x: 0, y: 0 }
    return { x: left + x, y: top + y }
  }, node)

type Measured = { readonly draw: number; readonly pan: number; readonly pull: number }

/** Waits for the drawing of a made graph, then drags the picture and a node. */
async function measured(browser: Browser, { actors, edges }: Size): Promise<Measured> {
  return withSite(madeReadings(actors, edges), (url) =>
    withPage(browser, url, async (page) => {
      const draw = await page.evaluate<number>(
        "performance.measure('draw', 'graph-fetched', 'graph-drawn').duration",
      )
      const ground = await placeOf(page, null)
      const pan = quantile(await drag(page, ground.x, ground.y), 0.95)
      const node = await placeOf(page, 'person/p-1')
      const pull = quantile(await drag(page, node.x, node.y), 0.95)
      return { draw, pan, pull }
    }),
  )
}

/** The most that is drawn at once, beside a small graph on the same machine. */
export const largeGraph: Measure = async (browser) => {
  const small = await measured(browser, SMALL)
  const large = await measured(browser, LARGE)
  const size = `${LARGE.actors} actors, ${LARGE.edges} edges`
  const name = `${SMALL.actors} actors`
  const figure = (what: string, of: keyof Measured, bound: number): Figure => ({
    ...{ name: `${size}: ${what}`, unit: 'ms', bound, value: large[of] },
    baseline: { name, value: small[of] },
  })
  return [
    figure('first draw', 'draw', 1000),
    figure('a frame of dragging the picture, p95', 'pan', 40),
    figure('a frame of dragging a node, p95', 'pull', 40),
  ]
}
