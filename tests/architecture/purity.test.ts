import { describe, expect, test } from '@jest/globals'
import { importsOf } from './imports.ts'
import { environmentReads, impurities, PURE_FOLDERS } from './purity.ts'
import { projectFiles, sourceFile } from './source-file.ts'

const files = projectFiles()
const pure = files.filter(({ path }) => PURE_FOLDERS.some((folder) => path.startsWith(folder)))

test('reading and the model use nothing but their input', () => {
  expect(pure.length).toBeGreaterThan(50)
  expect(pure.flatMap(impurities)).toEqual([])
})

test('one file of reading opens files: the weights', () => {
  const readers = pure.filter((file) =>
    importsOf(file).some(({ target }) => /^(node:)?fs\b/.test(target)),
  )
  expect(readers.map(({ path }) => path)).toEqual(['server/extract/2-syntax/load.ts'])
})

/** Tests set and read the environment of the commands and servers that they start. */
const MAY_READ_ENVIRONMENT = ['server/config.ts', 'tests/']

test('one file reads the environment: the settings', () => {
  const others = files.filter(
    ({ path }) => !MAY_READ_ENVIRONMENT.some((start) => path.startsWith(start)),
  )
  expect(others.flatMap(environmentReads)).toEqual([])
  expect(files.filter(({ path }) => path === 'server/config.ts').flatMap(environmentReads)).toEqual(
    [expect.stringMatching(/^server\/config\.ts:\d+: reads the environment$/)],
  )
})

describe('seen as impure', () => {
  test.each<[string, string, string]>([
    ['the clock', 'const x = Date.now()', 'now'],
    ['the clock by brackets', "const x = Date['now']()", 'now'],
    ['the clock, handed on', 'const x = { clock: Date.now }', 'now'],
    ['a date without argument', 'const x = new Date()', 'new Date()'],
    ['a date without new', 'const x = Date()', 'Date()'],
    ['the local calendar', 'const x = date.getFullYear()', 'getFullYear'],
    ['the language of the machine', 'words.sort((a, b) => a.localeCompare(b))', 'localeCompare'],
    ['chance', 'const x = Math.random()', 'random'],
    ['chance from Web Crypto', 'const x = crypto', 'crypto'],
    ['the environment', 'const x = process.env.HOME', 'process'],
    ['the environment, handed on', 'read(process)', 'process'],
    ['by the global object', 'globalThis.fetch(address)', 'globalThis'],
    ['the network', 'const x = await fetch(address)', 'fetch'],
    ['the network, short key', 'const x = { fetch }', 'fetch'],
    ['the console', "console.log('x')", 'console'],
    ['a timer', 'setTimeout(() => {}, 1)', 'setTimeout'],
  ])('%s', (_name, text, what) => {
    expect(impurities(sourceFile('server/extract/x.ts', text))).toEqual([
      `server/extract/x.ts:1: ${what}`,
    ])
  })

  test.each<[string, string]>([
    ['a date of a number', 'const x = new Date(0).toISOString()'],
    ['a date of a text', "const x = Date.parse('2025-10-25')"],
    ['UTC', 'const x = new Date(0).getUTCFullYear()'],
    ['a member of that name', "const x = page.console + page['fetch']"],
    ['a key of that name', 'type X = { process: string }; const x = { console: 1 }'],
    ['words in a comment', '// Date.now() and process.env are not used'],
    ['words in a string', "const x = 'Math.random()'"],
    ['a hash', "createHash('sha256').update(text)"],
  ])('not %s', (_name, text) => {
    expect(impurities(sourceFile('server/extract/x.ts', text))).toEqual([])
  })
})

describe('seen as reading the environment', () => {
  test.each<[string, string]>([
    ['a variable', 'const x = process.env.HOME'],
    ['by brackets', "const x = process['env']"],
    ['all of it', 'read(process.env)'],
    ['taken apart', 'const { env } = process'],
    ['imported', "import { env } from 'node:process'"],
    ["vite's", 'const x = import.meta.env.MODE'],
  ])('%s', (_name, text) => {
    expect(environmentReads(sourceFile('server/x.ts', text))).toEqual([
      'server/x.ts:1: reads the environment',
    ])
  })

  test.each<[string, string]>([
    ['the exit code', 'process.exitCode = 1'],
    ['a parameter of that name', 'const read = (env: string) => env'],
    ['a comment', '// process.env'],
  ])('not %s', (_name, text) => {
    expect(environmentReads(sourceFile('server/x.ts', text))).toEqual([])
  })
})
