import { gapAfter, isNameWord, type Sheet } from './sheet.ts'

/** Words `from` up to but without `to` that look like one proper name. */
export type NameRun = { readonly from: number; readonly to: number; readonly name: string }

const PARTICLE =
  /^(da|de|del|della|di|dos|du|van|von|der|den|bin|ben|ibn|al|el|la|le|bint|abu|y|e)$/
/** The article of Arabic names inside a name: Mina al-Ahmadi, Deir ez-Zor. */
const WITH_ARTICLE = /^(al|el|ad|an|as|ash|at|az|ar|ez|es|ed|ul|et)-\p{L}/u
const INITIAL = /^(\p{Lu}\.?|Jr\.?|Sr\.?|II|III)$/u

/** The run of name words that begins at `from`, over particles and initials; null if there is none. */
export function nameRunAt(sheet: Sheet, from: number): NameRun | null {
  if (!isNameWord(sheet, from)) return null
  let to = from + 1
  while (to < sheet.words.length) {
    const gap = gapAfter(sheet, to - 1)
    const next = sheet.words[to]!
    const particle =
      PARTICLE.test(next.form) && isNameWord(sheet, to + 1) && gapAfter(sheet, to) === ' '
    const suffix = /^,? ?$/.test(gap) && /^(Jr\.?|Sr\.?|II|III)$/.test(next.form)
    const initial = /^\.? $/.test(gap) && INITIAL.test(sheet.words[to - 1]!.form)
    const article = gap === ' ' && WITH_ARTICLE.test(next.form) && !sheet.taken[to]
    if (particle) to += 2
    else if (article) to++
    else if ((gap === ' ' || initial || suffix) && isNameWord(sheet, to) && next.form !== 's') to++
    else break
  }
  return { from, to, name: nameOf(sheet, from, to) }
}

/** The name as it is written; what a hashtag runs together is set apart. */
function nameOf(sheet: Sheet, from: number, to: number): string {
  const name = sheet.text.slice(sheet.words[from]!.start, sheet.words[to - 1]!.end)
  const runTogether = to - from > 1 && !/[\s-]/.test(name)
  return runTogether
    ? sheet.words
        .slice(from, to)
        .map(({ form }) => form)
        .join(' ')
    : name
}

/** What ministers are named after, where a title ends and a name begins. */
const PORTFOLIO =
  /^(Affairs|Trade|Services|Industry|Industries|Development|Cooperation|Security|Defen[cs]e|Finance|Finances|Energy|Economy|Commerce|Agriculture|Environment|Health|Interior|Justice|Culture|Education|Labou?r|Tourism|Transport|Transportation|Housing|Technology|Resources|Planning|Investment|Integration|Communications|Enterprise|Migration|Immigration)$/
const JOINED = /^(and|of|for|&)$/i

/**
 * "Secretary for Foreign Affairs and International Trade Monica Juma": behind "and", "of" or "for" a
 * run begins with the rest of the office.
 */
function withoutPortfolio(sheet: Sheet, run: NameRun): NameRun {
  if (!JOINED.test(sheet.words[run.from - 1]?.form ?? '')) return run
  const last = sheet.words.slice(run.from, run.to).findLastIndex(({ form }) => PORTFOLIO.test(form))
  const from = run.from + last + 1
  if (last < 0 || run.to - from < 2) return run
  return { from, to: run.to, name: nameOf(sheet, from, run.to) }
}

/** Every name run among the free words, from left to right. */
export function nameRuns(sheet: Sheet): NameRun[] {
  const runs: NameRun[] = []
  for (let index = 0; index < sheet.words.length; index++) {
    const run = nameRunAt(sheet, index)
    if (!run) continue
    runs.push(withoutPortfolio(sheet, run))
    index = run.to - 1
  }
  return runs
}
