import { z } from 'zod'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { Reading } from '../../../graph-schema/model/reading.ts'

/** The readings as the schema has them; whatever is wrong is refused before anything is sent. */
export function parseReadings(readings: readonly Reading[]): readonly Reading[] {
  const parsed = z.array(Reading).safeParse(readings)
  if (!parsed.success) throw new DemarcheError('invalid', firstIssue(parsed.error), parsed.error)
  for (const reading of parsed.data) refuseForeignIds(reading)
  return parsed.data
}

/** Ids say what they belong to: an entity's its kind, a claim's its article. */
function refuseForeignIds({ article, entities, claims }: Reading): void {
  const complain = (message: string) => {
    throw new DemarcheError('invalid', `Not a reading that can be stored: ${message}`)
  }
  for (const { id, type } of entities)
    if (!id.startsWith(`${type.toLowerCase()}/`)) complain(`${id} is not the id of a ${type}`)
  const prefix = article.id.replace('article/', 'claim/')
  for (const { id } of claims)
    if (!id.startsWith(`${prefix}/`)) complain(`${id} is not the id of a claim of ${article.id}`)
  for (const ids of [entities, claims].map((things) => things.map((thing) => thing.id)))
    if (new Set(ids).size < ids.length) complain(`an id of ${article.id} is there twice`)
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return `Not a reading that can be stored: ${issue?.path.join('.')}: ${issue?.message}`
}
