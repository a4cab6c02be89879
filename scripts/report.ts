import type { RetractReport, SaveReport } from '../graph-schema/api.ts'

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

/** Words from outside, without what a terminal would take for a command. */
export const plain = (words: string) => words.replace(/\p{Cc}+/gu, ' ')

/** What saving one article changed, in two lines. */
export function savedLine({
  added,
  articleId,
  published,
  title,
  fresh,
  confirmed,
  contradicted,
  corrected,
}: SaveReport): string {
  const what = added
    ? [
        `${counted(fresh.length, 'new claim')}`,
        `${confirmed.length} ${confirmed.length === 1 ? 'confirms' : 'confirm'}`,
        `${contradicted.length} ${contradicted.length === 1 ? 'contradicts' : 'contradict'}`,
        ...(corrected.length === 0 ? [] : [`${corrected.length} corrected`]),
      ].join(', ')
    : 'already there, nothing changed'
  return `${published}  ${plain(title)}\n    ${articleId}: ${what}`
}

/** What a run over several articles changed. */
export function summaryLine(reports: readonly SaveReport[], failed: number): string {
  const added = reports.filter((report) => report.added)
  const sum = (pick: (report: SaveReport) => readonly string[]) =>
    added.reduce((total, report) => total + pick(report).length, 0)
  const corrected = sum((report) => report.corrected)
  const parts = [
    counted(added.length, 'article added', 'articles added'),
    `${reports.length - added.length} already there`,
    counted(
      sum((report) => report.fresh),
      'new claim',
    ),
    `${sum((report) => report.confirmed)} confirmed`,
    `${sum((report) => report.contradicted)} contradicted`,
    ...(corrected === 0 ? [] : [`${corrected} corrected`]),
  ]
  return `${parts.join(', ')}${failed > 0 ? `; ${failed} could not be read` : ''}`
}

/** What taking an article out changed. */
export const retractedLine = ({
  articleId,
  claims,
  edgesRemoved,
  edgesLeft,
  entitiesRemoved,
}: RetractReport): string =>
  `${articleId}: ${counted(claims, 'claim')} taken out, ${counted(edgesRemoved, 'edge')} gone, ${counted(edgesLeft, 'edge')} kept with other claims, ${counted(entitiesRemoved, 'entity', 'entities')} gone`
