import { countryCard } from './cards.ts'
import type { Page } from './find-people.ts'
import type { Mention } from './hit.ts'
import { isCapitalised } from './words.ts'

/** "the Israeli military" also names the state, where what follows its adjective is a common noun. */
export function findNestedStates({ sheet, mentions }: Page): void {
  const found = mentions.flatMap((mention): Mention[] => {
    if (mention.entity.type !== 'Organization') return []
    const from = sheet.words.findIndex(({ start }) => start >= mention.start)
    const last = sheet.words.findLastIndex(({ end }) => end <= mention.end)
    if (from < 0 || last <= from) return []
    const match = sheet.knowledge.names.longestAt(sheet.words.slice(0, last), from)
    const known = match?.values.find(({ kind }) => kind === 'country')
    const next = match ? sheet.words[match.to]! : null
    if (!match || known?.kind !== 'country' || !next || isCapitalised(next.form)) return []
    const { start } = sheet.words[from]!
    const { end } = sheet.words[match.to - 1]!
    if (mentions.some((other) => other.start === start && other.end === end)) return []
    const naming = known.as === 'adjective' ? 'adjective' : 'name'
    return [{ start, end, entity: countryCard(known.country), naming, certainty: 0.8 }]
  })
  mentions.push(...found)
}
