/** One stretch of the weights file. */
export type Section = {
  readonly kind: 'i8' | 'u4' | 'f32' | 'text'
  readonly at: number
  readonly bytes: number
  readonly shape: readonly number[]
}

/** The JSON beside the weights: what lies where, and what the rows stand for. */
export type Head = {
  readonly format: 1
  readonly scales: { readonly input: number; readonly state: number; readonly hidden: number }
  readonly tables: readonly string[]
  readonly tags: {
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly deprel: readonly string[]
  }
  readonly sections: Readonly<Record<string, Section>>
}

/** Stored numbers and what lies where among them. */
export type Weights = {
  readonly head: { readonly sections: Head['sections'] }
  readonly bytes: Uint8Array
}

/** Weights as stored: a head, the bytes it describes, and the kernel that multiplies them. */
export type Model = {
  readonly head: Head
  readonly bytes: Uint8Array
  readonly kernel: Uint8Array
}

export function section(model: Weights, name: string): Section {
  const found = model.head.sections[name]
  if (!found) throw new Error(`the weights hold no ${name}`)
  return found
}

export function integers(model: Weights, name: string): Int8Array {
  const { at, bytes } = section(model, name)
  return new Int8Array(model.bytes.buffer, model.bytes.byteOffset + at, bytes)
}

export function nibbles(model: Weights, name: string): Uint8Array {
  const { at, bytes } = section(model, name)
  return model.bytes.subarray(at, at + bytes)
}

export function floats(model: Weights, name: string): Float32Array {
  const { at, bytes } = section(model, name)
  return new Float32Array(model.bytes.buffer, model.bytes.byteOffset + at, bytes / 4)
}

/** Key → row of a table. */
export function keys(model: Weights, name: string): Map<string, number> {
  const { at, bytes } = section(model, name)
  const text = new TextDecoder().decode(model.bytes.subarray(at, at + bytes))
  return new Map(text.split('\n').map((key, row) => [key, row]))
}
