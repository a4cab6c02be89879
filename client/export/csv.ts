import { addDays } from '../../graph-schema/model/days.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { nameOf } from '../derive/visible.ts'
import type { Behind } from './behind.ts'
import type { ExportView } from './view.ts'

type Cell = string | number | null
type Column<Row> = readonly [name: string, cell: (row: Row) => Cell]

/** A spreadsheet takes text that begins so for a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** One field after RFC 4180; words that a spreadsheet would run get an apostrophe in front. */
function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table of records that end in CR LF, the names of its columns first. */
function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const records = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]
  return records.map((record) => `${record.map(field).join(',')}\r\n`).join('')
}

/** The last day of a half-open span. */
const lastDay = (to: string | null) => (to === null ? null : addDays(to, -1))

const edgeColumns = ({ names, selectedEdge }: ExportView): readonly Column<Edge>[] => [
  ['edge', ({ id }) => id],
  ['source', ({ source }) => source],
  ['source_name', ({ source }) => nameOf(names, source)],
  ['type', ({ type }) => type],
  ['target', ({ target }) => target],
  ['target_name', ({ target }) => (target === null ? null : nameOf(names, target))],
  ['modality', ({ modality }) => modality],
  ['first_day', ({ from }) => from],
  ['last_day', ({ to }) => lastDay(to)],
  ['precision', ({ precision }) => precision],
  ['edtf', ({ edtf }) => edtf],
  ['title', ({ title }) => title],
  ['count', ({ count }) => count],
  ['claims', ({ claims }) => claims],
  ['sources', ({ sources }) => sources],
  ['first_reported', ({ firstReported }) => firstReported],
  ['last_reported', ({ lastReported }) => lastReported],
  ['cameo', ({ cameo }) => cameo],
  ['plover', ({ plover }) => plover],
  ['plover_mode', ({ ploverMode }) => ploverMode],
  ['goldstein', ({ goldstein }) => goldstein],
  ['source_code', ({ sourceCode }) => sourceCode],
  ['target_code', ({ targetCode }) => targetCode],
  ['contradicts', ({ contradicts }) => contradicts.join(' ')],
  ['selected', ({ id }) => (id === selectedEdge?.id ? 'yes' : '')],
]

/** The edges in view, a record each. */
export const edgesCsv = (view: ExportView): string => table(edgeColumns(view), view.edges)

type Told = Behind['told'][number]

const claimColumns = ({ names }: ExportView): readonly Column<Told>[] => [
  ['claim', ({ claim }) => claim.id],
  ['edge', ({ edge }) => edge],
  ['quote', ({ claim }) => claim.quote],
  ['start', ({ claim }) => claim.start],
  ['end', ({ claim }) => claim.end],
  ['source', ({ claim }) => claim.source],
  ['source_name', ({ claim }) => nameOf(names, claim.source)],
  ['type', ({ claim }) => claim.type],
  ['target', ({ claim }) => claim.target],
  ['target_name', ({ claim }) => (claim.target === null ? null : nameOf(names, claim.target))],
  ['modality', ({ claim }) => claim.modality],
  ['first_day', ({ claim }) => claim.when.from],
  ['last_day', ({ claim }) => lastDay(claim.when.to)],
  ['precision', ({ claim }) => claim.when.precision],
  ['timex', ({ claim }) => claim.when.timex],
  ['date_reason', ({ claim }) => claim.when.reason],
  ['speaker', ({ claim }) => claim.speaker],
  ['speaker_name', ({ claim, speaker }) => speaker ?? claim.speaker],
  ['cameo', ({ claim }) => claim.cameo],
  ['source_code', ({ claim }) => claim.sourceCode],
  ['target_code', ({ claim }) => claim.targetCode],
  ['count', ({ claim }) => claim.count],
  ['certainty', ({ claim }) => claim.certainty],
  ['rule', ({ claim }) => claim.rule],
  ['because', ({ claim }) => claim.because],
  ['article', ({ article }) => article.id],
  ['article_title', ({ article }) => article.title],
  ['outlet', ({ article }) => article.outlet],
  ['published', ({ article }) => article.published],
  ['url', ({ article }) => article.url],
]

/** The claims under the edges in view, a record each. */
export const claimsCsv = (view: ExportView, behind: Behind): string =>
  table(claimColumns(view), behind.told)
