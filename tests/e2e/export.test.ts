import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ExportFile } from '../../graph-schema/exchange.ts'
import { HOSTILE_NAME, READINGS } from '../api/readings.ts'
import { elementsOf, recordsOf } from '../client/export/written.ts'
import { describeInBrowser, launch } from './browser.ts'
import { type Site, startSite } from './server.ts'
import { type Visit, violationsOf, visit } from './visit.ts'

describeInBrowser('the export', () => {
  let browser: Browser
  let site: Site
  let folder: string
  let current: Visit
  const opened: Site[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-export-'))
    site = await startSite(READINGS)
    opened.push(site)
    browser = await launch()
    current = await visit(browser, site.url)
    await current.page.locator('#evidence-title').waitFor()
  })
  afterAll(async () => {
    await browser.close()
    for (const one of opened) expect(await one.close()).toMatchObject({ code: 0, err: '' })
    await rm(folder, { recursive: true, force: true })
  })

  const openMenu = async () => {
    const { page } = current
    if ((await page.locator('#export[open]').count()) === 0)
      await page.locator('#export summary').click()
    await page.locator('#export [data-format]').first().waitFor()
  }
  const saved = async (format: string): Promise<{ path: string; text: string }> => {
    await openMenu()
    const waiting = current.page.waitForEvent('download')
    await current.page.locator(`#export [data-format="${format}"]`).click()
    const download = await waiting
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    await current.page.locator('#export-done').waitFor()
    return { path, text: await readFile(path, 'utf8') }
  }
  const shown = (visited: Visit) =>
    visited.page
      .locator('#events [data-edge]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-edge') ?? ''))

  test('saves the graph as SVG and PNG, and the timeline', async () => {
    await openMenu()
    expect(await violationsOf(current.page, '#export')).toEqual([])
    const { text } = await saved('svg')
    const lines = elementsOf(text).filter(({ attributes }) => 'data-line' in attributes)
    expect(lines.length).toBe(6)
    expect(text).toContain('ruled out')
    const { path } = await saved('png')
    const png = await readFile(path)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    const width = Number(/width="([\d.]+)"/.exec(text)?.[1])
    expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(2)
    // A picture of one colour would be some hundred bytes.
    expect(png.length).toBeGreaterThan(20_000)
    expect(elementsOf((await saved('timeline')).text).length).toBeGreaterThan(20)
  })

  test('saves what other programs read', async () => {
    const edges = await shown(current)
    const [head = [], ...rows] = recordsOf((await saved('edges')).text)
    expect(rows.map((row) => row[head.indexOf('edge')])).toEqual(edges)
    const [names = [], ...claims] = recordsOf((await saved('claims')).text)
    const quotes = claims.map((row) => row[names.indexOf('quote')])
    expect(quotes.toSorted()).toEqual(
      READINGS.flatMap((reading) => reading.claims.map(({ quote }) => quote)).toSorted(),
    )
    const idsIn = (xml: string) =>
      elementsOf(xml).flatMap(({ name, attributes }) =>
        name === 'edge' ? [attributes.id ?? ''] : [],
      )
    expect(idsIn((await saved('graphml')).text)).toEqual(edges)
    const { text } = await saved('gexf')
    expect(idsIn(text)).toEqual(edges)
    expect(text).toContain('<spell start="2024-05-09" end="2024-05-09"/>')
    const script = (await saved('cypher')).text
    expect(script).toContain('MERGE (a)-[r:MET {id: ')
    expect(script).toContain(HOSTILE_NAME)
  })

  test('saves only what passes the filters', async () => {
    await current.page.locator('[data-modality="ruled_out"]').click()
    const [, ...rows] = recordsOf((await saved('edges')).text)
    expect(rows.length).toBe(1)
    await current.page.goBack()
  })

  test('saves one HTML file that opens without a network and can be searched', async () => {
    const { path } = await saved('html')
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const troubles: string[] = []
    const requests: string[] = []
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('dialog', (dialog) => troubles.push(dialog.message()))
    page.on('request', (request) => requests.push(request.url()))
    const address = pathToFileURL(path).href
    await page.goto(address)
    expect(await page.locator('li').count()).toBe(6)
    expect(await page.locator('svg [data-line]').count()).toBe(6)
    await page.locator('#find').fill('rotested')
    expect(await page.locator('li:visible').count()).toBe(1)
    expect(await page.locator('#count').textContent()).toBe('1 of 6 events')
    await page.locator('#find').fill('')
    expect(await page.locator('body').textContent()).toContain(HOSTILE_NAME)
    expect(await violationsOf(page)).toEqual([])
    await context.close()
    expect([troubles, requests]).toEqual([[], [address]])
  })

  test('saves JSON, which gives an empty server the same view', async () => {
    const view = await shown(current)
    const { path, text } = await saved('json')
    expect(ExportFile.parse(JSON.parse(text)).readings.length).toBe(2)
    const other = await startSite(READINGS.slice(0, 1), 'of its own')
    opened.push(other)
    const first = READINGS[0]?.article.id ?? ''
    await fetch(`${other.url}api/articles/${encodeURIComponent(first)}`, { method: 'DELETE' })
    const visited = await visit(browser, other.url)
    expect(await shown(visited)).toEqual([])
    await visited.page.locator('#export summary').click()
    await visited.page.locator('#import-file').setInputFiles(path)
    const done = visited.page.locator('#export-done')
    await done.waitFor()
    expect(await done.textContent()).toContain(
      '2 articles added, 0 already there; 5 new claims, 0 confirm, 1 contradict',
    )
    await done.locator('a').click()
    await visited.page.locator('#evidence-title').waitFor()
    expect(await shown(visited)).toEqual(view)
    expect(new URL(visited.page.url()).search).toBe(new URL(current.page.url()).search)
    // The menu is open still.
    await visited.page.locator('#import-file').setInputFiles(path)
    await visited.page.getByText('0 articles added, 2 already there').waitFor()
    expect(visited.troubles).toEqual([])
    await visited.close()
  })

  afterEach(() => {
    expect(current.troubles).toEqual([])
  })
})
