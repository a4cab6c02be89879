import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { withPage } from './browser.ts'
import { type Figure, type Measure, quantile } from './measure.ts'
import { withSite } from './site.ts'

const VISITS = 5

/** What the browser fetched of scripts, workers and parts loaded on demand included, gzipped. */
async function scriptsOf(page: Page): Promise<{ gzipped: number; plain: number }> {
  const urls = await page.evaluate<string[]>(
    "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))",
  )
  const bodies = await Promise.all(
    urls.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  )
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0) / 1000
  return {
    gzipped: sum(bodies.map((body) => gzipSync(body, { level: 9 }).length)),
    plain: sum(bodies.map((body) => body.length)),
  }
}

const drawnAt = (page: Page) =>
  page.evaluate<number>("performance.getEntriesByName('graph-drawn')[0].startTime")
const htmlAt = (page: Page) =>
  page.evaluate<number>("performance.getEntriesByType('navigation')[0].responseEnd")

/** The bundled briefs as somebody sees them who comes for the first time. */
export const firstLoad: Measure = (browser) =>
  withSite([], async (url) => {
    const drawn: number[] = []
    const html: number[] = []
    const scripts = await withPage(browser, url, scriptsOf)
    for (let visit = 0; visit < VISITS; visit++)
      await withPage(browser, url, async (page) => {
        drawn.push(await drawnAt(page))
        html.push(await htmlAt(page))
      })
    const load: Figure = {
      ...{ name: 'JavaScript of the first view, gzipped', unit: 'kB', bound: 150 },
      value: scripts.gzipped,
      baseline: { name: 'not compressed', value: scripts.plain },
    }
    const graph: Figure = {
      ...{ name: 'bundled briefs: first graph after navigation, median', unit: 'ms', bound: 1000 },
      value: quantile(drawn, 0.5),
      baseline: { name: 'the bare HTML', value: quantile(html, 0.5) },
    }
    return [load, graph]
  })
