import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { middleOf, violationsOf } from './visit.ts'

describeInBrowser('corrections', () => {
  const stage = onStage()

  const open = async (address = '') => {
    const page = await stage.open(address)
    await page.locator('#evidence-title').waitFor()
    return page
  }
  const selected = (page: Page) => page.locator('#events [aria-current="true"]')
  const undone = (page: Page) => page.locator('#undo-bar', { hasText: 'Revoked' }).waitFor()
  const save = (page: Page) => page.locator('#correction-save').click()

  test('an edited modality changes line, bar and list; what was read stays; Undo restores it', async () => {
    const page = await open()
    const before = (await selected(page).getAttribute('data-edge')) ?? ''
    const whether = page.locator('#evidence .badge')
    expect(await whether.textContent()).toContain('ruled out')
    await page.locator('[data-correct="edit"]').click()
    await page.locator('#correction select[name="modality"]').selectOption('possible')
    await page.locator('#correction input[name="who"]').fill('Ana')
    await page.locator('#correction input[name="note"]').fill('only a guess')
    expect(await violationsOf(page, '#correction')).toEqual([])
    await save(page)
    await page.locator('#undo-bar').waitFor()
    await page.locator('#evidence .badge.m-possible').waitFor()
    await selected(page).locator('.event-modality.m-possible').waitFor()
    const after = (await selected(page).getAttribute('data-edge')) ?? ''
    expect(after).not.toBe(before)
    await middleOf(page, after)
    expect(await page.locator(`[data-bar="${after}"].m-possible.selected`).count()).toBeGreaterThan(
      0,
    )
    const note = await page.locator('#evidence .corrected').textContent()
    for (const words of ['possible', 'Ana', 'only a guess', 'Read as: met, ruled out'])
      expect(note).toContain(words)
    expect(await violationsOf(page, '#evidence')).toEqual([])
    expect(await violationsOf(page, '#undo-bar')).toEqual([])

    await page.locator('#correction-undo').click()
    await undone(page)
    await page.locator('#evidence .badge.m-ruled_out').waitFor()
    expect(await selected(page).getAttribute('data-edge')).toBe(before)
    expect(await page.locator('#evidence .corrected').count()).toBe(0)
  })

  test('a rejected claim leaves the views, stays struck through, and is revoked from the list', async () => {
    const page = await open()
    const edge = (await selected(page).getAttribute('data-edge')) ?? ''
    const all = await page.locator('#events [data-edge]').count()
    await page.locator('[data-correct="reject"]').click()
    await save(page)
    await page.locator('#article-text mark.rejected').first().waitFor()
    await page.locator(`#events [data-edge="${edge}"]`).waitFor({ state: 'detached' })
    expect(await page.locator('#events [data-edge]').count()).toBe(all - 1)
    expect(await page.locator(`[data-bar="${edge}"]`).count()).toBe(0)
    await page.locator('#article-text a.quote').first().click()
    const struck = page.locator('#evidence .rejections a')
    expect(await struck.getAttribute('title')).toMatch(/: rejected by reader; show this claim$/)
    await struck.click()
    await page.locator('#article-text mark.rejected').first().waitFor()

    await page.getByRole('button', { name: 'Corrections', exact: true }).click()
    await page.locator('.correction-list li', { hasText: 'rejected' }).waitFor()
    expect(await violationsOf(page, '#corrections')).toEqual([])
    await page.getByRole('button', { name: /^Revoke: .*rejected$/ }).click()
    await page
      .locator('.correction-list li', { hasText: 'rejected' })
      .waitFor({ state: 'detached' })
    await undone(page)
    await page.locator('#corrections [aria-label="Close"]').click()
    await page.locator(`#events [data-edge="${edge}"]`).waitFor()
    expect(await page.locator('#events [data-edge]').count()).toBe(all)
  })

  test('two that are merged are one actor under both names, after a reload too; revoked, two', async () => {
    const page = await open('?actor=person/ri-yong-ho')
    const name = (await page.locator('#evidence-title').textContent()) ?? ''
    await page.locator('[data-correct="merge"]').click()
    await page.locator('#merge-search').fill('choe son')
    await page.locator('.picks.found label', { hasText: 'Choe Son Hui' }).click()
    await page.locator('.picks input[name="keep"][value="other"]').check()
    expect(await violationsOf(page, '#correction')).toEqual([])
    await save(page)
    await page.locator('#evidence-title', { hasText: 'Choe Son Hui' }).waitFor()
    await page.locator('.aliases', { hasText: name }).waitFor()
    await page.locator('#events .name', { hasText: name }).first().waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('actor')).toBe('person/choe-son-hui')
    await page.goto(`${stage.address()}?actor=person/ri-yong-ho`)
    await page.waitForURL((url) => url.searchParams.get('actor') === 'person/choe-son-hui')
    await page.locator('#evidence .corrected', { hasText: `${name} merged into` }).waitFor()
    await page.locator('#evidence .corrected button').click()
    await undone(page)
    await page.locator('#events .name', { hasText: name }).first().waitFor()
    expect(await page.locator('.aliases', { hasText: name }).count()).toBe(0)
  })

  test('one that is split is two: an article goes to an actor of its own', async () => {
    const page = await open('?actor=person/moon-jae-in')
    const edges = page.locator('#evidence .other')
    const before = await edges.count()
    await page.locator('[data-correct="split"]').click()
    await page.locator('.picks.long input').first().check()
    const field = page.locator('#correction input[name="name"]')
    expect(await field.inputValue()).toContain('Moon Jae-in (')
    await field.fill('Another Moon')
    expect(await violationsOf(page, '#correction')).toEqual([])
    await save(page)
    await page.locator('#evidence-title', { hasText: 'Another Moon' }).waitFor()
    await page.locator('#events .name', { hasText: 'Another Moon' }).first().waitFor()
    const moved = await edges.count()
    expect([moved > 0, moved < before]).toEqual([true, true])
    await page.locator('#correction-undo').click()
    await undone(page)
    await page.locator('#evidence-title', { hasText: 'Moon Jae-in' }).waitFor()
    expect(await edges.count()).toBe(before)
  })

  test('the keyboard alone: what is refused is said in the form, Escape leaves it', async () => {
    const page = await open()
    await page.locator('[data-correct="edit"]').focus()
    await page.keyboard.press('Enter')
    await page.locator('#correction-save').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#correction [role="alert"]').textContent()).toBe(
      'Nothing is different yet.',
    )
    await page.keyboard.press('Escape')
    await page.locator('#correction[open]').waitFor({ state: 'detached' })
    expect(await page.locator(':focus').getAttribute('data-correct')).toBe('edit')
  })
})
