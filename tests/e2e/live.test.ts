import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { SaveReport } from '../../graph-schema/api.ts'
import { json, send } from '../api/request.ts'
import { bundled } from '../program.ts'
import { describeInBrowser, launch } from './browser.ts'
import { ENVIRONMENT, freshSettings, type Program, startProgram } from './server.ts'
import { COLOUR_RULES, DESKTOP, middleOf, type Visit, violationsOf, visit } from './visit.ts'

const NEWS = 'Peru criticized Chile on Tuesday.'
const NEWCOMERS = ['country/PER', 'country/CHL']

/** Waits until the picture shows all these nodes, wherever they were put. */
const inSight = (page: Page, nodes: readonly string[]) =>
  page.locator('#picture').evaluate(
    (picture, wanted) =>
      new Promise<void>((resolve) => {
        const isIn = (node: string) => {
          const question = new CustomEvent('locate-node', { detail: { node, at: null } })
          picture.dispatchEvent(question)
          const { at } = question.detail as { at: { x: number; y: number } | null }
          const { clientWidth, clientHeight } = picture
          return at !== null && at.x > 0 && at.y > 0 && at.x < clientWidth && at.y < clientHeight
        }
        const ask = () => (wanted.every(isIn) ? resolve() : void setTimeout(ask, 16))
        ask()
      }),
    nodes,
  )

describeInBrowser('two browsers', () => {
  let browser: Browser
  let folder: string
  let program: Program
  let settings: Readonly<Record<string, string>>
  let url: string
  let visits: readonly Visit[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-live-'))
    settings = await freshSettings(folder)
    program = startProgram(settings)
    url = await program.url
    browser = await launch()
    visits = [
      await visit(browser, url),
      await visit(browser, url, { ...DESKTOP, colorScheme: 'dark' }),
    ]
    for (const { page } of visits) await page.locator('#article-text mark').first().waitFor()
  })
  afterAll(async () => {
    await browser.close()
    // Pages still listened when it was told to end.
    expect(await program.stop()).toMatchObject({ code: 0, err: '' })
    await rm(folder, { recursive: true, force: true })
  })

  const post = async (text: string, published: string) =>
    SaveReport.parse((await send(`${url}api/articles`, json({ text, published }))).json)
  const retract = (id: string) => send(`${url}api/articles/${id}`, { method: 'DELETE' })
  const edges = (page: Page) => page.locator('#events [data-edge]')
  const note = (page: Page, text: string) => page.locator('#notice', { hasText: text }).waitFor()

  test('see what another adds where they stand, and what is taken out', async () => {
    const [{ page }, { page: dark }] = visits as [Visit, Visit]
    const edge = new URL(page.url()).searchParams.get('edge') ?? ''
    const count = await edges(page).count()
    await page.locator('#evidence-scroll').evaluate((box) => {
      box.scrollTop = 40
    })
    const { articleId } = await post(NEWS, '2024-06-04')
    for (const { page: each } of visits) {
      await note(each, '1 article added')
      await each.locator('.event.fresh', { hasText: 'Chile' }).first().waitFor()
      await each.locator('.fresh-tag').first().waitFor()
      await each.locator('#timeline .bar.fresh').first().waitFor()
    }
    expect(await edges(page).count()).toBeGreaterThan(count)
    expect(new URL(page.url()).searchParams.get('edge')).toBe(edge)
    await middleOf(page, edge)
    // Who has just come is in sight, though nobody has moved the view.
    await inSight(page, NEWCOMERS)
    expect(await page.locator('#evidence-scroll').evaluate((box) => box.scrollTop)).toBe(40)
    expect(await violationsOf(page)).toEqual([])
    expect(await violationsOf(dark, 'html', COLOUR_RULES)).toEqual([])

    await retract(articleId)
    for (const { page: each } of visits) {
      await note(each, '1 article taken out')
      await each.locator('#events', { hasText: 'Chile' }).waitFor({ state: 'detached' })
    }
    expect(await edges(page).count()).toBe(count)
  })

  test('hear of what one of them adds in the page; the other keeps what it had selected', async () => {
    const [{ page: one }, { page: other }] = visits as [Visit, Visit]
    await one.getByRole('button', { name: 'Add article' }).click()
    await one.locator('#article textarea').fill(NEWS)
    await one.locator('#article input[name="published"]').fill('2024-06-05')
    await one.locator('#article-save').click()
    await one.locator('#article-undo').waitFor()
    await note(other, '1 article added')
    await other.locator('#events [data-edge]', { hasText: 'Chile' }).first().click()
    await other.locator('#article-text mark', { hasText: 'Peru criticized Chile' }).waitFor()
    await one.locator('#article-undo').click()
    // What it had selected is gone: it says so.
    await other.locator('#evidence .error', { hasText: 'no longer in the graph' }).waitFor()
    expect(new URL(other.url()).search).toBe('')
    for (const { troubles } of visits) expect(troubles).toEqual([])
  })

  test('say so while the server is away, and recover by themselves', async () => {
    for (const { page } of visits) page.removeAllListeners('console')
    expect((await program.stop()).code).toBe(0)
    for (const { page } of visits) await note(page, 'The server does not answer')
    // Meanwhile another process writes to the same store.
    expect(await ingested(settings, NEWS)).toBe(0)
    program = startProgram(settings)
    expect(await program.url).toBe(url)
    for (const { page } of visits) {
      await page.locator('#events [data-edge]', { hasText: 'Chile' }).first().waitFor()
      await page.locator('#notice.away').waitFor({ state: 'detached' })
    }
  })

  test('hear of another process that writes to the same Neo4j', async () => {
    if (settings.NEO4J_URI === undefined) return
    const [{ page }] = visits as [Visit, Visit]
    expect(await ingested(settings, 'Ghana criticized Kenya on Monday.')).toBe(0)
    await page.locator('#events [data-edge]', { hasText: 'Ghana' }).first().waitFor()
  })
})

/** What `npm run ingest` ends with when it reads this text. */
function ingested(settings: Readonly<Record<string, string>>, text: string) {
  const args = [...bundled('scripts/ingest.ts'), '-', '--published', '2024-06-06']
  const child = spawn(process.execPath, args, {
    env: { ...ENVIRONMENT, ...settings },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.end(text)
  return new Promise<number | null>((resolve) => child.once('close', resolve))
}
