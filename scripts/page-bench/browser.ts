import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { DemarcheError } from '../../graph-schema/error.ts'

/** Where a machine has its own Chromium. */
export const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** The first that is there. */
export const chromiumHere = (): string | undefined => PLACES.find((path) => existsSync(path))

/** The machine's own Chromium, without a window and without a graphics card. */
export function launch(): Promise<Browser> {
  const executablePath = chromiumHere()
  if (executablePath === undefined)
    throw new DemarcheError('unavailable', `there is no Chromium at ${PLACES.join(' or ')}`)
  return chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
}

/** Opens an address in a browser that has never seen it; waits for the graph, and for quiet. */
export async function withPage<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.locator('main[aria-busy="false"]').waitFor()
    await page.waitForLoadState('networkidle')
    return await work(page)
  } finally {
    await context.close()
  }
}

/** Notes the milliseconds of every frame while something is done; as text, for it runs in the page. */
const WATCH_FRAMES = `(() => {
  const frames = []
  let last = performance.now()
  const next = (now) => {
    frames.push(now - last)
    last = now
    window.watched = requestAnimationFrame(next)
  }
  window.watched = requestAnimationFrame((now) => { last = now; window.watched = requestAnimationFrame(next) })
  window.frames = frames
})()`
const STOP_WATCHING = '(() => { cancelAnimationFrame(window.watched); return window.frames })()'

/** The length in milliseconds of each frame that the browser made during some work. */
export async function framesDuring(
  page: Page,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(WATCH_FRAMES)
  await work()
  return page.evaluate<number[]>(STOP_WATCHING)
}
