import { z } from 'zod'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** True for a day of the proleptic Gregorian calendar written YYYY-MM-DD; 2025-02-30 is not one. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  // Every month has these; to ask the calendar takes a while, and most days are of this kind.
  if (Number(text.slice(-2)) <= 28) return true
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** A calendar day, YYYY-MM-DD. */
export const Day = z.string().refine(isDay, { message: 'not a calendar day written YYYY-MM-DD' })
export type Day = z.infer<typeof Day>

/** How fine a date is, from the words that gave it. */
export const Precision = z.enum([
  'minute',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'range',
  'unknown',
])
export type Precision = z.infer<typeof Precision>

type Days = { readonly from: Day | null; readonly to: Day | null; readonly precision: Precision }

/** What must hold of half-open days and their precision. */
const heldTogether = <Schema extends z.ZodType<Days>>(schema: Schema) =>
  schema
    .refine((when) => (when.from === null) === (when.to === null), {
      message: 'from and to are both given or both null',
    })
    .refine((when) => when.from === null || when.to === null || when.from < when.to, {
      message: 'from must lie before to',
    })
    .refine((when) => (when.from === null) === (when.precision === 'unknown'), {
      message: 'precision is unknown exactly when there is no date',
    })

const days = { from: Day.nullable(), to: Day.nullable(), precision: Precision }

/** Half-open days `from`..`to`, and how fine they are. */
export const DatedDays = heldTogether(z.strictObject(days))
export type DatedDays = z.infer<typeof DatedDays>

/**
 * When an event took or takes place: half-open days `from`..`to` (`to` is the first day after it),
 * the TIMEX3 value, the EDTF form where there is one, the words it came from and why.
 */
export const When = heldTogether(
  z.strictObject({
    ...days,
    timex: z.string().nullable(),
    edtf: z.string().nullable(),
    words: z.string().nullable(),
    reason: z.string(),
  }),
)
export type When = z.infer<typeof When>

/** No date is stated: never the article's own by default. */
export const UNKNOWN_WHEN: When = {
  from: null,
  to: null,
  precision: 'unknown',
  timex: null,
  edtf: null,
  words: null,
  reason: 'no date in the text',
}
