import { floats, integers, section, type Weights } from './model.ts'

/** Byte offset into the kernel's memory. */
export type Pointer = number

/** The arithmetic of scripts/parser/kernel/kernel.ts; all arguments are pointers and counts. */
type Exports = {
  product(
    a: Pointer,
    weight: Pointer,
    scale: Pointer,
    bias: Pointer,
    out: Pointer,
    rows: number,
    columns: number,
    inner: number,
  ): void
  recur(
    shares: Pointer,
    places: Pointer,
    weight: Pointer,
    scale: Pointer,
    zero: Pointer,
    out: Pointer,
    starts: Pointer,
    lengths: Pointer,
    sentences: number,
    hidden: number,
    backward: number,
    gates: Pointer,
    states: Pointer,
    cells: Pointer,
  ): void
  activate(values: Pointer, whole: Pointer, count: number, scale: number): void
  addRows(to: Pointer, from: Pointer, places: Pointer, rows: number, width: number): void
  dots(
    a: Pointer,
    b: Pointer,
    out: Pointer,
    rows: number,
    columns: number,
    inner: number,
    outRow: number,
  ): void
}

/** A linear layer in the kernel's memory, int16, packed for `product`. */
export type Linear = {
  readonly weight: Pointer
  readonly scale: Pointer
  readonly bias: Pointer
  readonly outputs: number
  readonly inputs: number
}

const PAGE = 65536

/** One WASM instance with its memory, handed out from the front and never given back. */
export class Kernel {
  readonly memory: WebAssembly.Memory
  readonly run: Exports
  #next = 1024

  constructor(code: Uint8Array) {
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 4096 })
    const module = new WebAssembly.Module(code)
    const instance = new WebAssembly.Instance(module, { env: { memory: this.memory } })
    this.run = instance.exports as Exports
  }

  /** Room for so many bytes, at a multiple of 16; views made before are stale after. */
  take(bytes: number): Pointer {
    const at = this.#next
    this.#next = at + Math.ceil(bytes / 16) * 16
    const missing = this.#next - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE))
    return at
  }

  takeFloats(values: ArrayLike<number>): Pointer {
    const at = this.take(values.length * 4)
    this.floats(at, values.length).set(values)
    return at
  }

  takeWords(values: Int32Array): Pointer {
    const at = this.take(values.length * 4)
    this.words(at, values.length).set(values)
    return at
  }

  floats(at: Pointer, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count)
  }

  shorts(at: Pointer, count: number): Int16Array {
    return new Int16Array(this.memory.buffer, at, count)
  }

  words(at: Pointer, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, at, count)
  }

  /** Brings a linear layer in; `unit` is the int16 value that stands for one in its input. */
  place(model: Weights, name: string, unit: number): Linear {
    const [outputs = 0, inputs = 0] = section(model, `${name}.codes`).shape
    const codes = integers(model, `${name}.codes`)
    const weight = this.take(codes.length * 2)
    pack(codes, this.shorts(weight, codes.length), outputs, inputs)
    const scale = this.takeFloats(floats(model, `${name}.scales`).map((x) => x / unit))
    const bias = this.takeFloats(floats(model, `${name}.bias`))
    return { weight, scale, bias, outputs, inputs }
  }

  /** out = a · layer for a count of rows, which is filled up to a multiple of four. */
  apply(layer: Linear, a: Pointer, out: Pointer, rows: number): void {
    const { weight, scale, bias, outputs, inputs } = layer
    this.run.product(a, weight, scale, bias, out, roundUp(rows), outputs, inputs)
  }
}

/** The kernel works on rows four at a time. */
export function roundUp(rows: number): number {
  return (rows + 3) & ~3
}

/** outputs × inputs → [outputs / 8][inputs / 2][8][2]. */
function pack(from: Int8Array, to: Int16Array, outputs: number, inputs: number): void {
  let at = 0
  for (let panel = 0; panel < outputs; panel += 8) {
    for (let k = 0; k < inputs; k += 2) {
      for (let n = panel; n < panel + 8; n++) {
        to[at++] = from[n * inputs + k]!
        to[at++] = from[n * inputs + k + 1]!
      }
    }
  }
}
