import { expect, test } from '@jest/globals'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { violationsOf } from './visit.ts'

describeInBrowser('keys and history', () => {
  const stage = onStage()
  const open = async () => {
    const page = await stage.open()
    await page.locator('#evidence-title').waitFor()
    return page
  }
  const edgeOf = (url: string) => new URL(url).searchParams.get('edge')

  test('the sheet of keys opens on ?, is accessible, and turns single keys off and on', async () => {
    const page = await open()
    await page.keyboard.press('?')
    await page.locator('#help .keys').first().waitFor()
    expect(await violationsOf(page, '#help')).toEqual([])
    await page.locator('#single-keys').uncheck()
    await page.keyboard.press('Escape')
    await page.locator('#help').waitFor({ state: 'hidden' })
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement?.id')).not.toBe('search')
    await page.reload()
    await page.locator('#evidence-title').waitFor()
    await page.locator('#help-open').click()
    await page.locator('#single-keys').check()
    await page.keyboard.press('Escape')
    await page.locator('#help').waitFor({ state: 'hidden' })
    await page.keyboard.press('/')
    expect(await page.locator(':focus').getAttribute('id')).toBe('search')
  })

  test('a change of the view is undone and done again, and never leaves the page', async () => {
    const page = await open()
    const first = edgeOf(page.url())
    expect(await page.locator('#undo').isDisabled()).toBe(true)
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    const third = edgeOf(page.url())
    expect(third).not.toBe(first)
    await page.locator('[data-modality="ruled_out"]').click()
    await page.waitForURL(/modality=ruled_out/)
    await page.locator('#undo').click()
    await page.waitForURL((url) => !url.search.includes('modality'))
    await page.keyboard.press('Control+z')
    await page.waitForURL((url) => url.searchParams.get('edge') !== third)
    await page.keyboard.press('Control+Shift+z')
    await page.waitForURL((url) => url.searchParams.get('edge') === third)
    await page.locator('#redo').click()
    await page.waitForURL(/modality=ruled_out/)
    await page.locator('[data-modality="ruled_out"][aria-pressed="true"]').waitFor()
    expect(await page.locator('#redo').isDisabled()).toBe(true)
  })
})
