import AxeBuilder from '@axe-core/playwright'
import { expect } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI))`

/** A page that is being watched: `troubles` are its errors and breaches of the content policy. */
export type Visit = {
  readonly page: Page
  readonly troubles: readonly string[]
  readonly close: () => Promise<void>
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

/** Opens an address and waits until the graph is there. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = DESKTOP,
): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('dialog', (dialog) => {
    troubles.push(`a script opened: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript({ content: REPORT_VIOLATIONS })
  await page.goto(url)
  await page.locator('main[aria-busy="false"]').waitFor()
  return { page, troubles, close: () => context.close() }
}

/** The rules of those that rest on colours. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block']

/** What the page, or a part of it, breaks of WCAG 2.2 AA as it stands: the rule and where. */
export async function violationsOf(
  page: Page,
  part = 'html',
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  const runOnly =
    rules.length === 0
      ? { type: 'tag' as const, values: WCAG }
      : { type: 'rule' as const, values: [...rules] }
  // The page has no frames; without the modern mode axe opens no second page for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part)
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The middle of an edge's line on the screen; `clear` when a click there can only mean this line. */
export type Middle = { readonly x: number; readonly y: number; readonly clear: boolean }

/** Where the middle of an edge's line is, as the page itself says. */
export async function middleOf(page: Page, edge: string): Promise<Middle> {
  const at = await page.locator('#picture').evaluate((element, id): Middle => {
    const question = new CustomEvent('locate-edge', { detail: { edge: id, at: null } })
    element.dispatchEvent(question)
    const box = element.getBoundingClientRect()
    const { x, y, clear } = question.detail.at ?? { x: Number.NaN, y: Number.NaN, clear: false }
    return { x: box.x + x, y: box.y + y, clear }
  }, edge)
  expect(Number.isFinite(at.x)).toBe(true)
  return at
}

/** Where a node is on the screen, as the page itself says, once it is drawn. */
export async function placeOf(page: Page, node: string): Promise<{ x: number; y: number }> {
  const place = await page.locator('#picture').evaluate(
    (element, id) =>
      new Promise<{ x: number; y: number }>((resolve) => {
        const ask = () => {
          const question = new CustomEvent('locate-node', { detail: { node: id, at: null } })
          element.dispatchEvent(question)
          const { left, top } = element.getBoundingClientRect()
          const { at } = question.detail as { at: { x: number; y: number } | null }
          if (at === null) setTimeout(ask, 16)
          else resolve({ x: left + at.x, y: top + at.y })
        }
        ask()
      }),
    node,
  )
  return place
}
