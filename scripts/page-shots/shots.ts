import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** One picture for the README: the screen, and what a person does before it is taken. */
export type Shot = {
  readonly name: string
  readonly screen: BrowserContextOptions
  readonly before: (page: Page) => Promise<unknown>
}

const DESKTOP = { viewport: { width: 1440, height: 900 } } as const
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
const NEWS = `Prime Minister Giorgia Meloni met President Emmanuel Macron in Rome on Friday. France and Italy agreed to cooperate on migration. Macron will visit Tunis next week, his office said, but ruled out a meeting with the Tunisian opposition.`

const STATEMENT =
  "MATCH (a)-[m:MET]->(b) WHERE m.modality = 'occurred' RETURN a, m, b ORDER BY m.from LIMIT 10"

const evidence = (page: Page) => page.locator('#evidence-title').waitFor()

/** In the order in which they are taken. */
export const SHOTS: readonly Shot[] = [
  { name: 'first-view-light', screen: { ...DESKTOP, colorScheme: 'light' }, before: evidence },
  { name: 'first-view-dark', screen: { ...DESKTOP, colorScheme: 'dark' }, before: evidence },
  { name: 'mobile', screen: PHONE, before: evidence },
  {
    name: 'selection',
    screen: DESKTOP,
    before: async (page) => {
      await page.locator('#search').fill('Xi Jinping')
      await page.locator('#suggestions [role="option"]').first().click()
      await page.locator('#evidence-title', { hasText: 'Xi Jinping' }).waitFor()
    },
  },
  {
    name: 'cypher',
    screen: DESKTOP,
    before: async (page) => {
      await page.getByRole('button', { name: 'Cypher', exact: true }).click()
      await page.locator('#cypher .cm-content').waitFor()
      await page.locator('#cypher .cm-content').click()
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(STATEMENT)
      await page.keyboard.press('Control+Enter')
      await page.locator('#cypher table').waitFor()
    },
  },
  {
    name: 'add-article',
    screen: DESKTOP,
    before: async (page) => {
      await page.getByRole('button', { name: 'Add article' }).click()
      await page.locator('#article textarea').fill(NEWS)
      await page.locator('#article input[type="date"]').fill('2025-11-03')
      await page.locator('#article-save').click()
      await page.locator('#article-undo').waitFor()
    },
  },
]

/** Takes a picture of the page at an address into a folder; gives its file's name. */
export async function take(
  browser: Browser,
  url: string,
  { name, screen, before }: Shot,
  folder: string,
): Promise<string> {
  const context = await browser.newContext({ ...screen, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('main[aria-busy="false"]').waitFor()
  await before(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
  return `${name}.png`
}
