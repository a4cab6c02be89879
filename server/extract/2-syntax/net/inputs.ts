import { floats, integers, keys, type Model, nibbles, section } from './model.ts'
import { CUTS, wordKey } from './spelling.ts'

type Table = {
  readonly keys: ReadonlyMap<string, number>
  readonly codes: Int8Array
  readonly scales: Float32Array
  readonly width: number
  readonly cut: (form: string) => string
}

/** Words → rows of int16 that the first layer reads. */
export class Inputs {
  readonly width: number
  readonly #tables: readonly Table[]
  readonly #unit: number
  readonly #vectorKeys: ReadonlyMap<string, number>
  readonly #vectorCodes: Uint8Array
  readonly #vectorScales: Float32Array
  readonly vectorWidth: number

  constructor(model: Model) {
    this.#unit = model.head.scales.input
    this.#vectorKeys = keys(model, 'vectors.keys')
    this.#vectorCodes = nibbles(model, 'vectors.codes')
    this.#vectorScales = floats(model, 'vectors.scales')
    this.vectorWidth = section(model, 'vectors.codes').shape[1] ?? 0
    this.#tables = model.head.tables.map((name) => ({
      keys: keys(model, `${name}.keys`),
      codes: integers(model, `${name}.codes`),
      scales: floats(model, `${name}.scales`),
      width: section(model, `${name}.codes`).shape[1] ?? 0,
      cut: CUTS[name] ?? wordKey,
    }))
    this.width = this.#tables.reduce((sum, table) => sum + table.width, this.vectorWidth)
  }

  /** Fills the row of a form, `width` long. */
  write(form: string, row: Int16Array): void {
    row.fill(0)
    this.vector(form, row)
    let at = this.vectorWidth
    for (const table of this.#tables) {
      const index = table.keys.get(table.cut(form)) ?? 0
      const scale = table.scales[index]! * this.#unit
      const from = index * table.width
      for (let i = 0; i < table.width; i++) row[at + i] = clip(table.codes[from + i]! * scale)
      at += table.width
    }
  }

  /** Fills the first `vectorWidth` of a row of zeros with the form's vector, if it has one. */
  vector(form: string, row: Int16Array): void {
    const vector = this.#vectorKeys.get(wordKey(form))
    if (vector === undefined) return
    const scale = this.#vectorScales[vector]! * this.#unit
    const from = (vector * this.vectorWidth) / 2
    for (let i = 0; i < this.vectorWidth; i += 2) {
      const pair = this.#vectorCodes[from + i / 2]!
      row[i] = clip(((pair & 15) - 8) * scale)
      row[i + 1] = clip(((pair >> 4) - 8) * scale)
    }
  }
}

function clip(value: number): number {
  return Math.max(-32767, Math.min(32767, Math.round(value)))
}
