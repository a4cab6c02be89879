import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Model } from './net/model.ts'
import type { Morphology } from './words/morphology.ts'

const words = z.array(z.string())
const texts = z.record(z.string(), z.string())
const byTag = z.record(z.string(), texts)

/** What lies where in a file of weights. */
export const sectionsSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['i8', 'u4', 'f32', 'text']),
    at: z.int().nonnegative(),
    bytes: z.int().nonnegative(),
    shape: z.array(z.int().nonnegative()),
  }),
)

const headSchema = z.strictObject({
  format: z.literal(1),
  scales: z.strictObject({ input: z.number(), state: z.number(), hidden: z.number() }),
  tables: words,
  tags: z.strictObject({ upos: words, xpos: words, deprel: words }),
  sections: sectionsSchema,
})

const morphologySchema = z.strictObject({
  lemmas: z.strictObject({ suffixes: byTag, exceptions: byTag }),
  features: z.strictObject({ tags: texts, forms: byTag }),
})

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
