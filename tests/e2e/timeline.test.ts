import { expect, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { madeReadings } from '../../scripts/page-bench/readings.ts'
import { readingOf } from '../store/readings.ts'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { DESKTOP, violationsOf } from './visit.ts'

const ARMISTICE = { source: 'person/p-1', target: 'person/p-2', on: '1953-07-27' }
const READINGS = [...madeReadings(20, 400), readingOf('1953-07-28', [ARMISTICE])]
/** Two months in which there are few enough events for bars. */
const CLOSE = '?view=2020-01-01/2020-03-01'
/** The same, and these months chosen. */
const CHOSEN = `${CLOSE}&from=2020-01-01&to=2020-03-01`

describeInBrowser('timeline and list', () => {
  const stage = onStage(READINGS)

  const open = async (address = '', options: BrowserContextOptions = DESKTOP) => {
    const page = await stage.open(address, options)
    await page.locator('#timeline .lane').first().waitFor()
    return page
  }
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
  const selected = (page: Page) =>
    page.locator('#events [aria-current="true"]').getAttribute('data-edge')
  const evidenceOf = (page: Page, edge: string | null) =>
    page.locator(`#evidence-title[data-of="${edge}"]`).waitFor()
  const listed = async (page: Page) => {
    const counts = await page.locator('#events .year-count').allTextContents()
    return counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)
  }
  const chipSum = async (page: Page) => {
    const counts = await page.locator('.chip .count').allTextContents()
    return counts.reduce((sum, text) => sum + Number(text), 0)
  }
  const picture = (page: Page) => page.locator('#picture').getAttribute('aria-label')
  const chosen = async (page: Page) => (await page.locator('.axis .chosen').boundingBox())?.width

  test('more than 300 events are cells over a broken axis; a click looks into one, and back', async () => {
    const page = await open()
    await page.locator('#timeline .cell').first().waitFor()
    expect(await page.locator('#timeline .bar').count()).toBe(0)
    for (const tone of ['occurred', 'planned', 'ruled_out'])
      expect(await page.locator(`#timeline .heat.m-${tone}`).count()).toBeGreaterThan(0)
    expect(await page.locator('.axis .break').count()).toBe(1)
    expect(await violationsOf(page, '#timeline')).toEqual([])
    await page.locator('[data-lane="person/p-1"] .cell').first().click()
    await page.locator('#timeline .bar').first().waitFor()
    expect([await page.locator('#timeline .bar').count(), await listed(page)]).toEqual([2, 1])
    expect(parameter(page, 'view')).toBe(`${parameter(page, 'from')}/${parameter(page, 'to')}`)
    await page.locator('#all-time').click()
    await page.locator('#timeline .cell').first().waitFor()
    expect(await listed(page)).toBe(READINGS.flatMap(({ claims }) => claims).length)
  })

  test('a period is drawn, widened and moved with the mouse; all views follow, and back undoes it', async () => {
    const page = await open(CLOSE)
    const [all, drawn] = [await listed(page), await picture(page)]
    const box = await page.locator('.axis').boundingBox()
    if (box === null) throw new Error('there is no axis')
    const drag = async (from: number, to: number) => {
      await page.mouse.move(box.x + from, box.y + 14)
      await page.mouse.down()
      await page.mouse.move(box.x + (from + to) / 2, box.y + 14, { steps: 4 })
      await page.mouse.move(box.x + to, box.y + 14, { steps: 4 })
      await page.mouse.up()
    }
    await drag(300, 460)
    await page.waitForURL((url) => url.searchParams.has('from') && url.searchParams.has('to'))
    const few = await listed(page)
    expect([few > 0, few < all]).toEqual([true, true])
    expect(await chipSum(page)).toBe(few)
    expect(await page.locator('.tally').textContent()).toContain(`${few} of `)
    await page.locator(`#picture:not([aria-label="${drawn}"])`).waitFor()
    const [width, end] = [(await chosen(page)) ?? 0, parameter(page, 'to') ?? '']
    await drag(466, 560)
    await page.waitForURL((url) => (url.searchParams.get('to') ?? '') > end)
    expect(((await chosen(page)) ?? 0) - width).toBeGreaterThan(50)
    const [from, wide] = [parameter(page, 'from') ?? '', await chosen(page)]
    await drag(400, 440)
    await page.waitForURL((url) => (url.searchParams.get('from') ?? '') > from)
    expect(Math.abs(((await chosen(page)) ?? 0) - (wide ?? 0))).toBeLessThan(12)
    for (let steps = 0; steps < 3; steps++) await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('from'))
    expect(await listed(page)).toBe(all)
  })

  test('by keyboard the ends of the period move one by one, together, and away', async () => {
    const page = await open(CLOSE)
    await page.locator('[data-grip="from"]').focus()
    await page.keyboard.press('PageUp')
    await page.waitForURL((url) => url.searchParams.has('from'))
    const grip = page.locator('[data-grip="from"]')
    const first = Number(await grip.getAttribute('aria-valuenow'))
    await page.keyboard.press('ArrowRight')
    await page.locator(`[data-grip="from"][aria-valuenow="${first + 1}"]`).waitFor()
    await page.locator('[data-grip="to"]').focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await page.locator(`[data-grip="from"][aria-valuenow="${first}"]`).waitFor()
    expect(parameter(page, 'to')).toBe('2020-02-29')
    await page.locator('#look-closer').click()
    await page.locator('#whole-axis').click()
    await page.locator('[data-grip="from"]').focus()
    await page.keyboard.press('Home')
    await page.waitForURL((url) => !url.searchParams.has('from') && url.searchParams.has('to'))
  })

  test('stepping selects one event after the other in every view, by itself until paused', async () => {
    const page = await open(CHOSEN)
    await page.getByRole('button', { name: 'Next event' }).click()
    const first = await selected(page)
    await evidenceOf(page, first)
    expect(await page.locator('#events [data-edge]').first().getAttribute('data-edge')).toBe(first)
    expect(await page.locator(`#timeline .bar.selected[data-bar="${first}"]`).count()).toBe(2)
    await page.getByRole('combobox', { name: 'Pace' }).selectOption('4')
    await page.locator('#events-title').click()
    await page.keyboard.press('p')
    await page.locator('.play-place', { hasText: /^[3-9] of/ }).waitFor()
    await page.keyboard.press('p')
    await page.getByRole('button', { name: 'Play the events' }).waitFor()
    await evidenceOf(page, await selected(page))
    const place = Number.parseInt((await page.locator('.play-place').textContent()) ?? '', 10)
    await page.getByRole('button', { name: 'Event before' }).click()
    await page.locator('.play-place', { hasText: `${place - 1} of` }).waitFor()
  })

  test('where stillness is wanted nothing goes on by itself, and stepping works', async () => {
    const page = await open(CHOSEN, { ...DESKTOP, reducedMotion: 'reduce' })
    expect(await page.locator('#play').isVisible()).toBe(false)
    await page.keyboard.press('p')
    await page.locator('.play-place', { hasText: /^1 of/ }).waitFor()
    expect(await page.locator('#play').getAttribute('aria-label')).toBe('Play the events')
  })

  test('a lane is pinned, stays so in the address, and its name selects its actor', async () => {
    const page = await open()
    const lanes = page.locator('.lane-scroll .lane')
    const last = (await lanes.last().getAttribute('data-lane')) ?? ''
    await page.locator('.lane-scroll').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.locator('.lane .lane-name:focus').waitFor()
    await page.locator(`[data-pin="${last}"]`).focus()
    await page.keyboard.press('Enter')
    await page.locator(`.lanes-pinned [data-lane="${last}"]`).waitFor()
    // The lane went elsewhere, and the focus with it.
    await page.locator(`.lanes-pinned [data-pin="${last}"]:focus`).waitFor()
    expect(parameter(page, 'pins')).toBe(last)
    await page.reload()
    await page.locator(`.lanes-pinned [data-lane="${last}"] .lane-name`).click()
    await page.waitForURL((url) => url.searchParams.get('actor') === last)
    await page.locator(`[data-pin="${last}"]`).click()
    await page.locator('.lanes-pinned').waitFor({ state: 'detached' })
  })

  test('a long list is drawn in part, tells where in it one is, and is walked by keys', async () => {
    const page = await open()
    const links = page.locator('#events [data-edge]')
    expect(await listed(page)).toBe(401)
    expect(await links.count()).toBeLessThan(200)
    await links.first().focus()
    await page.keyboard.press('End')
    const last = page.locator('#events [data-edge]:focus')
    await last.waitFor()
    const [place, size] = await last.evaluate((link) => [
      link.parentElement?.getAttribute('aria-posinset'),
      link.parentElement?.getAttribute('aria-setsize'),
    ])
    expect(place).toBe(size)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    const before = await selected(page)
    await evidenceOf(page, before)
    expect(await page.locator('#events [data-edge]:focus').isVisible()).toBe(true)
    await page.keyboard.press('Shift+Enter')
    await page.waitForURL((url) =>
      /^person\/[^,]+,person\//.test(url.searchParams.get('between') ?? ''),
    )
    await page.locator('#between-direct').waitFor()
    await page.goBack()
    await page.keyboard.press('Home')
    expect(await page.locator('#events .event').first().getAttribute('aria-current')).toBe('true')
    await page.locator('#event-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await page.locator('#events .event', { hasText: '2022' }).last().waitFor()
    expect(await violationsOf(page, '#events')).toEqual([])
  })
})
