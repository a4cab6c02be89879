import { expect, test } from '@jest/globals'
import { loadModel } from '../../../server/extract/2-syntax/load.ts'
import { batches } from '../../../server/extract/2-syntax/net/batch.ts'
import { Kernel } from '../../../server/extract/2-syntax/net/kernel.ts'
import type { Model } from '../../../server/extract/2-syntax/net/model.ts'

const { model } = loadModel()

/** A model whose one layer is small enough to check by hand. */
function layer(outputs: number, inputs: number): Model {
  const codes = Int8Array.from({ length: outputs * inputs }, (_, i) => ((i * 37) % 255) - 127)
  const scales = Float32Array.from({ length: outputs }, (_, i) => (i + 1) / 64)
  const bias = Float32Array.from({ length: outputs }, (_, i) => i - 3)
  const parts = [codes, scales, bias].map((part) => new Uint8Array(part.buffer))
  const bytes = new Uint8Array(Buffer.concat(parts))
  const at = [0, codes.length, codes.length + 4 * outputs]
  const section = (i: number, kind: 'i8' | 'f32', shape: number[]) => ({
    kind,
    at: at[i]!,
    bytes: parts[i]!.length,
    shape,
  })
  const sections = {
    'x.codes': section(0, 'i8', [outputs, inputs]),
    'x.scales': section(1, 'f32', [outputs]),
    'x.bias': section(2, 'f32', [outputs]),
  }
  return { head: { ...model.head, sections }, bytes, kernel: model.kernel }
}

test('a product is what plain arithmetic makes it', () => {
  const small = layer(16, 24)
  const kernel = new Kernel(small.kernel)
  const linear = kernel.place(small, 'x', 8)
  const a = kernel.take(4 * 24 * 2)
  const out = kernel.take(4 * 16 * 4)
  const input = Int16Array.from({ length: 96 }, (_, i) => ((i * 7919) % 65535) - 32767)
  kernel.shorts(a, 96).set(input)
  kernel.apply(linear, a, out, 3)
  const codes = new Int8Array(small.bytes.buffer, 0, 16 * 24)
  const expected = Array.from({ length: 64 }, (_, i) => {
    const [m, n] = [Math.floor(i / 16), i % 16]
    let sum = 0
    for (let k = 0; k < 24; k++) sum += input[m * 24 + k]! * codes[n * 24 + k]!
    return Math.fround(Math.fround(Math.fround(sum) * Math.fround((n + 1) / 512)) + (n - 3))
  })
  expect([...kernel.floats(out, 64)]).toEqual(expected)
})

test('dots are dots', () => {
  const kernel = new Kernel(model.kernel)
  const a = kernel.takeFloats([1, 2, 3, 4, 5, 6, 7, 8])
  const b = kernel.takeFloats([1, 0, -1, 2])
  const out = kernel.take(16)
  kernel.run.dots(a, b, out, 2, 1, 4, 1)
  expect([...kernel.floats(out, 2)]).toEqual([6, 14])
})

test('batches hold similar lengths, each sentence once', () => {
  const sentences = [3, 1010, 20, 1, 20, 18].map((length) => new Array<string>(length).fill('x'))
  expect(batches(sentences)).toEqual([[1], [2, 4, 5, 0, 3]])
})
