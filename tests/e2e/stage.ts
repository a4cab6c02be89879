import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Reading } from '../../graph-schema/model/reading.ts'
import { launch } from './browser.ts'
import { type Site, startSite } from './server.ts'
import { DESKTOP, type Visit, visit } from './visit.ts'

/** One browser and one site for the tests of a file. */
export type Stage = {
  /** Opens an address of the site, '' its front, for the present test. */
  readonly open: (address?: string, options?: BrowserContextOptions) => Promise<Page>
  /** The page that was opened last. */
  readonly page: () => Page
  readonly address: () => string
  /** A trouble with these words in it is expected of the present page. */
  readonly forgive: (words: string) => void
  /** Leaves the page that is open, which must have had no troubles. */
  readonly leave: () => Promise<void>
}

/** Sets it up for the tests around; every page must end without errors and breaches of policy. */
export function onStage(readings: readonly Reading[] = []): Stage {
  let browser: Browser
  let site: Site
  let current: Visit | null = null
  let forgiven: readonly string[] = []

  const leave = async () => {
    const [left, expected] = [current, forgiven]
    current = null
    forgiven = []
    await left?.close()
    const troubles = left?.troubles ?? []
    expect(troubles.filter((line) => !expected.some((words) => line.includes(words)))).toEqual([])
  }
  beforeAll(async () => {
    site = await startSite(readings)
    browser = await launch()
  })
  afterEach(leave)
  afterAll(async () => {
    await browser.close()
    expect(await site.close()).toMatchObject({ code: 0, err: '' })
  })
  const page = () => {
    if (current === null) throw new Error('no page is open')
    return current.page
  }
  return {
    open: async (address = '', options = DESKTOP) => {
      current = await visit(browser, `${site.url}${address}`, options)
      return page()
    },
    page,
    address: () => site.url,
    forgive: (words) => {
      forgiven = [...forgiven, words]
    },
    leave,
  }
}
