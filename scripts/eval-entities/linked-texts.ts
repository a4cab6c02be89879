import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { DemarcheError } from '../../graph-schema/error.ts'
import { Day } from '../../graph-schema/model/when.ts'

/** A text whose links say which words name which page; offsets in UTF-16 units. */
const LinkedText = z.object({
  published: Day,
  text: z.string(),
  links: z.array(z.tuple([z.int(), z.int(), z.string()])).default([]),
})
export type LinkedText = z.infer<typeof LinkedText>

/** The texts with links of a JSONL file, packed or not; every `step`-th of them. */
export function linkedTexts(file: string, step: number): LinkedText[] {
  if (!existsSync(file)) throw new DemarcheError('not_found', `there is no corpus at ${file}`)
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  const texts = lines
    .filter((line, index) => line !== '' && index % step === 0)
    .map((line) => LinkedText.parse(JSON.parse(line)))
    .filter(({ links }) => links.length > 0)
  if (texts.length === 0) throw new DemarcheError('invalid', `no text in ${file} has links`)
  return texts
}
