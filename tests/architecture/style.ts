import { posix } from 'node:path'
import { type ESTree, Visitor } from 'vite'
import { importsOf } from './imports.ts'
import { placeOf, type SourceFile } from './source-file.ts'

/** Most lines of a file; pure data and tables of tests may be longer. */
const MOST_LINES = 400
const MAY_BE_LONG = ['server/extract/3-entities/knowledge/', 'graph-schema/ontology/', 'tests/']

/** Names that say nothing of what is inside. */
const EMPTY_NAME = /^(utils?|helpers?|common|managers?)$|-(utils?|helpers?|manager)$/i

/** Comments that switch the compiler's checks off. */
const SWITCHED_OFF = /^\s*@ts-(ignore|nocheck|expect-error)\b/

/** One line for each break of the rules of form that neither tsc nor biome holds by itself. */
export function styleBreaks(file: SourceFile): string[] {
  return [...longFile(file), ...emptyNames(file.path), ...endings(file), ...looseTypes(file)]
}

function longFile({ path, text }: SourceFile): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length
  if (lines <= MOST_LINES || MAY_BE_LONG.some((folder) => path.startsWith(folder))) return []
  return [`${path} has ${lines} lines, the most is ${MOST_LINES}`]
}

/** Folders and files whose name is a grab bag. */
export function emptyNames(path: string): string[] {
  const names = path.split('/').map((name) => posix.basename(name).replace(/(\.test)?\.\w+$/, ''))
  return names.filter((name) => EMPTY_NAME.test(name)).map((name) => `${path}: called ${name}`)
}

function endings(file: SourceFile): string[] {
  return importsOf(file)
    .filter(({ written, address }) => written.startsWith('.') && !address)
    .filter(({ written }) => !/\.(ts|css|json)$/.test(written))
    .map(({ written, place }) => `${place}: ${written} does not end in .ts`)
}

function looseTypes(file: SourceFile): string[] {
  const found: string[] = []
  const add = (node: { readonly start: number }, what: string) =>
    found.push(`${placeOf(file, node)}: ${what}`)
  new Visitor({
    TSAnyKeyword: (node) => add(node, 'any'),
    TSEnumDeclaration: (node) => add(node, 'enum'),
    TSAsExpression: (node: ESTree.TSAsExpression) => {
      if (node.expression.type === 'TSAsExpression') add(node, 'as after as')
    },
  }).visit(file.program)
  for (const comment of file.comments)
    if (SWITCHED_OFF.test(comment.value)) add(comment, comment.value.trim().split(/\s/)[0] ?? '')
  return found
}
