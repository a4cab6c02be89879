import { WRITE_MENTIONS } from '../../../graph-schema/cypher/articles.ts'
import type { Part } from '../correct/identity.ts'
import type { CypherTransaction } from '../engine.ts'
import { runInChunks } from './chunks.ts'

/** Writes what articles call their entities, each part at the entity that it is now given to. */
export async function writeMentions(
  transaction: CypherTransaction,
  articles: readonly { readonly id: string; readonly parts: readonly Part[] }[],
): Promise<void> {
  const rows = articles.flatMap(({ id: article, parts }) =>
    parts.map((part) => ({ article, entity: part.id, properties: propertiesOf(part) })),
  )
  await runInChunks(transaction, WRITE_MENTIONS, 'rows', rows)
}

function propertiesOf({ name, names, iso3, wikidata, read, joined, corrections }: Part) {
  const properties = { name, names, iso3, wikidata }
  if (corrections.length === 0) return properties
  const { id } = read
  const asRead = {
    id,
    name: read.name,
    names: read.names,
    iso3: read.iso3,
    wikidata: read.wikidata,
  }
  return { ...properties, joined, corrections, asRead: JSON.stringify(asRead) }
}
