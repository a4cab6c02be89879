import { describe, expect, test } from '@jest/globals'
import { projectFiles, projectPaths, sourceFile } from './source-file.ts'
import { emptyNames, styleBreaks } from './style.ts'

test('every file keeps the rules of form', () => {
  expect(projectFiles().flatMap(styleBreaks)).toEqual([])
})

test('every folder and file has a name that says what is in it', () => {
  expect(projectPaths().flatMap(emptyNames)).toEqual([])
})

const lines = (count: number) => 'export {}\n'.repeat(count)

describe('seen as a break', () => {
  test.each<[string, string, string, string]>([
    ['a long file', 'server/x.ts', lines(401), 'server/x.ts has 401 lines, the most is 400'],
    ['any', 'server/x.ts', 'const x: any = 1', 'server/x.ts:1: any'],
    ['any inside a type', 'server/x.ts', '\nlet x: Map<string, any[]>', 'server/x.ts:2: any'],
    ['as any', 'tests/x.ts', 'const x = 1 as any', 'tests/x.ts:1: any'],
    ['an enum', 'client/x.ts', 'enum X { A }', 'client/x.ts:1: enum'],
    ['a constant enum', 'client/x.ts', 'const enum X { A }', 'client/x.ts:1: enum'],
    ['a cast by way of unknown', 'client/x.ts', 'x as unknown as Y', 'client/x.ts:1: as after as'],
    ['a check switched off', 'client/x.ts', '// @ts-ignore', 'client/x.ts:1: @ts-ignore'],
    ['all checks switched off', 'tests/x.ts', '/* @ts-nocheck */', 'tests/x.ts:1: @ts-nocheck'],
    ['no ending', 'server/x.ts', "import './y'", 'server/x.ts:1: ./y does not end in .ts'],
    [
      'the ending .js',
      'server/x.ts',
      "export * from './y.js'",
      'server/x.ts:1: ./y.js does not end in .ts',
    ],
    [
      'a folder',
      'server/x.ts',
      "import type { Y } from '..'",
      'server/x.ts:1: .. does not end in .ts',
    ],
    ['a grab bag of a file', 'server/utils.ts', '', 'server/utils.ts: called utils'],
    ['a grab bag of a test', 'tests/helper.test.ts', '', 'tests/helper.test.ts: called helper'],
    ['a grab bag of a folder', 'client/common/x.ts', '', 'client/common/x.ts: called common'],
    ['a manager', 'client/state-manager.ts', '', 'client/state-manager.ts: called state-manager'],
  ])('%s', (_name, path, text, complaint) => {
    expect(styleBreaks(sourceFile(path, text))).toEqual([complaint])
  })

  test.each<[string, string, string]>([
    ['400 lines', 'server/x.ts', lines(400)],
    ['a long table of tests', 'tests/x.test.ts', lines(900)],
    ['long data', 'server/extract/3-entities/knowledge/leaders/asia.ts', lines(900)],
    ['the word any', 'server/x.ts', "const any = 'any' // any"],
    ['as const', 'server/x.ts', "const x = ['a'] as const"],
    ['one cast', 'server/x.ts', 'const x = y as Z'],
    ['a style sheet', 'client/x.ts', "import './styles/base.css'"],
    ['a folder of data', 'server/x.ts', "new URL('../samples', import.meta.url)"],
    ['a name that holds one', 'server/commonwealth.ts', ''],
  ])('not %s', (_name, path, text) => {
    expect(styleBreaks(sourceFile(path, text))).toEqual([])
  })
})
