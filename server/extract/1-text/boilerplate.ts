import type { PostCredit } from './blocks.ts'
import { MONTHS } from './months.ts'

// What news pages put between paragraphs: whole lines only, so prose is never cut.
const BOILERPLATE: readonly RegExp[] = [
  /^recommended stories$/i,
  /^list of \d+ items?\s*(end of list)?$/i,
  /^end of list$/i,
  /^(advertisement|sponsored|story continues below( advertisement)?)$/i,
  /^(read|see|watch|listen) (more|also|next|now)\b[:\s].{0,120}$/i,
  /^(related|more|most read|keep reading|editor's picks)(:.{0,120})?$/i,
  /^(share|save|print|email|comments?|follow us)( (this|on) .{0,40})?$/i,
  /^(photo|image|video|source|credit|file photo)s?:\s.{0,160}$/i,
  /^(published|updated|last updated|posted)( on| at)?:?\s.{0,60}\d.{0,20}$/i,
  /^https?:\/\/\S+$/i,
  /^(©|copyright\b).{0,120}$/i,
]

/** True for a whole line that is page furniture rather than prose. */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim()
  return BOILERPLATE.some((pattern) => pattern.test(trimmed))
}

const CREDIT =
  /^[-\u2014]{1,2}\s*(.{2,80}?)\s*\(@(\w{1,30})\)\s+([A-Z][a-z]+)\.?\s+(\d{1,2}),\s+(\d{4})\s*$/

/** The credit line under an embedded post: "— Name (@handle) October 25, 2025". */
export function parsePostCredit(line: string): PostCredit | null {
  const [, author, handle, monthName, day, year] = CREDIT.exec(line.trim()) ?? []
  if (!author || !handle || !monthName || !day || !year) return null
  const month = MONTHS.get(monthName.toLowerCase())
  if (!month) return null
  return { author, handle, day: `${year}-${two(month)}-${two(Number(day))}` }
}

const two = (n: number) => String(n).padStart(2, '0')
