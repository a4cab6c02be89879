import { expect, test } from '@jest/globals'
import { HOSTILE_NAME, READINGS } from '../api/readings.ts'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'

describeInBrowser('an actor named like markup', () => {
  const stage = onStage(READINGS)

  test('is text in every view', async () => {
    const page = await stage.open('?actor=person/hostile')
    await page.locator('#evidence-title', { hasText: HOSTILE_NAME }).waitFor()
    expect(await page.locator('#events', { hasText: HOSTILE_NAME }).count()).toBe(1)
    await page.locator('#events [data-edge]', { hasText: 'warned' }).click()
    await page.locator('#article-text mark', { hasText: HOSTILE_NAME }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('img')
    await page.locator('#suggestions [role="option"]', { hasText: HOSTILE_NAME }).waitFor()
    expect(await page.locator('#timeline text', { hasText: '<img' }).count()).toBeGreaterThan(0)
    expect(await page.locator('img').count()).toBe(0)
  })

  test('an address full of markup shows nothing of it', async () => {
    const address = `?q=${encodeURIComponent('<script>alert(1)</script>')}&edge=%3Cimg%3E&types=%3Cb%3E`
    const page = await stage.open('?actor=person/hostile')
    await page.goto(`${stage.address()}${address}`)
    await page.locator('#events .empty').waitFor()
    expect(await page.locator('#page script').count()).toBe(0)
  })
})
