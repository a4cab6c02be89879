import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { describeInBrowser, launch } from './browser.ts'
import { freshSettings, type Program, startProgram } from './server.ts'
import { DESKTOP, type Visit, violationsOf, visit } from './visit.ts'

const MET =
  'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. '
const QUARREL = 'Iran criticized Iraq on Tuesday. '
const COLOUR =
  'The square before the old parliament was full of people on that warm and windless day. '
/** About 200,000 characters, as news have them: most sentences claim nothing. */
const LONG = `${MET}${COLOUR.repeat(12)}\n\n${QUARREL}${COLOUR.repeat(12)}\n\n`.repeat(92)

describeInBrowser('adding an article', () => {
  let browser: Browser
  let folder: string
  let program: Program
  let settings: Readonly<Record<string, string>>
  let current: Visit
  let url: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-article-'))
    settings = await freshSettings(folder)
    program = startProgram(settings)
    url = await program.url
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    expect(await program.stop()).toMatchObject({ code: 0, err: '' })
    await rm(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    const { troubles } = current
    await current.close()
    expect(troubles).toEqual([])
  })

  const open = async () => {
    current = await visit(browser, url, { ...DESKTOP, reducedMotion: 'reduce' })
    await openForm(current.page)
    return current.page
  }
  const openForm = async (page: Page) => {
    await page.getByRole('button', { name: 'Add article' }).click()
    await page.locator('#article-save').waitFor()
  }
  const write = async (page: Page, text: string, published: string) => {
    const field = page.locator('#article textarea')
    // As pasting does; typing 200 kB takes its time.
    await field.evaluate((element, pasted) => {
      Object.assign(element, { value: pasted })
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
    await page.locator('#article input[name="published"]').fill(published)
  }
  const report = (page: Page) => page.locator('#article .report strong')

  test('is read in sight, ends with its claims as links, and is undone', async () => {
    const page = await open()
    await write(page, `${MET}\n\n${QUARREL}\n\nNothing else was said.`, '2024-05-28')
    await page.locator('#article-save').click()
    await page.locator('#reading-text .parsed, #reading-text mark').first().waitFor()
    expect(await report(page).textContent()).toMatch(
      /^\d+ new claims?, \d+ confirms?, \d+ contradicts?$/,
    )
    expect(await page.locator('#reading-text mark').allTextContents()).toContain(
      'Iran criticized Iraq on Tuesday',
    )
    expect(await violationsOf(page, '#article')).toEqual([])
    const claim = page.locator('#article-diff a', { hasText: 'Iran criticized Iraq' })
    const id = await claim.getAttribute('data-claim')
    await claim.click()
    await page.locator('#article-text mark', { hasText: 'Iran criticized Iraq' }).first().waitFor()
    expect(new URL(page.url()).searchParams.get('claim')).toBe(id)
    // The form is empty again: the draft went with the article.
    await openForm(page)
    expect(await page.locator('#article textarea').inputValue()).toBe('')
    await write(page, `${MET}\n\n${QUARREL}\n\nNothing else was said.`, '2024-05-28')
    await page.locator('#article-save').click()
    await page.locator('#article .report', { hasText: 'was here already' }).waitFor()
    expect(await page.locator('#article-undo').count()).toBe(0)
  })

  test('comes out of a file that is chosen or dropped, with what the file says of itself', async () => {
    const page = await open()
    const html = `<!doctype html><html><head><meta charset="utf-8"><title>Talks in Bonn</title>
      <meta property="article:published_time" content="2024-06-03T10:00:00Z"></head>
      <body><article><h1>Talks in Bonn</h1>${`<p>${MET}${QUARREL}</p>`.repeat(5)}</article></body></html>`
    const file = join(folder, 'talks.html')
    await writeFile(file, html)
    await page.locator('#article-file').setInputFiles(file)
    await page
      .locator('#article .hint', { hasText: 'From talks.html, with its title and day' })
      .waitFor()
    const value = (name: string) => page.locator(`#article [name="${name}"]`).inputValue()
    expect([await value('title'), await value('published')]).toEqual([
      'Talks in Bonn',
      '2024-06-03',
    ])
    expect(await value('text')).not.toContain('<p>')
    await page.evaluate(`{
      const dropped = new DataTransfer()
      dropped.items.add(new File(['${QUARREL}'], 'note.txt', { type: 'text/plain' }))
      const drop = new DragEvent('drop', { dataTransfer: dropped, cancelable: true })
      document.querySelector('#article form').dispatchEvent(drop)
    }`)
    await page.locator('#article .hint', { hasText: 'It does not say when' }).waitFor()
    expect([await value('text'), await value('published')]).toEqual([QUARREL, ''])
    expect(await page.locator(':focus').getAttribute('name')).toBe('published')
  })

  test('of 200 kB is read while the page answers, and can be cancelled; its text outlives a reload', async () => {
    const page = await open()
    await write(page, LONG, '2024-06-04')
    await page.locator('#article-save').click()
    await page.locator('#reading-text .parsed').first().waitFor()
    // While it is read the page and the server answer.
    expect((await page.request.get(`${url}api/graph`)).status()).toBe(200)
    expect(await page.locator('#reading-progress').getAttribute('value')).not.toBe('1')
    expect(await violationsOf(page, '#article')).toEqual([])
    await page.locator('#article-cancel').click()
    await page.locator('#article .hint', { hasText: 'The text is still here' }).waitFor()
    await page.reload()
    await openForm(page)
    expect((await page.locator('#article textarea').inputValue()).length).toBe(LONG.length)
    // The wish to cancel reaches the server when all is saved already.
    let arrive = () => {}
    const late = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/api/readings/*', async (route) => {
      await late
      await route.continue()
    })
    await page.locator('#article-save').click()
    await page.locator('#reading-text .parsed').first().waitFor()
    await page.locator('#article-cancel').click()
    await page.locator('#article .reading-line', { hasText: 'Cancelling' }).waitFor()
    await report(page).waitFor({ timeout: 100_000 })
    arrive()
    await page.locator('#article .hint', { hasText: 'being saved already' }).waitFor()
    expect(await report(page).textContent()).toMatch(/confirm/)
    await page.locator('#article-undo').click()
    await page.locator('#article .report', { hasText: 'Undone' }).waitFor()
  })

  test('is not lost with the connection: the page says so, finds out, and tries again', async () => {
    const page = await open()
    // Chromium logs what it cannot reach, which here is the point.
    page.removeAllListeners('console')
    await write(page, LONG, '2024-06-05')
    await page.locator('#article-save').click()
    await page.locator('#reading-text .parsed').first().waitFor()
    expect((await program.stop('SIGKILL')).code).toBeNull()
    await page.locator('#article-lost', { hasText: 'The connection was lost' }).waitFor()
    await page.locator('#notice', { hasText: 'The server does not answer' }).waitFor()
    program = startProgram(settings)
    expect(await program.url).toBe(url)
    await page.locator('#article-lost', { hasText: 'It was not saved' }).waitFor()
    await page.locator('#notice:empty').waitFor({ state: 'attached' })
    await page.locator('#article-back').click()
    expect((await page.locator('#article textarea').inputValue()).length).toBe(LONG.length)
    await write(page, QUARREL, '2024-06-05')
    await page.locator('#article-save').click()
    expect(await report(page).textContent()).toMatch(/new claim|confirm/)
    await page.locator('#events [data-edge] .name', { hasText: 'Iran' }).first().waitFor()
  })
})
