import { importsOf } from './imports.ts'
import type { SourceFile } from './source-file.ts'

/** An area of the code: what it may import beside itself. `x/**` stands for x and all areas in it. */
export type Row = {
  readonly areas?: readonly string[]
  readonly packages?: readonly string[]
  /** Modules of Node; `*` is any. */
  readonly node?: readonly string[]
}

const SCHEMA = 'graph-schema'
const STAGES = [1, 2, 3, 4, 5, 6].map(
  (stage) =>
    `server/extract/${stage}-${['text', 'syntax', 'entities', 'dates', 'events', 'claims'][stage - 1]}`,
)

/** An extraction stage knows the model and the stages before it. */
const stage = (number: number, more: Row = {}): Record<string, Row> => ({
  [`${STAGES[number - 1]}`]: { areas: [SCHEMA, ...STAGES.slice(0, number - 1)], ...more },
})

/**
 * Who may import whom; everything that is not listed is forbidden. A file belongs to the longest
 * area that holds it, so a row for a folder does not open what has a row of its own inside it.
 */
export const TABLE: Readonly<Record<string, Row>> = {
  [SCHEMA]: { packages: ['zod'] },
  ...stage(1),
  ...stage(2, { packages: ['zod'], node: ['fs'] }),
  ...stage(3),
  ...stage(4),
  ...stage(5),
  ...stage(6),
  'server/extract/pipeline.ts': { areas: [SCHEMA, ...STAGES], node: ['crypto'] },
  'server/config.ts': { areas: [SCHEMA], packages: ['zod'] },
  'server/actors': {
    areas: [SCHEMA, 'server/extract/3-entities', 'server/ingest'],
    packages: ['zod'],
    node: ['fs'],
  },
  'server/ingest': {
    areas: [SCHEMA, 'server/extract/pipeline.ts', 'server/store/port.ts'],
    packages: ['@mozilla/readability', 'linkedom', 'zod'],
    node: ['*'],
  },
  'server/bulk': {
    areas: [
      SCHEMA,
      'server/actors',
      'server/extract/pipeline.ts',
      'server/ingest',
      'server/store/port.ts',
    ],
    packages: ['zod'],
    node: ['*'],
  },
  'server/store/port.ts': { areas: [SCHEMA] },
  'server/store': {
    areas: [SCHEMA, 'server/store/port.ts'],
    packages: ['fastest-levenshtein', 'zod'],
    node: ['crypto'],
  },
  'server/store/neo4j': {
    areas: [SCHEMA, 'server/store'],
    packages: ['neo4j-driver'],
    node: ['*'],
  },
  'server/store/embedded': {
    areas: [SCHEMA, 'server/store'],
    packages: ['@grafeo-db/js', 'tsx', 'zod'],
    node: ['*'],
  },
  'server/store/open.ts': { areas: ['server/config.ts', 'server/store/**'] },
  'server/analysis': {
    areas: [SCHEMA],
    packages: ['graphology', 'graphology-layout-forceatlas2'],
  },
  'server/exchange': {
    areas: [SCHEMA, 'server/store/port.ts', 'server/extract/2-syntax'],
    node: ['crypto'],
  },
  'server/api': {
    areas: [SCHEMA, 'server/exchange', 'server/store/port.ts'],
    packages: ['express', 'helmet', 'vite', 'zod'],
    node: ['*'],
  },
  'server/listen.ts': { areas: [SCHEMA], node: ['http'] },
  'server/main.ts': { areas: [SCHEMA, 'server/**'] },
  client: {
    areas: [SCHEMA, 'client/analysis', 'client/between', 'client/console', 'client/graph'],
    packages: ['lit-html', 'zod'],
  },
  'client/between': {
    areas: [SCHEMA, 'client', 'client/graph'],
    packages: ['graphology', 'graphology-shortest-path', 'lit-html'],
  },
  'client/analysis': {
    areas: [SCHEMA, 'client'],
    packages: ['graphology', 'graphology-communities-louvain', 'graphology-metrics', 'lit-html'],
  },
  'client/console': {
    areas: [SCHEMA, 'client'],
    packages: [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/language',
      '@codemirror/legacy-modes',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
      'lit-html',
      'zod',
    ],
  },
  'client/graph': {
    areas: [SCHEMA, 'client'],
    packages: [
      'graphology-layout-forceatlas2',
      'lit-html',
      'vis-data',
      'vis-network',
      'vis-util',
      'zod',
    ],
  },
  'scripts/page-bench': {
    areas: [SCHEMA, 'server/**'],
    packages: ['playwright-core'],
    node: ['*'],
  },
  'scripts/page-shots': { packages: ['playwright-core'], node: ['path'] },
  scripts: {
    areas: [SCHEMA, 'server/**', 'scripts/page-bench', 'scripts/page-shots'],
    packages: ['chrono-node', 'cli-table3', 'commander', 'zod'],
    node: ['*'],
  },
  tests: {
    areas: [SCHEMA, 'server/**', 'client/**', 'scripts', 'scripts/page-bench'],
    packages: ['*'],
    node: ['*'],
  },
}

/** The longest row whose area holds a path; undefined outside the table. */
export function areaOf(path: string): string | undefined {
  return Object.keys(TABLE)
    .filter((area) => path === area || path.startsWith(`${area}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** One line for each import that the table does not allow. */
export function forbiddenImports(file: SourceFile): string[] {
  const area = areaOf(file.path)
  if (area === undefined) return [`${file.path} is in no row of the import table`]
  return importsOf(file)
    .filter(({ written, target }) => !allowed(area, written, target))
    .map(({ written, place }) => `${place}: ${area} may not import ${written}`)
}

function allowed(area: string, written: string, target: string): boolean {
  const { areas = [], packages = [], node = [] } = TABLE[area] ?? {}
  if (target.startsWith('node:')) return node.includes('*') || node.includes(target.slice(5))
  if (!written.startsWith('.')) return packages.includes('*') || packages.includes(target)
  // What is no code (styles, weights, the folder of samples) belongs to no area.
  if (!/\.[cm]?[jt]s$/.test(target)) return true
  const reached = areaOf(target)
  return reached === area || areas.some((name) => opens(name, reached))
}

function opens(name: string, reached: string | undefined): boolean {
  if (!name.endsWith('/**')) return name === reached
  const folder = name.slice(0, -3)
  return reached === folder || reached?.startsWith(`${folder}/`) === true
}
