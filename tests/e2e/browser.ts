import { describe, jest, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { chromiumHere, PLACES } from '../../scripts/page-bench/browser.ts'

const EXECUTABLE = chromiumHere()

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// A real server and a real browser take their time on a busy machine.
jest.setTimeout(120_000)

/** Starts the machine's own Chromium. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: EXECUTABLE ?? '', args: FLAGS })

/** Tests that need a browser: skipped with a line where there is none, failing where CI is true. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (EXECUTABLE !== undefined) {
    describe(name, tests)
  } else if (process.env.CI === 'true') {
    test(`${name}: needs Chromium`, () => {
      throw new Error(`no Chromium at ${PLACES.join(' or ')}; apt-get install chromium`)
    })
  } else {
    process.stderr.write(`${name}: skipped, there is no Chromium on this machine\n`)
    describe.skip(name, tests)
  }
}
