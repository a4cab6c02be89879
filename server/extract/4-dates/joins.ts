import type { Part, PartOfDay, Recognised, TimeForm } from './form.ts'

/** Neighbouring expressions that are one, and the words around that belong to them. */
export function joined(text: string, found: readonly Recognised[]): Recognised[] {
  const neighbours = joinNeighbours(
    text,
    found.map((expression) => withDayPart(text, expression)),
  )
  return anchored(text, clocksWithDays(neighbours)).map((expression) =>
    withSince(text, withPart(text, expression)),
  )
}

const LOOK_BACK = 28
const before = (text: string, { start }: Recognised) =>
  text.slice(Math.max(0, start - LOOK_BACK), start)

const PART_BEFORE =
  /(?:\b(?:the\s+)?(early|earlier|late|later|mid)[\s-]+(?:in\s+)?|\b(?:the\s+)?(?:very\s+)?(end|beginning|start|middle|rest|close|remainder) of\s+)$/i
const AMOUNT_BEFORE =
  /\b(?:about|around|nearly|almost|more than|less than|at least|at most|roughly|approximately|over|some|fewer than)\s+$/i

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
  earlier: 'sofar',
  later: 'rest',
  rest: 'rest',
  remainder: 'rest',
}

const AMOUNTS: readonly TimeForm['kind'][] = ['length', 'distance', 'within']

/** "late last year", "the end of June", "nearly five months". */
function withPart(text: string, expression: Recognised): Recognised {
  const words = before(text, expression)
  const isAmount = AMOUNTS.includes(expression.form.kind)
  const match = (isAmount ? AMOUNT_BEFORE : PART_BEFORE).exec(words)
  if (!match) return expression
  const start = expression.start - match[0].length
  const part = PARTS[(match[1] ?? match[2] ?? '').toLowerCase()] ?? null
  return { ...expression, start, part: expression.part ?? part }
}

/** "since March" is the March it began in. */
function withSince(text: string, expression: Recognised): Recognised {
  return /\bsince\s+$/i.test(before(text, expression)) ? { ...expression, since: true } : expression
}

const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  'early hours': 'MO',
  'small hours': 'MO',
}
const DAY_PART_AFTER = /^(?:,?\s+in the|\s+(?:early|late))?\s+(morning|afternoon|evening|night)\b/i
const DAY_PART_BEFORE =
  /\b(?:the\s+)?(morning|afternoon|evening|night|(?:early|small) hours) of\s+$/i

const isDayForm = (form: TimeForm): boolean =>
  form.kind === 'weekday' ||
  form.kind === 'holiday' ||
  (form.kind === 'calendar' && form.day !== null) ||
  (form.kind === 'shifted' && form.unit === 'day')

/** "Friday night", "the morning of October 3". */
function withDayPart(text: string, expression: Recognised): Recognised {
  if (!isDayForm(expression.form)) return expression
  const after = DAY_PART_AFTER.exec(text.slice(expression.end, expression.end + 24))
  const ahead = after ? null : DAY_PART_BEFORE.exec(before(text, expression))
  const part = PARTS_OF_DAY[(after ?? ahead)?.[1]?.toLowerCase() ?? '']
  if (!part) return expression
  return {
    ...expression,
    start: expression.start - (ahead?.[0].length ?? 0),
    end: expression.end + (after?.[0].length ?? 0),
    form: { kind: 'dayPart', part, day: expression.form },
  }
}

function joinNeighbours(text: string, found: readonly Recognised[]): Recognised[] {
  const result: Recognised[] = []
  for (const expression of found) {
    const left = result.at(-1)
    const gap = left ? text.slice(left.end, expression.start) : ''
    const form = left && gap.length < 16 ? oneOf(left.form, gap, expression.form) : null
    if (left && form) result[result.length - 1] = { ...expression, start: left.start, form }
    else result.push(expression)
  }
  return result
}

const ANCHOR = /^\s+(after|before)\s+[^,;:.()"]{0,60}$/i
const COUNTABLE = /^(?:day|week|month|year)$/

/** "two days after Friday's vote", "a week before the Oct. 7 attack": counted from the date behind. */
function anchored(text: string, found: readonly Recognised[]): Recognised[] {
  return found.map((expression, index) => {
    const { form } = expression
    const next = found[index + 1]
    if (!next || form.kind !== 'length' || !form.amount || !Number.isInteger(form.amount))
      return expression
    const between = ANCHOR.exec(text.slice(expression.end, next.start))
    if (!between || !COUNTABLE.test(form.unit)) return expression
    const { unit, amount } = form
    const back = between[1]!.toLowerCase() === 'before'
    return { ...expression, form: { kind: 'offset', unit, amount, back, from: next.form } }
  })
}

/** "At 2:49 a.m. (7:49 UTC) on Saturday": a time before the day of its sentence is on that day. */
function clocksWithDays(found: readonly Recognised[]): Recognised[] {
  return found.map((expression, index) => {
    const { form } = expression
    if (form.kind !== 'clock' || form.day !== null) return expression
    if (found.slice(0, index).some((other) => dayIn(other.form))) return expression
    const day = found.slice(index + 1).flatMap((other) => dayIn(other.form) ?? [])[0]
    return day ? { ...expression, form: { ...form, day } } : expression
  })
}

function dayIn(form: TimeForm): TimeForm | null {
  const day = form.kind === 'clock' ? form.day : dayOfPart(form)
  return day && isDayForm(day) ? day : null
}

/** "Wednesday, October 29": the date says it, the weekday repeats it. "8 a.m. on Friday": a time of a day. */
function oneOf(left: TimeForm, gap: string, right: TimeForm): TimeForm | null {
  if (left.kind === 'weekday' && right.kind === 'calendar' && right.day !== null)
    return /^,?\s+(?:the\s+)?$/.test(gap) ? right : null
  if (left.kind === 'clock' && left.day === null)
    return isDayForm(dayOfPart(right)) && /^,?\s+(?:on\s+|this\s+)?$/i.test(gap)
      ? { ...left, day: dayOfPart(right) }
      : null
  if (right.kind === 'clock' && right.day === null)
    return isDayForm(dayOfPart(left)) &&
      /^(?:,|\s+at|\s+around|\s+about|\s+just after)?\s+$/i.test(gap)
      ? { ...right, day: dayOfPart(left) }
      : null
  return null
}

const dayOfPart = (form: TimeForm): TimeForm => (form.kind === 'dayPart' ? form.day : form)
