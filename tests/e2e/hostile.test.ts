import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { HOSTILE_NAME, READINGS } from '../api/readings.ts'
import { describeInBrowser, launch } from './browser.ts'
import { type Site, startSite } from './server.ts'
import { visit } from './visit.ts'

describeInBrowser('an actor named like markup', () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    site = await startSite(READINGS)
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    expect(await site.close()).toMatchObject({ code: 0, err: '' })
  })

  test('is text in every view', async () => {
    const { page, troubles, close } = await visit(browser, `${site.url}?actor=person/hostile`)
    await page.locator('#evidence-title', { hasText: HOSTILE_NAME }).waitFor()
    expect(await page.locator('#events', { hasText: HOSTILE_NAME }).count()).toBe(1)
    await page.locator('#events [data-edge]', { hasText: 'warned' }).click()
    await page.locator('#article-text mark', { hasText: HOSTILE_NAME }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('img')
    await page.locator('#suggestions [role="option"]', { hasText: HOSTILE_NAME }).waitFor()
    expect(await page.locator('#timeline text', { hasText: '<img' }).count()).toBeGreaterThan(0)
    expect(await page.locator('img').count()).toBe(0)
    expect(troubles).toEqual([])
    await close()
  })

  test('an address full of markup shows nothing of it', async () => {
    const address = `?q=${encodeURIComponent('<script>alert(1)</script>')}&edge=%3Cimg%3E&types=%3Cb%3E`
    const { page, troubles, close } = await visit(browser, `${site.url}?actor=person/hostile`)
    await page.goto(`${site.url}${address}`)
    await page.locator('#events .empty').waitFor()
    expect(await page.locator('#page script').count()).toBe(0)
    expect(troubles).toEqual([])
    await close()
  })
})
