import { describe, expect, test } from '@jest/globals'
import { areaOf, forbiddenImports, TABLE } from './import-table.ts'
import { importsOf } from './imports.ts'
import { projectFiles, projectPaths, sourceFile } from './source-file.ts'

const files = projectFiles()

test('every import of the project is in the table', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(forbiddenImports)).toEqual([])
})

test('a row opens no package that its area has no use for', () => {
  const idle = Object.entries(TABLE).flatMap(([area, { packages = [] }]) => {
    const members = files.filter(({ path }) => areaOf(path) === area)
    const used = members.flatMap((file) => importsOf(file).map(({ target }) => target))
    const unused = packages.filter((name) => name !== '*' && !used.includes(name))
    return members.length === 0 ? [] : unused.map((name) => `${area}: ${name}`)
  })
  expect(idle).toEqual([])
})

test('code is TypeScript, so that no file escapes these checks', () => {
  const others = projectPaths().filter((path) => /\.([cm]?js|[cm]ts|[jt]sx)$/.test(path))
  // The first only lets a thread into TypeScript; the others are what jest reads before it can.
  expect(others).toEqual([
    'server/bulk/thread.mjs',
    'tests/bundle-programs.js',
    'tests/esbuild-transformer.js',
  ])
})

describe('ways of importing that are seen', () => {
  test.each<[string, string, string]>([
    ['import', "import { z } from 'zod'", 'zod'],
    ['type only', "import type { Store } from '../store/port.ts'", 'server/store/port.ts'],
    [
      'a type among values',
      "import { type Store } from '../store/port.ts'",
      'server/store/port.ts',
    ],
    ['for its effect', "import './setup.ts'", 'server/api/setup.ts'],
    ['a part of a package', "import x from 'lit-html/directives/live.js'", 'lit-html'],
    ['a scoped package', "import x from '@grafeo-db/js/x'", '@grafeo-db/js'],
    ['re-export', "export { x } from './x.ts'", 'server/api/x.ts'],
    ['re-export of all', "export * from './x.ts'", 'server/api/x.ts'],
    ['import()', "const x = await import('vite')", 'vite'],
    ['import() of a template', 'const x = await import(`vite`)', 'vite'],
    ['import() worked out', "const x = await import('./' + name)", '?'],
    ['a type of an import', "type X = import('express').Express", 'express'],
    ['a worker', "new Worker(new URL('./worker.ts', import.meta.url))", 'server/api/worker.ts'],
    ['require', "const x = createRequire(import.meta.url)('neo4j-driver')", 'neo4j-driver'],
    ['resolve', "const x = createRequire(import.meta.url).resolve('tsx')", 'tsx'],
  ])('%s', (_name, text, target) => {
    const [only, ...more] = importsOf(sourceFile('server/api/app.ts', text))
    expect(only?.target).toBe(target)
    expect(more).toEqual([])
  })

  test.each<[string, string]>([
    ['in a comment', "// import { x } from '../../client/x.ts'"],
    ['in a string', 'const x = "import { x } from \'express\'"'],
    ['in a template', "const x = `import { x } from 'express'`"],
  ])('none %s', (_name, text) => {
    expect(importsOf(sourceFile('server/api/app.ts', text))).toEqual([])
  })
})

describe('forbidden', () => {
  test.each<[string, string, string]>([
    ['the schema reaches the server', 'graph-schema/api.ts', '../server/config.ts'],
    ['the schema reaches Node', 'graph-schema/model/day.ts', 'node:crypto'],
    ['the schema reaches another package', 'graph-schema/model/day.ts', 'express'],
    ['a stage reaches a later stage', 'server/extract/3-entities/x.ts', '../4-dates/form.ts'],
    ['a stage reaches the pipeline', 'server/extract/6-claims/x.ts', '../pipeline.ts'],
    ['a stage reaches the file system', 'server/extract/1-text/x.ts', 'node:fs'],
    ['a stage reaches the store', 'server/extract/6-claims/x.ts', '../../store/port.ts'],
    ['a stage reaches the settings', 'server/extract/5-events/x.ts', '../../config.ts'],
    ['neo4j-driver outside its adapter', 'server/store/cypher-store/x.ts', 'neo4j-driver'],
    ['the driver in the embedded adapter', 'server/store/embedded/x.ts', 'neo4j-driver'],
    ['the embedded engine in the other', 'server/store/neo4j/x.ts', '@grafeo-db/js'],
    ['one adapter reaches the other', 'server/store/neo4j/x.ts', '../embedded/engine.ts'],
    ['shared store code reaches an adapter', 'server/store/merge/x.ts', '../neo4j/engine.ts'],
    ['the API reaches an adapter', 'server/api/x.ts', '../store/neo4j/engine.ts'],
    ['the API opens a store', 'server/api/x.ts', '../store/open.ts'],
    ['ingest opens a store', 'server/ingest/x.ts', '../store/open.ts'],
    ['ingest reaches into a stage', 'server/ingest/x.ts', '../extract/5-events/event.ts'],
    ['express outside the API', 'server/main.ts', 'express'],
    ['linkedom outside ingest', 'server/api/x.ts', 'linkedom'],
    ['readability outside ingest', 'server/extract/1-text/x.ts', '@mozilla/readability'],
    ['graphology in the store', 'server/store/merge/x.ts', 'graphology'],
    ['graphology elsewhere in the page', 'client/derive/x.ts', 'graphology'],
    ['vis-network elsewhere in the page', 'client/timeline/x.ts', 'vis-network/esnext'],
    ['the page reaches the server', 'client/api.ts', '../server/api/app.ts'],
    ['the page reaches Node', 'client/api.ts', 'node:url'],
    ['the server reaches the page', 'server/api/page.ts', '../../client/main.ts'],
    ['the server reaches a command', 'server/main.ts', '../scripts/command.ts'],
    ['a command reaches a test', 'scripts/bench.ts', '../tests/api/readings.ts'],
    ['a command reaches the page', 'scripts/bench.ts', '../client/state.ts'],
    ['a command reaches the driver', 'scripts/cypher.ts', 'neo4j-driver'],
    ['the server reaches a test', 'server/main.ts', '../tests/api/readings.ts'],
  ])('%s', (_name, path, written) => {
    const forms = [`import '${written}'`, `import type { X } from '${written}'`]
    for (const text of forms)
      expect(forbiddenImports(sourceFile(path, text))).toEqual([
        expect.stringMatching(new RegExp(`^${path}:1: .* may not import ${written}$`)),
      ])
  })

  test('a file worked out at run time', () => {
    expect(forbiddenImports(sourceFile('server/main.ts', 'import(`./$' + '{name}.ts`)'))).toEqual([
      'server/main.ts:1: server/main.ts may not import ?',
    ])
  })

  test('a file of a folder without a row', () => {
    expect(forbiddenImports(sourceFile('server/misc/x.ts', ''))).toEqual([
      'server/misc/x.ts is in no row of the import table',
    ])
  })
})
