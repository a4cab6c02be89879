import { expect, test } from '@jest/globals'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { middleOf } from './visit.ts'

describeInBrowser('the page', () => {
  const stage = onStage()

  const open = async (address = '') => {
    const page = await stage.open(address)
    await page.locator('#evidence-title').waitFor()
    return page
  }
  const selectedEdge = () =>
    stage.page().locator('#events [aria-current="true"]').getAttribute('data-edge')
  const marked = () => stage.page().locator('#article-text mark').allTextContents()

  test('opens on the bundled graph with a quote, its line and its bar in sight', async () => {
    const page = await open()
    expect(await page.locator('#events [data-edge]').count()).toBeGreaterThan(20)
    await page.locator('#article-text mark').first().waitFor()
    expect((await marked()).join('').length).toBeGreaterThan(10)
    const edge = (await selectedEdge()) ?? ''
    await middleOf(page, edge)
    expect(await page.locator(`[data-bar="${edge}"].selected`).count()).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.get('edge')).toBe(edge)
  })

  test('a click on a line selects its edge and shows its quote', async () => {
    const page = await open()
    const links = page.locator('#events [data-edge]:not([aria-current])')
    const edges = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('data-edge') ?? ''),
    )
    const middles = await Promise.all(edges.map((edge) => middleOf(page, edge)))
    const isAlone = (x: number) => middles.filter((middle) => middle.x === x).length === 1
    const at = middles.findIndex(({ x, clear }) => clear && isAlone(x))
    const { x, y } = middles[at] ?? { x: 0, y: 0 }
    await page.mouse.click(x, y)
    await page.waitForURL((url) => url.searchParams.get('edge') === edges[at])
    await page.locator(`#events [data-edge="${edges[at]}"][aria-current="true"]`).waitFor()
    await page.locator(`#evidence-title[data-of="${edges[at]}"]`).waitFor()
    const text = await page.locator('#article-text').textContent()
    expect(text).toContain((await marked()).join(''))
  })

  test('the keyboard goes from event to event and into the evidence', async () => {
    const page = await open()
    const first = await selectedEdge()
    await page.locator('#events [aria-current="true"]').focus()
    await page.keyboard.press('ArrowUp')
    const second = await selectedEdge()
    expect(second).not.toBe(first)
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    expect(await selectedEdge()).toBe(second)
    await page.locator('#article-text mark').first().waitFor()
    expect(await page.locator(':focus').getAttribute('data-edge')).toBe(second)
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('evidence-title')
    await page.keyboard.press('/')
    expect(await page.locator(':focus').getAttribute('id')).toBe('search')
  })

  test('a chip shows one modality in every view, and back undoes it', async () => {
    const page = await open()
    const all = await page.locator('#events [data-edge]').count()
    await page.locator('[data-modality="planned"]').click()
    const count = Number(await page.locator('[data-modality="planned"] .count').textContent())
    const events = page.locator('#events [data-edge]')
    expect([await events.count(), count > 0, count < all]).toEqual([count, true, true])
    expect(await page.locator('#events .event-modality.m-planned').count()).toBe(count)
    expect(await page.locator('#timeline .bar:not(.m-planned)').count()).toBe(0)
    await page.goBack()
    expect(await events.count()).toBe(all)
  })

  test('the address restores selection and filters', async () => {
    const page = await open()
    await page.locator('[data-modality="occurred"]').click()
    await page.locator('#events [data-edge]').nth(2).click()
    const edge = await selectedEdge()
    await page.locator(`#evidence-title[data-of="${edge}"]`).waitFor()
    const [address, quote] = [new URL(page.url()).search, await marked()]
    await stage.leave()
    await stage.open(address)
    await stage.page().locator('#article-text mark').first().waitFor()
    expect([await selectedEdge(), await marked()]).toEqual([edge, quote])
    expect(
      await stage.page().locator('[data-modality="occurred"]').getAttribute('aria-pressed'),
    ).toBe('true')
  })

  test('an underlined quote selects its claim', async () => {
    const page = await open()
    const quote = page.locator('#article-text a.quote').first()
    const text = (await quote.textContent()) ?? ''
    await quote.click()
    await page.waitForURL((url) => url.searchParams.has('claim'))
    await page.locator('#article-text mark', { hasText: text }).first().waitFor()
  })

  test('a search finds an actor, whose card lists its edges', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('kim jong')
    await page.locator('#suggestions [role="option"]', { hasText: 'Kim Jong Un' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.has('actor'))
    await page.locator('#evidence-title', { hasText: 'Kim Jong Un' }).waitFor()
    expect(await page.locator('#evidence .other').count()).toBeGreaterThan(3)
  })

  test('a window of time filters the list', async () => {
    const page = await open()
    await page.locator('#window-from').fill('2019-01-01')
    await page.locator('#window-to').fill('2019-12-31')
    await page.waitForURL((url) => url.searchParams.get('to') === '2020-01-01')
    const years = await page.locator('#events .year').allTextContents()
    expect(years.length).toBeGreaterThan(0)
    expect(years).not.toContain('2025')
  })

  test('Cypher answers in a table, and an error is a line', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Cypher' }).click()
    const field = page.locator('#cypher-statement')
    await field.fill("MATCH (a)-[m:MET]->(b) WHERE m.modality = 'occurred' RETURN a.name AS who")
    await page.keyboard.press('Control+Enter')
    await page.locator('#cypher th', { hasText: 'who' }).waitFor()
    expect(await page.locator('#cypher tbody tr').count()).toBeGreaterThan(0)
    stage.page().removeAllListeners('console') // Chromium logs the refusal's status as an error.
    await field.fill('CREATE (n:Nothing) RETURN n')
    await page.locator('#cypher-run').click()
    expect((await page.locator('#cypher .error').textContent())?.length).toBeGreaterThan(5)
  })

  test('an article comes in, says what it changed, and is undone', async () => {
    const page = await open()
    const before = await page.locator('#events [data-edge]').count()
    await page.getByRole('button', { name: 'Add article' }).click()
    await page
      .locator('#article textarea')
      .fill(
        'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.',
      )
    await page.locator('#article input[name="published"]').fill('2024-05-28')
    await page.locator('#article-save').click()
    const report = page.locator('#article .report strong')
    expect(await report.textContent()).toMatch(/^\d+ new claims?, 0 confirm, 0 contradict$/)
    await page.locator('#events', { hasText: 'Olaf Scholz' }).waitFor()
    expect(await page.locator('#events [data-edge]').count()).toBeGreaterThan(before)
    await page.locator('#article-undo').click()
    await page.locator('#article .report', { hasText: 'Undone' }).waitFor()
    await page.locator('#events', { hasText: 'Olaf Scholz' }).waitFor({ state: 'detached' })
    expect(await page.locator('#events [data-edge]').count()).toBe(before)
  })
})
