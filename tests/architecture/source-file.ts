import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ESTree, type ParseResult, parseSync } from 'vite'

/** A source file with its syntax tree (of oxc, as vite hands it out: TypeScript 7 has no API for it). */
export type SourceFile = {
  /** From the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly program: ESTree.Program
  readonly comments: ParseResult['comments']
}

/** Parses a file; text that is no TypeScript is an error, not an empty tree. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' })
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return { path, text, program, comments }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The folders that hold code. */
export const CODE_FOLDERS = ['graph-schema', 'server', 'client', 'scripts', 'tests'] as const

/** Every path under the code folders, as it stands on disk. */
export function projectPaths(): string[] {
  return CODE_FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ).sort()
}

/** AssemblyScript, which has the same ending and another grammar. */
const NOT_TYPESCRIPT = 'scripts/parser/kernel/'

/** Every TypeScript file of the project, parsed. */
export function projectFiles(): SourceFile[] {
  return projectPaths()
    .filter((path) => path.endsWith('.ts') && !path.startsWith(NOT_TYPESCRIPT))
    .map((path) => sourceFile(path, readFileSync(`${ROOT}${path}`, 'utf8')))
}

/** Where a node stands, as in `server/config.ts:12`. */
export function placeOf({ path, text }: SourceFile, { start }: { readonly start: number }): string {
  return `${path}:${text.slice(0, start).split('\n').length}`
}
