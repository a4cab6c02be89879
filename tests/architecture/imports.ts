import { posix } from 'node:path'
import { type ESTree, Visitor } from 'vite'
import { placeOf, type SourceFile } from './source-file.ts'

/** One import: as written, and what it reaches: a path of the project, `node:x` or a package's name. */
export type Import = {
  readonly written: string
  readonly target: string
  readonly place: string
  /** True for a file named by new URL, which may also be data or a folder. */
  readonly address: boolean
}

/**
 * What a file reaches: imports and re-exports (types too), import(), import('…') types,
 * new URL('…', import.meta.url), which is how workers are named, and createRequire(…)('…').
 * An import() of something worked out at run time has the target `?`.
 */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ESTree.Argument | null | undefined, address = false) => {
    if (node) found.push(importAt(file, node, address))
  }
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    NewExpression: (node) => {
      if (isNamed(node.callee, 'URL') && isModuleAddress(node.arguments[1]))
        add(node.arguments[0], true)
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      const required = callee.type === 'MemberExpression' ? callee.object : callee
      if (required.type === 'CallExpression' && isNamed(required.callee, 'createRequire'))
        add(first)
    },
  }).visit(file.program)
  return found
}

function importAt(file: SourceFile, node: ESTree.Argument, address: boolean): Import {
  const written = literal(node, address) ?? '?'
  return { written, target: targetOf(file.path, written), place: placeOf(file, node), address }
}

/** The text of a string or template; of one with gaps nothing, or where that will do its beginning. */
function literal(node: ESTree.Argument, beginning: boolean): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  return beginning || node.expressions.length === 0 ? node.quasis[0]?.value.raw : undefined
}

function targetOf(path: string, written: string): string {
  if (written.startsWith('.'))
    return posix.join(posix.dirname(path), written).replace(/[?#].*$/, '')
  const [first, second] = written.split('/')
  return written.startsWith('@') ? `${first}/${second}` : (first ?? written)
}

const isNamed = (node: ESTree.Expression, name: string): boolean =>
  node.type === 'Identifier' && node.name === name

/** import.meta.url */
const isModuleAddress = (node: ESTree.Argument | undefined): boolean =>
  node?.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  node.property.type === 'Identifier' &&
  node.property.name === 'url'
