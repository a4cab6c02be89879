import { addDays } from '../../../graph-schema/model/days.ts'
import { type Day, isDay } from '../../../graph-schema/model/when.ts'

/** A code and its days, the last one not among them; null where it is open. */
export type RawCode = { readonly code: string; readonly from: Day | null; readonly to: Day | null }

/** An actor with its synonyms, spelled as in the file. */
export type RawActor = {
  readonly line: number
  readonly names: readonly string[]
  readonly codes: readonly RawCode[]
}

/** Something of the file that was left out, and why. */
export type Skipped = { readonly line: number; readonly text: string; readonly why: string }

type Draft = { line: number; names: string[]; codes: RawCode[] }

/**
 * Reads the text of a PETRARCH actor dictionary: an actor a line, `+` before synonyms, codes in brackets
 * behind it or on lines of their own, `#` or `;` before comments, `&` before the name of a set whose
 * members follow with `+`. Format: openeventdata/petrarch2, docs/source/dictionaries.rst.
 */
export function readDictionary(text: string): {
  readonly actors: readonly RawActor[]
  readonly skipped: readonly Skipped[]
} {
  const actors: Draft[] = []
  const skipped: Skipped[] = []
  const sets = new Map<string, string[]>()
  let set: string[] | null = null
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const words = whole.replace(/[#;].*$/, '').trim()
    const skip = (why: string) => skipped.push({ line, text: words.slice(0, 80), why })
    const [, sign = '', name = ''] = /^([+!~<-]?)([^[]*)/.exec(words) ?? []
    if (words === '') continue
    if (/^&[^[]*$/.test(words)) {
      set = []
      sets.set(words.split(/\s/)[0] ?? words, set)
      continue
    }
    if (sign === '+' && set) {
      set.push(name.trim())
      continue
    }
    set = null
    if (/[!~<-]/.test(sign)) {
      skip('is no line of an actor dictionary')
      continue
    }
    if (sign === '' && name.trim() !== '') actors.push({ line, names: [], codes: [] })
    const actor = actors.at(-1)
    if (actor === undefined) {
      skip('stands before the first actor')
      continue
    }
    if (name.trim() !== '') actor.names.push(...expanded(name.trim(), sets))
    actor.codes.push(...codesIn(words, skip))
  }
  return { actors, skipped }
}

/** Most names that the sets of one phrase make. */
const MOST_EXPANDED = 200

/** A phrase with each member of its sets in turn. */
function expanded(name: string, sets: ReadonlyMap<string, readonly string[]>): string[] {
  const [whole, before = '', set = '', after = ''] = /^(.*?)(&[A-Z0-9]+_?)(.*)$/i.exec(name) ?? []
  const members = sets.get(set) ?? sets.get(set.replace(/_$/, ''))
  if (whole === undefined || members === undefined) return [name]
  // A set within itself has no end.
  const others = new Map([...sets].filter(([, list]) => list !== members))
  return members
    .flatMap((member) => expanded(`${before}${member}_${after}`, others))
    .slice(0, MOST_EXPANDED)
}

function codesIn(words: string, skip: (why: string) => void): RawCode[] {
  const brackets = words.includes('[') ? words.slice(words.indexOf('[')) : ''
  if (brackets.replace(/\[[^\][]*\]/g, '').includes('[')) skip('has a bracket that is not closed')
  return [...brackets.matchAll(/\[([^\][]*)\]/g)].flatMap(([whole, inside = '']) => {
    const [, code = '', days = ''] = /^\s*(\S*?)\s*([<>\d][\s\S]*)?$/.exec(inside) ?? []
    const stretch = stretchOf(days.replace(/\s/g, ''))
    if (/^-+$/.test(code)) skip(`${whole} says that this is no actor`)
    else if (!/^[A-Z0-9]+$/i.test(code)) skip(`${whole} is no code`)
    else if (stretch === null) skip(`${whole} has days that are not in the calendar`)
    else return [{ code: code.toUpperCase(), ...stretch }]
    return []
  })
}

/** '>20080507', '<080507', '000507-080507' or nothing; null where they are no days. */
function stretchOf(days: string): { from: Day | null; to: Day | null } | null {
  if (days === '') return { from: null, to: null }
  const [, first = '', until, last] = /^[<>]?(\d+)(-)?(\d+)?$/.exec(days) ?? []
  const day = dayOf(first)
  if (day === null) return null
  if (days.startsWith('<')) return { from: null, to: day }
  if (days.startsWith('>')) return { from: day, to: null }
  const end = until && last ? dayOf(last) : null
  return end === null || end < day ? null : { from: day, to: addDays(end, 1) }
}

/** YYMMDD or YYYYMMDD; years of two digits up to 30 are of this century. */
function dayOf(digits: string): Day | null {
  if (digits.length !== 6 && digits.length !== 8) return null
  const century = Number(digits.slice(0, 2)) <= 30 ? '20' : '19'
  const full = digits.length === 6 ? `${century}${digits}` : digits
  const day = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`
  return isDay(day) ? day : null
}
