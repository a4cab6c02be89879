import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Modality } from '../../../graph-schema/model/modality.ts'
import { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Model } from './net/model.ts'
import type { Morphology } from './words/morphology.ts'

const words = z.array(z.string())
const texts = z.record(z.string(), z.string())
const byTag = z.record(z.string(), texts)

/** What lies where in a file of weights. */
const sectionsSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['i8', 'u4', 'f32', 'text']),
    at: z.int().nonnegative(),
    bytes: z.int().nonnegative(),
    shape: z.array(z.int().nonnegative()),
  }),
)

/** The integers that stand for one: in a net's input, in its states, behind its small layers. */
const scalesSchema = z.strictObject({ input: z.number(), state: z.number(), hidden: z.number() })

const headSchema = z.strictObject({
  format: z.literal(1),
  scales: scalesSchema,
  tables: words,
  tags: z.strictObject({ upos: words, xpos: words, deprel: words }),
  sections: sectionsSchema,
})

const morphologySchema = z.strictObject({
  lemmas: z.strictObject({ suffixes: byTag, exceptions: byTag }),
  features: z.strictObject({ tags: texts, forms: byTag }),
})

const eventHeadSchema = z.strictObject({
  format: z.literal(1),
  scales: scalesSchema,
  /** The first is for words that are no trigger. */
  types: z.tuple([z.literal('NONE')], EdgeType),
  modalities: z.array(Modality),
  /** How a word may hang from a trigger; the first is for all that is rare. */
  relations: words,
  sections: sectionsSchema,
})

/** The weights of the net that hears events in the parser's states. */
export type EventWeights = {
  readonly head: z.infer<typeof eventHeadSchema>
  readonly bytes: Uint8Array
}

export function loadEventWeights(): EventWeights {
  const head = eventHeadSchema.parse(JSON.parse(read('events.json').toString('utf8')))
  return { head, bytes: aligned(read('events.bin')) }
}

/** The weights committed with the project. The only place in 2-syntax that reads a file. */
export function loadModel(): { readonly model: Model; readonly morphology: Morphology } {
  const head = headSchema.parse(JSON.parse(read('en.json').toString('utf8')))
  const morphology = morphologySchema.parse(JSON.parse(read('morphology.json').toString('utf8')))
  return {
    model: { head, bytes: aligned(read('en.bin')), kernel: loadKernel() },
    morphology,
  }
}

/** The code that multiplies. */
export const loadKernel = (): Uint8Array => read('kernel.wasm')

function read(name: string): Buffer {
  return readFileSync(new URL(`./weights/${name}`, import.meta.url))
}

/** Float sections are read in place, so the bytes must start at a multiple of four. */
function aligned(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}
