import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { violationsOf } from './visit.ts'

const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS s'

describeInBrowser('the Cypher drawer', () => {
  const stage = onStage()
  const opener = (page: Page) => page.getByRole('button', { name: 'Cypher', exact: true })
  const field = (page: Page) => page.locator('#cypher-statement')
  const status = (page: Page, text: RegExp) =>
    page.locator('#cypher .status', { hasText: text }).waitFor()
  const open = async (address = '') => {
    const page = await stage.open(address)
    await opener(page).click()
    await page.locator('.cm-content').waitFor()
    return page
  }

  test('completes a type, shows rows, lights them up, and remembers the statement', async () => {
    const page = await open()
    await page.locator('#cypher-statement:focus').waitFor()
    await page.keyboard.type('MATCH (a)-[m:MET')
    const option = page.locator('.cm-tooltip-autocomplete [aria-selected="true"]')
    await option.getByText('MET', { exact: true }).waitFor()
    expect(await violationsOf(page, '#cypher')).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.type('->(b) RETURN a, m, b')
    await page.keyboard.press('Control+Enter')
    await status(page, /^\d+ rows in \d+ ms\.$/)
    const rows = await page.locator('#cypher tbody tr').count()
    expect(rows).toBeGreaterThan(3)
    const light = page.getByRole('button', { name: 'Light up in the graph' })
    expect(await light.getAttribute('aria-pressed')).toBe('true')
    const edges = new RegExp(`and ${rows} edges$`)
    expect(await page.locator('#cypher-coverage').textContent()).toMatch(edges)
    expect(await violationsOf(page, '#cypher')).toEqual([])
    const link = page.locator('#cypher td a[href*="edge="]').first()
    const edge = new URLSearchParams((await link.getAttribute('href')) ?? '').get('edge')
    await link.click()
    await page.waitForURL((url) => url.searchParams.get('edge') === edge)
    expect(await page.locator('#cypher').isVisible()).toBe(true)
    await page.locator('#cypher th button').first().click()
    await page.locator('#cypher th[aria-sort="ascending"]').waitFor()

    const edgeOfDrawer = page.getByRole('separator', { name: 'Height of the drawer' })
    const before = Number(await edgeOfDrawer.getAttribute('aria-valuenow'))
    await edgeOfDrawer.press('ArrowDown')
    expect(Number(await edgeOfDrawer.getAttribute('aria-valuenow'))).toBeLessThan(before)
    await page.keyboard.press('Escape')
    await page.locator('#cypher').waitFor({ state: 'hidden' })
    expect(await page.locator(':focus').textContent()).toBe('Cypher')

    await page.reload()
    await opener(page).click()
    await page.locator('#cypher-history summary').click()
    const past = page.locator('#cypher-history .past')
    expect(await past.textContent()).toContain(`· ${rows} rows`)
    await past.click()
    await status(page, /^\d+ rows in/)
    expect(await field(page).textContent()).toBe('MATCH (a)-[m:MET]->(b) RETURN a, m, b')
    await page.locator('#cypher-history summary').click()
    await page.getByRole('button', { name: 'Clear the history' }).click()
    await past.waitFor({ state: 'detached' })
  })

  test('a statement that takes for ever is cancelled; the page goes on meanwhile', async () => {
    const page = await open()
    await field(page).fill(ENDLESS)
    await page.keyboard.press('Control+Enter')
    await page.locator('#cypher .seconds', { hasText: '1 s' }).waitFor()
    await page.locator('[data-modality="planned"]').click()
    await page.locator('#events .event-modality.m-occurred').first().waitFor({ state: 'detached' })
    await page.locator('#search').fill('kim')
    await page.locator('#suggestions [role="option"]').first().waitFor()
    await page.locator('#cypher-cancel').click()
    await status(page, /^Cancelled after/)
    await field(page).fill('RETURN 41 + 1 AS answer')
    await page.locator('#cypher-run').click()
    await page.locator('#cypher td', { hasText: '42' }).waitFor()
  })

  test('the view as Cypher gives the events of the view, and what is not in it is said', async () => {
    const page = await open('?modality=ruled_out')
    const events = await page.locator('#events [data-edge]').count()
    await page.getByRole('button', { name: 'This view as Cypher' }).click()
    await status(page, new RegExp(`^${events} rows? in`))
    expect(await page.locator('#cypher-coverage').textContent()).toMatch(/edges?$/)
    await field(page).fill('MATCH (a)-[m:MET]->(b) RETURN m')
    await page.keyboard.press('Control+Enter')
    await page
      .locator('#cypher-coverage', { hasText: /\d+ of \d+ are not in this view$/ })
      .waitFor()
  })

  test('a mistake is shown at its place', async () => {
    const page = await open()
    stage.forgive('422')
    await field(page).fill('MATCH (n)\nRETRUN n')
    await page.keyboard.press('Control+Enter')
    await page.locator('#cypher .error').waitFor()
    expect(await page.locator('.cm-mistake').textContent()).toBe('RETRUN')
    expect(await violationsOf(page, '#cypher')).toEqual([])
    await page.getByRole('button', { name: 'Go to line 2, column 1' }).click()
    await page.keyboard.press('Shift+End')
    await page.keyboard.type('RETURN count(n) AS all')
    await page.keyboard.press('Control+Enter')
    await page.locator('#cypher th', { hasText: 'all' }).waitFor()
  })

  test('without the editor a plain text area does', async () => {
    const page = await stage.open()
    stage.forgive('ERR_FAILED')
    await page.route('**/assets/editor-*.js', (route) => route.abort())
    await opener(page).click()
    await page.locator('#cypher .hint', { hasText: 'plain text does' }).waitFor()
    await page.locator('textarea#cypher-statement').fill('RETURN 1 AS one')
    await page.keyboard.press('Control+Enter')
    await page.locator('#cypher th', { hasText: 'one' }).waitFor()
  })
})
