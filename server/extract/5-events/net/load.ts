import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Modality } from '../../../../graph-schema/model/modality.ts'
import { EdgeType } from '../../../../graph-schema/ontology/edge-types.ts'
import { sectionsSchema } from '../../2-syntax/load.ts'

const headSchema = z.strictObject({
  format: z.literal(1),
  scales: z.strictObject({ input: z.number(), state: z.number(), hidden: z.number() }),
  /** The first is for words that are no trigger. */
  types: z.tuple([z.literal('NONE')], EdgeType),
  modalities: z.array(Modality),
  /** The first is for all that are rare. */
  relations: z.array(z.string()),
  sections: sectionsSchema,
})

export type EventWeights = { readonly head: z.infer<typeof headSchema>; readonly bytes: Uint8Array }

/** The weights of the event reader committed with the project. */
export function loadEventWeights(): EventWeights {
  const head = headSchema.parse(JSON.parse(read('events.json').toString('utf8')))
  return { head, bytes: Uint8Array.from(read('events.bin')) }
}

function read(name: string): Buffer {
  return readFileSync(new URL(`./weights/${name}`, import.meta.url))
}
