import { addBody } from './find-organizations.ts'
import type { Page } from './find-people.ts'
import { addPlace } from './find-sites.ts'
import { type NameRun, nameRuns } from './full-names.ts'
import { isGivenName } from './given-names.ts'
import type { Introduced } from './introduced.ts'
import { CALLED_BODIES, CALLED_PLACES } from './knowledge/name-heads.ts'
import { gapAfter, type Sheet, take } from './sheet.ts'

/** Names whose kind the noun before them tells: "the airline Mahan Air", "in the village of Taanah". */
export function findCalled(page: Page, introduced: Introduced): void {
  const { sheet } = page
  for (const run of nameRuns(sheet)) {
    if (sheet.taken[run.from] || isGivenName(sheet.words[run.from]!.form)) continue
    const noun = nounBefore(sheet, run.from)
    if (noun === null) continue
    if (CALLED_PLACES.has(noun.form)) placesFrom(page, run, noun.form.endsWith('s'), introduced)
    else if (CALLED_BODIES.has(noun.form) && noun.of === false) {
      const start = sheet.words[run.from]!.start
      const end = sheet.words[run.to - 1]!.end
      addBody(page, start, end, introduced)
      take(sheet, run.from, run.to)
    }
  }
}

/** The common noun right before a name, over "of". */
function nounBefore(sheet: Sheet, from: number): { form: string; of: boolean } | null {
  if (from < 1 || gapAfter(sheet, from - 1) !== ' ') return null
  const of = sheet.words[from - 1]!.form === 'of'
  const word = sheet.words[of ? from - 2 : from - 1]
  return word && /^\p{Ll}/u.test(word.form) ? { form: word.form, of } : null
}

/** "the islands of Conga, Mbanié, and Cocoteros": of a plural noun every name of the list. */
function placesFrom(
  page: Page,
  { from, to }: NameRun,
  plural: boolean,
  introduced: Introduced,
): void {
  const { sheet } = page
  addPlace(page, from, to, introduced)
  if (!plural) return
  let end = to
  for (const run of nameRuns(sheet)) {
    if (run.from < end) continue
    const between = sheet.text.slice(sheet.words[end - 1]!.end, sheet.words[run.from]!.start)
    if (!/^(,|,? and) $/.test(between)) return
    addPlace(page, run.from, run.to, introduced)
    end = run.to
  }
}
