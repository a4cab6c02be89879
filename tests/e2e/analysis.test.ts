import { expect, test } from '@jest/globals'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { PHONE, violationsOf } from './visit.ts'

describeInBrowser('the analysis', () => {
  const stage = onStage()

  const { open } = stage
  const figures = (column: number) =>
    stage
      .page()
      .locator(`#analysis .ranks tbody tr td:nth-of-type(${column}) span`)
      .allTextContents()
      .then((cells) => cells.map((cell) => Number.parseFloat(cell)))
  const part = (word: string) =>
    stage.page().getByRole('navigation', { name: 'Parts of the analysis' }).getByText(word)

  test('ranks actors by what happened or by all, sorts, sizes, and a click selects', async () => {
    const page = await open()
    await page.locator('.side-tabs').getByText('Analysis').click()
    await page.waitForURL((url) => url.searchParams.get('analysis') === 'ranking')
    await page.locator('#analysis .ranks tbody tr').first().waitFor()
    const degrees = await figures(1)
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a))
    expect(await page.locator('#analysis').textContent()).toContain('what is ruled out or denied')
    await page.locator('#analysis .sort', { hasText: 'Between' }).click()
    const between = await figures(2)
    expect(between).toEqual(between.toSorted((a, b) => b - a))
    await page.locator('#sizes').click()
    await page.locator('#sizes[aria-pressed="true"]').waitFor()

    const rows = page.locator('#analysis .ranks tbody tr')
    const happened = await rows.count()
    await page.getByRole('radio', { name: 'everything shown' }).check()
    await page.waitForURL((url) => url.searchParams.get('ties') === 'all')
    await page.locator(`#analysis .ranks tbody tr:nth-child(${happened + 1})`).waitFor()
    expect(await violationsOf(page)).toEqual([])

    const first = rows.first().locator('a')
    const id = await first.getAttribute('data-actor')
    await first.click()
    await page.waitForURL((url) => url.searchParams.get('actor') === id)
    await page.locator('#analysis .ranks tr.current').waitFor()
  })

  test('finds the same communities again, and shows them in the graph', async () => {
    const members = () => stage.page().locator('#analysis .members').allTextContents()
    const page = await open('?analysis=communities')
    await page.locator('#analysis .community').first().waitFor()
    const found = await members()
    expect(found.length).toBeGreaterThan(1)
    await page.locator('#hues').click()
    await page.locator('#hues[aria-pressed="true"]').waitFor()
    expect(await violationsOf(page, '#analysis')).toEqual([])
    await page.locator('[data-modality="planned"]').click()
    await page.getByText('Nothing in view ties two actors.').waitFor()
    await page.goBack()
    await page.locator('#analysis .community').first().waitFor()
    expect(await members()).toEqual(found)
    await page.reload()
    await page.locator('#analysis .community').first().waitFor()
    expect(await members()).toEqual(found)
  })

  test('shows a pair over time, and a bar or its row chooses the time', async () => {
    const page = await open('?analysis=pair')
    await page.locator('#pair-chart [data-period]').first().waitFor()
    await page.getByRole('button', { name: 'Years', exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('by') === 'year')
    await page.locator('#pair-chart [data-period="2018"]').click()
    await page.waitForURL((url) => url.searchParams.get('from') === '2018-01-01')
    expect(new URL(page.url()).searchParams.get('to')).toBe('2019-01-01')
    const years = await page.locator('#events .year').allTextContents()
    expect(years.map((words) => words.slice(0, 4))).toEqual(['2018'])
    // The chart keeps its other bars: it is the way on.
    await page.locator('#pair-chart [data-period="2025"]').waitFor()
    await page.getByRole('button', { name: 'Show only 2019' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('from') === '2019-01-01')
    expect(await page.locator('#pair-chart .part-not').count()).toBeGreaterThan(0)
    expect(await violationsOf(page, '#analysis')).toEqual([])
  })

  test('links what was said to what was told later, and each row leads to both', async () => {
    const page = await open('?analysis=afterwards')
    await page.locator('#analysis .said').first().waitFor()
    const off = page.locator('#analysis .said[data-outcome="called_off"]').first()
    await off.locator('.then a').first().click()
    await page.locator('#events [aria-current="true"] .m-ruled_out').first().waitFor()
    await off.locator('> a').click()
    await page.locator('#events [aria-current="true"] .m-wished').first().waitFor()
    const unseen = await page
      .locator('#analysis .said[data-outcome="unseen"]')
      .first()
      .textContent()
    expect(unseen).toMatch(/Nothing reported by \d+ \w+ \d{4}/)
    expect(await page.locator('#analysis').textContent()).not.toMatch(/broken/i)
    expect(await violationsOf(page, '#analysis')).toEqual([])
  })

  test('is a panel of its own on a phone', async () => {
    const page = await open('', PHONE)
    await page.getByRole('navigation', { name: 'Panels' }).getByText('Analysis').click()
    await page.locator('#analysis .ranks tbody tr').first().waitFor()
    await part('Two over time').click()
    await page.locator('#pair-chart').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.getByRole('navigation', { name: 'Panels' }).getByText('Evidence').click()
    await page.locator('#evidence-title').waitFor()
  })
})
