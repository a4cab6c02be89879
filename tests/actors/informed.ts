import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import type { ActorsFile } from '../../server/actors/actors-file.ts'
import { knowledgeWith } from '../../server/actors/knowledge-with.ts'
import type { Knowledge } from '../../server/extract/3-entities/knowledge.ts'
import { codeText, readArticle } from '../../server/extract/pipeline.ts'

/** Our knowledge with the file's; a mistake in it fails the test. */
export function informed(file: ActorsFile): Knowledge {
  const { value, mistakes } = knowledgeWith(file)
  if (mistakes !== null) throw new Error(mistakes.join('\n'))
  return value
}

/** Source and target of the first event of a text. */
export function firstEvent(text: string, published: string, knowledge?: Knowledge): string[] {
  const { claims } = readArticle({ text, published }, { knowledge })
  const event = claims.find(({ type }) => !BACKGROUND_TYPES.includes(type))
  return event ? [event.source, event.target ?? '-'] : []
}

/** The codes of both ends of the first event of a text, as `npm run code` has them. */
export function firstCodes(text: string, published: string | null, knowledge?: Knowledge) {
  const [event] = codeText(text, published, 0, { knowledge })
  const code = (end: { iso3: string | null; sector: string | null } | null | undefined) =>
    `${end?.iso3 ?? ''}${end?.sector ?? ''}`
  return [code(event?.source), code(event?.target)]
}
