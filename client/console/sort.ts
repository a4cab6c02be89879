import type { CypherValue } from '../../graph-schema/api.ts'
import type { Sorting } from './model.ts'
import { plainText } from './plain-text.ts'

type Row = readonly CypherValue[]

const words = new Intl.Collator('en', { numeric: true })

function compare(a: CypherValue, b: CypherValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return words.compare(plainText(a), plainText(b))
}

/** The rows by one column, nulls last either way; as they came where they are not to be sorted. */
export function sortedRows(rows: readonly Row[], sorting: Sorting): readonly Row[] {
  if (sorting === null) return rows
  const { column, descending } = sorting
  return rows.toSorted((left, right) => {
    const [a = null, b = null] = [left[column], right[column]]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return descending ? compare(b, a) : compare(a, b)
  })
}

/** What a click on a column's head does: up, down, and as it came again. */
export function nextSorting(sorting: Sorting, column: number): Sorting {
  if (sorting?.column !== column) return { column, descending: false }
  return sorting.descending ? null : { column, descending: true }
}
