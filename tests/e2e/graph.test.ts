import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { addDays } from '../../graph-schema/model/days.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { json, send } from '../api/request.ts'
import { readingOf } from '../store/readings.ts'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { placeOf, violationsOf } from './visit.ts'

const HUB = 'country/hub'
const EDGES = 2000
const EACH = 100

/** A hub that warned 2,000 others, one a day; two of the latest met, and one of those met a third. */
function hubReadings(): readonly Reading[] {
  const warned = Array.from({ length: EDGES }, (_, i) => {
    const from = addDays('2019-01-01', i)
    const on = [from, addDays(from, 1)] as const
    return { type: 'WARNED' as const, source: HUB, target: `person/p-${i}`, on }
  })
  const met = [
    { type: 'MET' as const, source: 'person/p-1999', target: 'person/p-1998' },
    { type: 'MET' as const, source: 'person/p-1998', target: 'person/p-1' },
  ]
  const articles = Array.from({ length: EDGES / EACH }, (_, i) =>
    warned.slice(i * EACH, (i + 1) * EACH),
  )
  return [...articles, met].map((said, i) => readingOf('2025-01-01', said, {}, `Number ${i}.`))
}

const addressIs = (page: Page, name: string, value: string | null) =>
  page.waitForURL((url) => url.searchParams.get(name) === value)

/** How many lines the picture has, by its own name. */
const linesOf = async (page: Page) =>
  Number(/\d+/.exec((await page.locator('#picture').getAttribute('aria-label')) ?? '')?.[0])

const OLD = 3200
const OTHERS = 80
const FORGOTTEN = 'person/forgotten'

/** More than is fetched at once, all before the hub's: others among themselves, one of them only here. */
function oldReadings(): readonly Reading[] {
  const met = Array.from({ length: OLD }, (_, i) => ({
    source: i === 0 ? FORGOTTEN : `person/q-${i % OTHERS}`,
    target: i % 40 === 1 ? HUB : `person/q-${(i * 7 + 1) % OTHERS}`,
    on: addDays('2005-01-01', i),
  }))
  return Array.from({ length: OLD / EACH }, (_, i) =>
    readingOf('2015-01-01', met.slice(i * EACH, (i + 1) * EACH), {}, `Old ${i}.`),
  )
}

/** Takes readings in as an exported file. */
async function imported(url: string, readings: readonly Reading[]): Promise<number> {
  const view = { address: '', nodes: [], edges: [] }
  const file = { format: 'demarche', version: 1, exported: '2025-01-02', view, readings }
  const body = { ...file, leftOut: { articles: 0, edges: 0 } }
  return (await send(`${url}api/import`, json(body))).status
}

describeInBrowser('the graph', () => {
  const stage = onStage(hubReadings())

  test('a hub with 2,000 edges shows 25, expands by 25 and goes back', async () => {
    const page = await stage.open(`?actor=${HUB}`)
    await page.locator('#left-out', { hasText: '1,975 of 2,002 events not drawn' }).waitFor()
    expect(await linesOf(page)).toBe(27)
    await page.locator('#expand', { hasText: 'Show 25 more of 1975' }).waitFor()
    const hub = await placeOf(page, HUB)
    await page.mouse.dblclick(hub.x, hub.y)
    await addressIs(page, 'expand', HUB)
    await page.locator('#expand', { hasText: 'Show 25 more of 1950' }).waitFor()
    expect(await linesOf(page)).toBe(52)
    await page.locator('#picture').focus()
    await page.keyboard.press('Enter')
    await addressIs(page, 'expand', `${HUB},${HUB}`)
    expect(await linesOf(page)).toBe(77)
    expect(await violationsOf(page, '.graph')).toEqual([])
    await page.goBack()
    await page.goBack()
    await addressIs(page, 'expand', null)
    expect(await linesOf(page)).toBe(27)
    await page.goForward()
    expect(await linesOf(page)).toBe(52)
    await page.locator('#collapse', { hasText: 'Collapse' }).click()
    await page.locator('#collapse', { hasText: 'Fold' }).click()
    await addressIs(page, 'fold', HUB)
    expect(await linesOf(page)).toBe(5)
  })

  test('two actors show what is between them: by Shift and a click, and by the keyboard', async () => {
    const page = await stage.open('?actor=person/p-1999')
    await page.locator('#between-other').waitFor()
    const other = await placeOf(page, 'person/p-1998')
    await page.keyboard.down('Shift')
    await page.mouse.click(other.x, other.y)
    await page.keyboard.up('Shift')
    await addressIs(page, 'between', 'person/p-1999,person/p-1998')
    await page.locator('#between-direct h3', { hasText: 'One event' }).waitFor()
    await page.locator('#between-paths h4', { hasText: 'Through hub' }).waitFor()
    expect(await violationsOf(page, '#evidence')).toEqual([])
    await page.goBack()
    await page.locator('#between-other').waitFor()
    await page.locator('#picture').focus()
    await page.keyboard.press('Shift+Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('between-other')
    await page.keyboard.type('p 1')
    await page.keyboard.press('Enter')
    await addressIs(page, 'between', 'person/p-1999,person/p-1')
    await page.locator('#between-direct h3', { hasText: 'No event' }).waitFor()
    expect((await page.locator('#between-paths h4').allTextContents()).sort()).toEqual([
      'Through hub',
      'Through p 1998',
    ])
  })

  test('a node stays where it was put, over a reload too, until all is arranged anew', async () => {
    const page = await stage.open('?actor=person/p-1999')
    const before = await placeOf(page, 'person/p-1')
    await page.mouse.move(before.x, before.y)
    await page.mouse.down()
    await page.mouse.move(before.x - 60, before.y + 40, { steps: 5 })
    await page.mouse.up()
    const dragged = await placeOf(page, 'person/p-1')
    expect([dragged.x - before.x < -50, dragged.y - before.y > 30]).toEqual([true, true])
    const direction = async () => {
      const [a, b] = [await placeOf(page, HUB), await placeOf(page, 'person/p-1')]
      return Math.atan2(b.y - a.y, b.x - a.x)
    }
    const put = await direction()
    await page.reload()
    await page.locator('main[aria-busy="false"]').waitFor()
    expect(Math.abs((await direction()) - put)).toBeLessThan(0.05)
    const kept = await page.evaluate<string>("localStorage.getItem('demarche-places')")
    await page.locator('#rearrange').click()
    // As a function: words to be evaluated are what the content policy forbids.
    await page.waitForFunction(
      (was) => Reflect.get(globalThis, 'localStorage').getItem('demarche-places') !== was,
      kept,
    )
    expect(Math.abs((await direction()) - put)).toBeGreaterThan(0.05)
  })

  test('arrow keys go from actor to actor, and each is told', async () => {
    const page = await stage.open('?actor=person/p-1999')
    await page.locator('#picture').focus()
    const visited = new Set<string>()
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key)
      visited.add(new URL(page.url()).searchParams.get('actor') ?? '')
    }
    expect(visited.size).toBeGreaterThan(1)
    expect(await page.locator('#picture-says').textContent()).toMatch(/, \d+ lines?/)
    // What a mouse drags, keys move: the actor, and the view without it.
    const actor = new URL(page.url()).searchParams.get('actor') ?? ''
    const at = await placeOf(page, actor)
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Alt+ArrowRight')
    const moved = await placeOf(page, actor)
    expect([moved.x > at.x, Math.abs(moved.y - at.y) < 1]).toEqual([true, true])
    await page.keyboard.press('Shift+ArrowDown')
    expect((await placeOf(page, actor)).y).toBeCloseTo(moved.y - 60, 0)
    await page.keyboard.press('+')
    await page.keyboard.press('0')
    expect(new URL(page.url()).searchParams.get('actor')).toBe(actor)
  })

  test.each([
    ['an edge', '?edge=edge/0123456789abcdef', 'edge/0123456789abcdef', true],
    ['an actor to expand', '?expand=person/nobody', 'person/nobody', false],
    ['one of a pair', `?between=${HUB},person/nobody`, 'person/nobody', false],
  ])('%s that is not there is said in one line', async (_name, address, id, isRefused) => {
    const page = await stage.open(address)
    await page.locator('.notes .error', { hasText: `Not in this graph: ${id}.` }).waitFor()
    expect(await linesOf(page)).toBe(27)
    // Chromium itself logs the refusal of what was asked for.
    if (isRefused) stage.forgive('404')
  })

  test('of more than is fetched at once: counts, live changes, and a link to what is far back', async () => {
    const address = `?actor=${HUB}&expand=${HUB}`
    const page = await stage.open(address)
    await page.locator('#expand', { hasText: 'Show 25 more of 1950' }).waitFor()
    expect(await imported(stage.address(), oldReadings())).toBe(200)
    // The latest 5,000 of 5,202 are here: the hub's 80 old ones are counted though some are not.
    await page.locator('#left-out', { hasText: 'events further back not loaded' }).waitFor()
    await page.locator('#expand', { hasText: 'Show 25 more of 2030' }).waitFor()

    // What is expanded, and the two together, follow what others add.
    const news = {
      type: 'WARNED',
      source: HUB,
      target: 'person/newcomer',
      on: '2025-02-01',
    } as const
    expect(await imported(stage.address(), [readingOf('2025-02-02', [news])])).toBe(200)
    await page
      .locator('#event-scroll')
      .evaluate((list) => list.scrollTo({ top: list.scrollHeight }))
    await page.locator(`#timeline [data-lane="${HUB}"] .cell.fresh[data-cell^="2025-0"]`).waitFor()
    await page.locator('#events .event.fresh', { hasText: 'newcomer' }).waitFor()
    expect(await page.locator('#events .event.fresh').count()).toBe(1)
    await page.locator('#expand', { hasText: 'Show 25 more of 2031' }).waitFor()
    await page.locator('#between-other').fill('forgotten')
    await page.keyboard.press('Enter')
    await addressIs(page, 'between', `${HUB},${FORGOTTEN}`)
    await page.locator('#between-direct h3', { hasText: 'No event' }).waitFor()
    const met = { source: FORGOTTEN, target: HUB, on: '2005-06-01' }
    expect(await imported(stage.address(), [readingOf('2025-02-03', [met])])).toBe(200)
    await page.locator('#between-direct h3', { hasText: 'One event' }).waitFor()

    // One end of it is nowhere in the latest 5,000.
    const oldest = oldReadings()[0]?.claims[0]
    await page.goto(`${stage.address()}?claim=${oldest?.id}`)
    await page.locator('#article-text mark').first().waitFor()
    await placeOf(page, FORGOTTEN)
    await page.locator('#events [aria-current="true"]', { hasText: 'forgotten' }).waitFor()
    await page.locator('#timeline .selected').first().waitFor({ state: 'attached' })
  })
})
