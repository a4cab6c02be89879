import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describeInBrowser, launch } from './browser.ts'
import { type Site, startSite } from './server.ts'
import { DESKTOP, expectAccessible, PHONE, visit } from './visit.ts'

describeInBrowser('WCAG 2.2 AA', () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    site = await startSite()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const button = (name: string) => (page: Page) => page.getByRole('button', { name }).click()
  const looks: readonly [string, string, ((page: Page) => Promise<unknown>)?][] = [
    ['the first view', ''],
    ['an actor', '?actor=person/kim-jong-un'],
    ['nothing found', '?q=zebra'],
    ['a filter', '?modality=planned&from=2019-01-01'],
    ['the menu of types', '', (page) => page.locator('.menu summary').click()],
    ['the Add article dialog', '', button('Add article')],
    ['the Cypher drawer', '', button('Cypher')],
  ]
  const screens: readonly [string, BrowserContextOptions][] = [
    ['light', { ...DESKTOP, colorScheme: 'light' }],
    ['dark', { ...DESKTOP, colorScheme: 'dark' }],
    ['a phone', { ...PHONE, colorScheme: 'light' }],
    ['a dark phone', { ...PHONE, colorScheme: 'dark' }],
  ]

  const table = screens.flatMap(([screen, options]) =>
    looks.map(([look, address, act]) => ({ name: `${look}, ${screen}`, options, address, act })),
  )
  test.each(table)('$name', async ({ options, address, act }) => {
    const { page, troubles, close } = await visit(browser, `${site.url}${address}`, options)
    await act?.(page)
    await expectAccessible(page)
    expect(troubles).toEqual([])
    await close()
  })

  test.each(['Events', 'Timeline'])('the %s panel of a phone', async (name) => {
    const { page, close } = await visit(browser, site.url, PHONE)
    await button(name)(page)
    await expectAccessible(page)
    await close()
  })

  test('the results of a statement', async () => {
    const { page, close } = await visit(browser, site.url)
    await button('Cypher')(page)
    await page.locator('#cypher-statement').fill('MATCH (p:Person) RETURN p.name')
    await page.locator('#cypher-run').click()
    await page.locator('#cypher tbody tr').first().waitFor()
    await expectAccessible(page)
    await close()
  })

  test('a page with a fault would be noticed', async () => {
    const { page, close } = await visit(browser, site.url)
    await page.locator('#search').evaluate((field) => {
      field.removeAttribute('aria-label')
      field.removeAttribute('placeholder')
    })
    await expect(expectAccessible(page)).rejects.toThrow('label')
    await close()
  })
})
