import { caseOf, headOfSpan } from '../2-syntax/walk.ts'
import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import { type NameRun, nameRuns } from './full-names.ts'
import { isGivenName } from './given-names.ts'
import type { Mention } from './hit.ts'
import type { Introduced } from './introduced.ts'
import { COMPASS, SITE_HEADS, SITE_LEADS } from './knowledge/name-heads.ts'
import { gapAfter, isNameWord, type Sheet, take } from './sheet.ts'
import { isCapitalised } from './words.ts'

/** Places that no table knows, by a noun in their name: "Fath Airport", "Gulf of Oman", "North Cotabato". */
export function findSites(page: Page, introduced: Introduced): void {
  const { sheet } = page
  for (const run of nameRuns(sheet)) {
    const [first, last] = [sheet.words[run.from]!.form, sheet.words[run.to - 1]!.form]
    const to = SITE_LEADS.has(first) ? overOf(sheet, run) : run.to
    const from = SITE_HEADS.has(last) ? overPlaceBefore(page, run.from) : run.from
    const leads = SITE_LEADS.has(first) || COMPASS.has(first)
    if (isGeneric(sheet, from, to)) continue
    if (to - from > 1 && (leads || SITE_HEADS.has(last))) addPlace(page, from, to, introduced)
    else if (run.to - run.from === 1) nameBeforeSite(page, run.from, introduced)
  }
}

const GENERIC =
  /^(Grand|Autonomous|Central|International|Presidential|Main|New|National|Great|Royal|Old|Supreme|Governmental|Federal|Regional|Local|Military|Air|Naval|Public|General|Special|High|The|Religious|Nuclear|Power)$/

/** "the Grand Mosque", "an Autonomous Region": nothing in it tells which one. */
const isGeneric = (sheet: Sheet, from: number, to: number) =>
  sheet.words.slice(from, to - 1).every(({ form }) => GENERIC.test(form)) &&
  SITE_HEADS.has(sheet.words[to - 1]!.form)

/** Puts down a place by the words that name it; the same words later are the same place. */
export function addPlace(page: Page, from: number, to: number, introduced: Introduced): void {
  const { sheet, mentions } = page
  const start = sheet.words[from]!.start
  const end = sheet.words[to - 1]!.end
  const inner = mentions.findIndex(
    (other) => start <= other.start && other.end <= end && other.entity.type === 'Place',
  )
  if (inner >= 0) mentions.splice(inner, 1)
  const name = sheet.text.slice(start, end)
  const entity = namedCard('Place', name)
  mentions.push({ start, end, entity, naming: 'name', certainty: 0.7 })
  introduced.add(name, entity)
  take(sheet, from, to)
}

/** "Gulf of Oman", "Strait of Malacca". */
function overOf(sheet: Sheet, { from, to }: NameRun): number {
  if (to - from !== 1 || sheet.words[to]?.form !== 'of') return to
  const at = sheet.words[to + 1]?.form === 'the' ? to + 2 : to + 1
  const free = isCapitalised(sheet.words[at]?.form ?? '') && !sheet.inRole[at]
  return free ? at + 1 : to
}

/** "Baghdad International Airport": the name of a place goes on to the left over one that is known. */
function overPlaceBefore({ sheet, mentions }: Page, from: number): number {
  const before = sheet.words[from - 1]
  if (!before || gapAfter(sheet, from - 1) !== ' ') return from
  const known = mentions.find(({ end, entity }) => end === before.end && entity.type !== 'Person')
  if (known?.naming === 'adjective') return from
  return known ? sheet.words.findIndex(({ start }) => start >= known.start) : from
}

/** "Kyiv Oblast", of which the first word is known and the second alone is no name. */
function nameBeforeSite(page: Page, at: number, introduced: Introduced): void {
  const { sheet } = page
  if (!SITE_HEADS.has(sheet.words[at]!.form)) return
  const from = overPlaceBefore(page, at)
  if (from < at) addPlace(page, from, at + 1, introduced)
}

const WITHIN = /^(in|near|outside|inside|around|throughout|across|towards?|into|off)$/

/**
 * What is left of capitalised words and stands where places do: behind "in" or "near", or before the
 * state that it lies in ("Blida, Algeria").
 */
export function findWhereabouts(page: Page, introduced: Introduced): void {
  const { sheet, mentions } = page
  for (const run of nameRuns(sheet)) {
    if (
      run.to - run.from > 4 ||
      isGivenName(sheet.words[run.from]!.form) ||
      /^\p{Lu}+$/u.test(run.name)
    )
      continue
    const next = mentions.find(({ start }) => start === sheet.words[run.to]?.start)
    const lies =
      gapAfter(sheet, run.to - 1) === ', ' &&
      next !== undefined &&
      isGround(next) &&
      !startsList(page, next)
    if (lies || isWithin(sheet, run)) addPlace(page, run.from, run.to, introduced)
  }
}

const isGround = ({ entity, naming }: Mention) =>
  (entity.type === 'Country' && naming === 'name') || entity.type === 'Place'

/** "Siemens, Germany and France": what goes on as a list says nothing of where. */
const startsList = ({ sheet }: Page, { end }: Mention) =>
  /^,? and /.test(sheet.text.slice(end, end + 6))

/** True for a name behind "in" or "near", without an article. */
export function isWithin(sheet: Sheet, run: NameRun): boolean {
  const { sentence } = sheet
  const head = headOfSpan(sentence, sheet.words[run.from]!.start, sheet.words[run.to - 1]!.end)
  if (head < 0 || /^the$/i.test(sheet.words[run.from - 1]?.form ?? '')) return false
  return WITHIN.test(caseOf(sentence, head) ?? '') && isNameWord(sheet, run.from)
}
