import { DemarcheError } from '../../../graph-schema/error.ts'
import { type Token, tokens } from './tokens.ts'

/** Procedures that only read: Neo4j's own and the embedded engine's; a final dot stands for all below. */
const READING_PROCEDURES: readonly string[] = [
  'DB.LABELS',
  'DB.RELATIONSHIPTYPES',
  'DB.PROPERTYKEYS',
  'DB.SCHEMA.',
  'DB.INFO',
  'DB.PING',
  'DB.INDEX.FULLTEXT.QUERYNODES',
  'DB.INDEX.FULLTEXT.QUERYRELATIONSHIPS',
  'DB.INDEX.VECTOR.QUERYNODES',
  'DB.INDEX.VECTOR.QUERYRELATIONSHIPS',
  'DBMS.COMPONENTS',
  'GRAFEO.',
]

/**
 * Refuses what a read-only transaction lets through: LOAD CSV, which reads files and addresses, and
 * calls of procedures not known to read only (a plug-in's may write files). Writing to the graph is
 * refused by the engine itself.
 */
export function refuseUnsafe(statement: string): void {
  const parts = tokens(statement)
  for (const [at, part] of parts.entries()) {
    if (isWord(part, 'LOAD') && isWord(parts[at + 1], 'CSV'))
      throw new DemarcheError(
        'invalid',
        'LOAD CSV is not allowed here: it reads files and addresses',
      )
    const procedure = isWord(part, 'CALL') ? dottedName(parts, at + 1) : ''
    if (procedure !== '' && !onlyReads(procedure))
      throw new DemarcheError(
        'invalid',
        `CALL ${procedure.toLowerCase()} is not allowed here: it is not known to read only`,
      )
  }
}

function onlyReads(procedure: string): boolean {
  return READING_PROCEDURES.some((known) =>
    known.endsWith('.') ? procedure.startsWith(known) : procedure === known,
  )
}

/** The name at `at`, such as db.labels; '' for a subquery: CALL { … } or CALL (x) { … }. */
function dottedName(parts: readonly Token[], at: number): string {
  let name = ''
  for (const part of parts.slice(at)) {
    const isPart = part.kind === 'word' || part.kind === 'name'
    if (isPart !== (name === '' || name.endsWith('.')) && part.text !== '.') break
    if (!isPart && part.text !== '.') break
    name += part.text.toUpperCase()
  }
  return name
}

const isWord = (part: Token | undefined, word: string) =>
  part?.kind === 'word' && part.text === word
