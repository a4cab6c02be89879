import type { Day } from './when.ts'

const MS_PER_DAY = 86_400_000

/** Whole days since 1970-01-01 (UTC). */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)
}

/** The day that lies `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10)
}
