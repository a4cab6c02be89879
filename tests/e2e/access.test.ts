import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describeInBrowser, launch } from './browser.ts'
import { type Site, startSite } from './server.ts'
import { DESKTOP, PHONE, violationsOf, visit } from './visit.ts'

describeInBrowser('WCAG 2.2 AA', () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    site = await startSite()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    expect(await site.close()).toMatchObject({ code: 0, err: '' })
  })

  const button = (name: string) => (page: Page) =>
    page.getByRole('button', { name, exact: true }).click()
  /** A look of the page: its address, what to do there, and the part that is then different. */
  type Look = {
    readonly name: string
    readonly address?: string
    readonly act?: (page: Page) => Promise<unknown>
    readonly part?: string
  }
  const menu = (page: Page) => page.locator('.menu:not(.export) summary').click()
  const looks: readonly Look[] = [
    { name: 'an actor', address: '?actor=person/kim-jong-un' },
    { name: 'nothing found', address: '?q=zebra' },
    { name: 'a filter', address: '?modality=planned&from=2019-01-01', part: '.header' },
    { name: 'the menu of types', act: menu, part: '.header' },
    { name: 'the Add article dialog', act: button('Add article'), part: '#article' },
    { name: 'the Cypher drawer', act: button('Cypher'), part: '#cypher' },
    { name: 'the analysis', address: '?analysis=ranking', part: '#analysis' },
  ]

  test.each<[string, BrowserContextOptions]>([
    ['in light', { ...DESKTOP, colorScheme: 'light' }],
    ['in dark', { ...DESKTOP, colorScheme: 'dark' }],
    ['on a phone', { ...PHONE, colorScheme: 'light' }],
    ['on a dark phone', { ...PHONE, colorScheme: 'dark' }],
  ])('%s: the first view, an actor, filters, the dialogs', async (_name, options) => {
    const { page, troubles, close } = await visit(browser, site.url, options)
    await page.locator('#article-text mark').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    for (const { name, address = '', act, part } of looks) {
      await page.goto(`${site.url}${address}`)
      await page.locator('main[aria-busy="false"]').waitFor()
      await act?.(page)
      expect([name, ...(await violationsOf(page, part))]).toEqual([name])
    }
    expect(troubles).toEqual([])
    await close()
  })

  test('on a phone: the panels of events and of the timeline', async () => {
    const { page, close } = await visit(browser, site.url, PHONE)
    for (const name of ['Events', 'Timeline']) {
      await button(name)(page)
      const part = `#${name.toLowerCase()}`
      expect([name, ...(await violationsOf(page, part))]).toEqual([name])
    }
    await close()
  })

  test('the results of a statement', async () => {
    const { page, close } = await visit(browser, site.url)
    await button('Cypher')(page)
    await page.locator('#cypher-statement').fill('MATCH (p:Person) RETURN p.name')
    await page.locator('#cypher-run').click()
    await page.locator('#cypher tbody tr').first().waitFor()
    expect(await violationsOf(page, '#cypher')).toEqual([])
    await close()
  })

  test('a page with a fault would be noticed', async () => {
    const { page, close } = await visit(browser, site.url)
    await page.locator('#search').evaluate((field) => {
      field.removeAttribute('aria-label')
      field.removeAttribute('placeholder')
    })
    expect((await violationsOf(page, '.header')).join()).toContain('label')
    await close()
  })
})
