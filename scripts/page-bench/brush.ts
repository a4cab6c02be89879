import type { Browser, Page } from 'playwright-core'
import { framesDuring, withPage } from './browser.ts'
import { type Figure, type Measure, quantile } from './measure.ts'
import { madeReadings } from './readings.ts'
import { withSite } from './site.ts'

type Size = { readonly actors: number; readonly claims: number }
const LARGE: Size = { actors: 200, claims: 5000 }
const SMALL: Size = { actors: 20, claims: 100 }
const STEPS = 40
const PICTURE_MS = 2000

/** The frames of a drag along the axis, from one share of its width to another, with a real mouse. */
async function drag(page: Page, from: number, to: number): Promise<readonly number[]> {
  const axis = await page.locator('#timeline .axis').boundingBox()
  if (axis === null) return []
  const at = (share: number) => [axis.x + 170 + share * (axis.width - 220), axis.y + 14] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  const frames = await framesDuring(page, () => page.mouse.move(...at(to), { steps: STEPS }))
  await page.mouse.up()
  // The picture of many events follows when the brush rests; that is not part of a step.
  await page.waitForTimeout(PICTURE_MS)
  return frames
}

/** Draws a period over the axis, widens it and moves it whole. */
async function brush(page: Page): Promise<readonly number[]> {
  const drawn = await drag(page, 0.1, 0.5)
  const widened = await drag(page, 0.5, 0.65)
  return [...drawn, ...widened, ...(await drag(page, 0.4, 0.2))]
}

async function measured(browser: Browser, { actors, claims }: Size): Promise<number> {
  return withSite(madeReadings(actors, claims), (url) =>
    withPage(browser, url, async (page) => quantile(await brush(page), 0.95)),
  )
}

/** A step of a brush that all views follow, in the frames that the browser makes meanwhile. */
export const brushStep: Measure = async (browser) => {
  const small = await measured(browser, SMALL)
  const large = await measured(browser, LARGE)
  const figure: Figure = {
    ...{ name: `${LARGE.claims} claims: brush step, p95`, unit: 'ms', bound: 50, value: large },
    baseline: { name: `${SMALL.claims} claims`, value: small },
  }
  return [figure]
}
