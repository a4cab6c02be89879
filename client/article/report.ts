import type { SaveReport } from '../../graph-schema/api.ts'

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
  if (fresh.length + confirmed.length === 0) return 'No claim was found in this article.'
  return [
    counted(fresh.length, 'new claim', 'new claims'),
    counted(confirmed.length, 'confirms', 'confirm'),
    counted(contradicted.length, 'contradicts', 'contradict'),
    ...(corrected.length === 0 ? [] : [`${corrected.length} corrected`]),
  ].join(', ')
}
