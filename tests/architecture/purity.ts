import { type ESTree, Visitor } from 'vite'
import { placeOf, type SourceFile } from './source-file.ts'

/** Code that must give the same bytes for the same input, wherever and whenever it runs. */
export const PURE_FOLDERS = ['graph-schema/', 'server/extract/']

/** The clock, the environment, the network, chance, the console; each by its global name. */
const GLOBALS = new Set([
  'process',
  'globalThis',
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
])

/** Members of standard objects that read the clock, the time zone, the language or chance. */
const MEMBERS = new Set([
  ...['now', 'random', 'randomUUID', 'randomBytes', 'getRandomValues'],
  ...['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getTimezoneOffset'],
  ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  ...['toLocaleLowerCase', 'toLocaleUpperCase'],
])

/** One line for each use of something that is not the input. */
export function impurities(file: SourceFile): string[] {
  // A set, since a short key `{ fetch }` is both key and value.
  const found = new Set<string>()
  const add = (node: ESTree.Node, what: string) => found.add(`${placeOf(file, node)}: ${what}`)
  const names = namesOfMembers(file)
  new Visitor({
    Identifier: (node) => {
      if (GLOBALS.has(node.name) && !names.has(node.start)) add(node, node.name)
    },
    MemberExpression: ({ property }) => {
      if (property.type === 'Identifier' && MEMBERS.has(property.name)) add(property, property.name)
      if (property.type === 'Literal' && MEMBERS.has(`${property.value}`))
        add(property, `${property.value}`)
    },
    NewExpression: (node) => {
      if (isDate(node.callee) && node.arguments.length === 0) add(node, 'new Date()')
    },
    CallExpression: (node) => {
      if (isDate(node.callee)) add(node, 'Date()')
    },
  }).visit(file.program)
  return [...found]
}

const isDate = (node: ESTree.Expression) => node.type === 'Identifier' && node.name === 'Date'

/** Where identifiers only name a member or key, as `console` in `page.console` and `{ console: 1 }`. */
function namesOfMembers({ program }: SourceFile): Set<number> {
  const found = new Set<number>()
  const named = (node: ESTree.Node, computed: boolean) => {
    if (!computed) found.add(node.start)
  }
  new Visitor({
    MemberExpression: ({ property, computed }) => named(property, computed),
    Property: ({ key, computed, shorthand }) => named(key, computed || shorthand),
    PropertyDefinition: ({ key, computed }) => named(key, computed),
    MethodDefinition: ({ key, computed }) => named(key, computed),
    TSPropertySignature: ({ key, computed }) => named(key, computed),
    TSMethodSignature: ({ key, computed }) => named(key, computed),
  }).visit(program)
  return found
}

/** One line for each read of the environment: `process.env`, `{ env } = process`, `import { env }`. */
export function environmentReads(file: SourceFile): string[] {
  const found: string[] = []
  const add = (node: ESTree.Node) => found.push(`${placeOf(file, node)}: reads the environment`)
  const isProcess = (node: ESTree.Node | null) =>
    node?.type === 'Identifier' && node.name === 'process'
  new Visitor({
    MemberExpression: (node) => {
      const { property } = node
      const name =
        property.type === 'Literal' ? property.value : 'name' in property && property.name
      if (name === 'env' && (isProcess(node.object) || isMeta(node.object))) add(node)
    },
    VariableDeclarator: (node) => {
      if (node.id.type === 'ObjectPattern' && isProcess(node.init)) add(node)
    },
    ImportDeclaration: (node) => {
      if (/^(node:)?process$/.test(node.source.value)) add(node)
    },
  }).visit(file.program)
  return found
}

const isMeta = (node: ESTree.Expression) => node.type === 'MetaProperty'
