import type { Browser } from 'playwright-core'

/** A number with the bound it must keep and one of the same run to compare it with. */
export type Figure = {
  readonly name: string
  readonly value: number
  /** The most it may be; null where it is only told. */
  readonly bound: number | null
  readonly unit: 'ms' | 'kB'
  readonly baseline: { readonly name: string; readonly value: number }
}

/** One thing to measure in a browser that is there already. */
export type Measure = (browser: Browser) => Promise<readonly Figure[]>

const round = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)))

/** A figure beside its bound and its baseline as a line. */
export function lineOf({ name, value, bound, unit, baseline }: Figure): string {
  const kept = bound === null ? '' : value <= bound ? `≤ ${bound}` : `OVER ${bound}`
  const measured = `${round(value)} ${unit}`
  return `${name.padEnd(58)} ${measured.padStart(8)} ${kept.padEnd(9)} (${baseline.name}: ${round(baseline.value)} ${unit})`
}

/** The value that a share of the values, 0 to 1, does not exceed; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
