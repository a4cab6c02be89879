import { readFile } from 'node:fs/promises'
import { DemarcheError } from '../../graph-schema/error.ts'
import { KNOWLEDGE, type Knowledge } from '../extract/3-entities/knowledge.ts'
import { decodeText } from '../ingest/decode.ts'
import { knowledgeWith } from './knowledge-with.ts'
import type { Checked } from './mistakes.ts'
import { type ReadActors, readActors } from './read.ts'

/** Reads a user's file of actors; a file that cannot be opened is a DemarcheError. */
export async function readActorsAt(path: string): Promise<Checked<ReadActors>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message
    throw new DemarcheError(
      error.code === 'ENOENT' ? 'not_found' : 'invalid',
      `${path}: ${why}`,
      error,
    )
  })
  return readActors(decodeText(bytes))
}

/**
 * Our knowledge with that of the user's file, or ours alone where there is none. `tell` hears each
 * mistake in a line before the `invalid` error, and how much of a dictionary was skipped.
 */
export async function loadKnowledge(
  path: string | undefined,
  tell: (line: string) => void,
): Promise<Knowledge> {
  if (path === undefined) return KNOWLEDGE
  const read = await readActorsAt(path)
  const known = read.mistakes === null ? knowledgeWith(read.value.file) : read
  if (known.mistakes !== null) return refuse(path, known.mistakes, tell)
  const skipped = read.value?.skipped.length ?? 0
  if (skipped > 0)
    tell(`${path}: ${skipped} skipped (npm run actors -- ${path} says which and why)`)
  return known.value
}

/** Tells every mistake and ends in an error that counts them. */
export function refuse(
  path: string,
  mistakes: readonly string[],
  tell: (line: string) => void,
): never {
  for (const line of mistakes) tell(`error: ${path}: ${line}`)
  const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
  throw new DemarcheError('invalid', `${path}: ${count}, so nothing of it was read`)
}
