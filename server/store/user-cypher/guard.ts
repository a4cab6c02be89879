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

/** Tokens that a statement may not have one after the other, and why. */
const FORBIDDEN: readonly (readonly [words: readonly string[], why: string])[] = [
  [['LOAD', 'CSV'], 'LOAD CSV is not allowed here: it reads files and addresses'],
  [['TERMINATE', 'TRANSACTION'], 'Ending transactions is not allowed here'],
  [['TERMINATE', 'TRANSACTIONS'], 'Ending transactions is not allowed here'],
  [['APOC', '.', 'CYPHER'], 'apoc.cypher is not allowed here: it runs statements made of text'],
]

/**
 * Refuses what a read-only transaction lets through: LOAD CSV, which reads files and addresses,
 * ending other transactions, and calls of procedures not known to read only (of Neo4j's own, those
 * on connections, caches and statistics; a plug-in's may write files). Writing to the graph, the
 * schema and the users is refused by the engine itself.
 */
export function refuseUnsafe(statement: string): void {
  const parts = tokens(statement)
  for (const [at, part] of parts.entries()) {
    for (const [words, why] of FORBIDDEN)
      if (words.every((word, ahead) => isWord(parts[at + ahead], word)))
        throw new DemarcheError('invalid', why)
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
  for (const { kind, text } of parts.slice(at)) {
    const expectsDot = name !== '' && !name.endsWith('.')
    if (expectsDot ? text !== '.' : kind !== 'word' && kind !== 'name') break
    name += text.toUpperCase()
  }
  return name
}

const isWord = (part: Token | undefined, word: string) =>
  part !== undefined && part.kind !== 'string' && part.text.toUpperCase() === word
