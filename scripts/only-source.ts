import { DemarcheError } from '../graph-schema/error.ts'
import { type Source, sourcesFrom } from '../server/ingest/sources.ts'

/** The one thing that a command reads; a directory of several is refused. */
export async function onlySource(place: string): Promise<Source> {
  const [source, ...others] = await sourcesFrom([place])
  if (!source || others.length > 0)
    throw new DemarcheError('invalid', `${place} is a directory: name one file`)
  return source
}
