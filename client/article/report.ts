import type { SaveReport } from '../../graph-schema/api.ts'
import type { FoundClaim } from '../../graph-schema/reading-stage.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** "7 new claims, 2 confirm, 1 contradicts": what an article changed, as a line. */
export function reportLine({
  added,
  fresh,
  confirmed,
  contradicted,
  corrected,
}: SaveReport): string {
  if (!added) return 'This article was here already; nothing changed.'
  if (fresh.length + confirmed.length + contradicted.length === 0)
    return 'No claim was found in this article.'
  return [
    counted(fresh.length, 'new claim', 'new claims'),
    counted(confirmed.length, 'confirms', 'confirm'),
    counted(contradicted.length, 'contradicts', 'contradict'),
    ...(corrected.length === 0 ? [] : [`${corrected.length} corrected`]),
  ].join(', ')
}

/** The same of an article whose report was lost on its way. */
export const foundLine = (claims: number): string =>
  `The connection was lost, but the article was saved: ${counted(claims, 'claim', 'claims')}.`

/** One part of what an article changed. */
export type Part = { readonly name: string; readonly claims: readonly FoundClaim[] }

/** The claims of a report by what they did, in the order of the text; parts without any are left out. */
export function partsOf(report: SaveReport, claims: readonly FoundClaim[]): readonly Part[] {
  const named = [
    ['New', report.fresh],
    ['Confirm what was known', report.confirmed],
    ['Contradict what was known', report.contradicted],
  ] as const
  return named
    .map(([name, ids]) => ({ name, claims: claims.filter(({ id }) => ids.includes(id)) }))
    .filter((part) => part.claims.length > 0)
}
