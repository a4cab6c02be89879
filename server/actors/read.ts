import { ActorsFile } from './actors-file.ts'
import { type Checked, type Mistake, mistake, mistakesOf } from './mistakes.ts'
import { convertPetrarch } from './petrarch/convert.ts'
import type { Skipped } from './petrarch/lines.ts'

/** A user's file of actors as it was read; a JSON file is read whole or not at all. */
export type ReadActors = {
  readonly format: 'JSON' | 'PETRARCH'
  readonly file: ActorsFile
  readonly skipped: readonly Skipped[]
}

/** Reads our own JSON, which begins with a brace, or else a PETRARCH actor dictionary. */
export function readActors(text: string): Checked<ReadActors> {
  if (/^\s*(\{|\[\s*[{"\]])/.test(text)) return readJson(text)
  const { file, skipped } = convertPetrarch(text)
  if (Object.values(file).some((rows) => rows !== undefined && rows.length > 0))
    return { value: { format: 'PETRARCH', file, skipped }, mistakes: null }
  const why =
    'holds no actors: write JSON as in samples/actors.json, or a PETRARCH actor dictionary'
  return { value: null, mistakes: [mistake('the file', why)] }
}

function readJson(text: string): Checked<ReadActors> {
  const parsed = parseJson(text)
  if ('problem' in parsed) return { value: null, mistakes: [parsed.problem] }
  const checked = ActorsFile.safeParse(parsed.json, { reportInput: true })
  if (!checked.success) return { value: null, mistakes: mistakesOf(checked.error) }
  return { value: { format: 'JSON', file: checked.data, skipped: [] }, mistakes: null }
}

function parseJson(text: string): { json: unknown } | { problem: Mistake } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { problem: mistake(placeIn(text, message), `is not JSON: ${message.split('\n')[0]}`) }
  }
}

/** Where the engine's message says that it stopped. */
function placeIn(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return 'the file'
  const before = text.slice(0, Number(position)).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
