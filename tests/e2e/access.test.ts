import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { readArticle } from '../../server/extract/pipeline.ts'
import { prepareArticle } from '../../server/ingest/prepare.ts'
import { describeInBrowser } from './browser.ts'
import { onStage } from './stage.ts'
import { COLOUR_RULES, DESKTOP, PHONE, violationsOf } from './visit.ts'

/** Claims of every modality, with days, months and none; ten briefs have only more of the same. */
const BRIEFS = ['2019-03-01-hanoi.txt', '2025-09-04-beijing-parade.txt'].map((name) =>
  readArticle(prepareArticle({ text: readFileSync(`samples/${name}`, 'utf8') })),
)

const button = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()
const menu = (page: Page) => page.locator('.menu:not(.export) summary').click()

/** A look of the page: its address, what to do there, and the part that is then different. */
type Look = {
  readonly name: string
  readonly address?: string
  readonly act?: (page: Page) => Promise<unknown>
  readonly part?: string
}

const LOOKS: readonly Look[] = [
  { name: 'the first view', act: (page) => page.locator('#article-text mark').first().waitFor() },
  { name: 'an actor', address: '?actor=person/kim-jong-un' },
  { name: 'nothing found', address: '?q=zebra' },
  { name: 'a filter', address: '?modality=planned&from=2019-01-01', part: '.header' },
  { name: 'the menu of types', act: menu, part: '.header' },
  { name: 'the Add article dialog', act: button('Add article'), part: '#article' },
  { name: 'the Cypher drawer', act: button('Cypher'), part: '#cypher' },
  { name: 'the analysis', address: '?analysis=ranking', part: '#analysis' },
]

describeInBrowser('WCAG 2.2 AA', () => {
  const stage = onStage(BRIEFS)

  // Where only the colours are others, only what rests on them can be.
  test.each<[string, BrowserContextOptions, readonly string[] | undefined]>([
    ['in light', { ...DESKTOP, colorScheme: 'light' }, undefined],
    ['in dark', { ...DESKTOP, colorScheme: 'dark' }, COLOUR_RULES],
    ['on a phone', { ...PHONE, colorScheme: 'light' }, undefined],
    ['on a dark phone', { ...PHONE, colorScheme: 'dark' }, COLOUR_RULES],
  ])(
    '%s: the first view, an actor, filters, the dialogs',
    async (_name, options, rules) => {
      const page = await stage.open('', options)
      for (const { name, address = '', act, part } of LOOKS) {
        await page.goto(`${stage.address()}${address}`)
        await page.locator('main[aria-busy="false"]').waitFor()
        await act?.(page)
        expect([name, ...(await violationsOf(page, part, rules))]).toEqual([name])
      }
    },
    400_000,
  )

  test('on a phone: the panels of events and of the timeline', async () => {
    const page = await stage.open('', PHONE)
    for (const name of ['Events', 'Timeline']) {
      await button(name)(page)
      const part = `#${name.toLowerCase()}`
      expect([name, ...(await violationsOf(page, part))]).toEqual([name])
    }
  })

  test('the results of a statement', async () => {
    const page = await stage.open()
    await button('Cypher')(page)
    await page.locator('#cypher-statement').fill('MATCH (p:Person) RETURN p.name')
    await page.locator('#cypher-run').click()
    await page.locator('#cypher tbody tr').first().waitFor()
    expect(await violationsOf(page, '#cypher')).toEqual([])
  })

  test('a page with a fault would be noticed', async () => {
    const page = await stage.open()
    await page.locator('#search').evaluate((field) => {
      field.removeAttribute('aria-label')
      field.removeAttribute('placeholder')
    })
    expect((await violationsOf(page, '.header')).join()).toContain('label')
  })

  test('and so would one whose words are too pale', async () => {
    const page = await stage.open('', { ...DESKTOP, colorScheme: 'dark' })
    await page.locator('#evidence-title').evaluate((title) => {
      title.style.color = 'rgb(60 60 60)'
    })
    const found = await violationsOf(page, '#evidence', COLOUR_RULES)
    expect(found.join()).toContain('color-contrast')
  })
})
