// scripts/parser/features.py reads words in the same way: change both or neither.

const STRAIGHT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** The form with straight quotes and plain dashes. */
export function straight(form: string): string {
  const plain = form.replace(/[’‘ʼ`´“”„–—−]/g, (c) => STRAIGHT[c] ?? c)
  return plain === "''" ? '"' : plain === '…' ? '...' : plain
}

/** The form as the word vectors spell it. */
export function wordKey(form: string): string {
  return straight(form).toLowerCase()
}

/** Classes of letters with runs cut to two: "Xi-2024" → "Xx-dd". */
export function shape(form: string): string {
  let kinds = ''
  let run = 0
  let count = 0
  for (const c of straight(form)) {
    const kind = kindOf(c)
    run = kinds.endsWith(kind) ? run + 1 : 1
    if (run > 2) continue
    kinds += kind
    count += 1
    if (count === 10) break
  }
  return kinds
}

function kindOf(c: string): string {
  if (c >= '0' && c <= '9') return 'd'
  if (/\p{Uppercase}/u.test(c)) return 'X'
  if (/\p{L}/u.test(c)) return 'x'
  return c < '\x7f' ? c : 'o'
}

/** What each table of the net is asked for, by the table's name. */
export const CUTS: Readonly<Record<string, (form: string) => string>> = {
  word: (form) => digits(form),
  suffix2: (form) => last(digits(form), 2),
  suffix3: (form) => last(digits(form), 3),
  suffix4: (form) => last(digits(form), 4),
  prefix2: (form) => first(digits(form), 2),
  prefix3: (form) => first(digits(form), 3),
  shape,
}

function digits(form: string): string {
  return wordKey(form).replace(/[0-9]/g, '0')
}

function last(text: string, count: number): string {
  return Array.from(text).slice(-count).join('')
}

function first(text: string, count: number): string {
  return Array.from(text).slice(0, count).join('')
}
