/** Words that names write small inside. */
const SMALL = new Set(
  'of the and for in on to de del la el al da dos du van von der den bin ibn i e y a'.split(' '),
)

/** True for a word that news writes in capitals: UN, KPA, U.S. */
export type IsAcronym = (word: string) => boolean

/**
 * The ways in which news writes a name of a dictionary: 'VLADIMIR_PUTIN_' → Vladimir Putin,
 * 'ANIMAL_LIBERATION_FRONT_(ALF)_' → Animal Liberation Front and ALF; the first one is the best.
 */
export function spellings(raw: string, isAcronym: IsAcronym): string[] {
  const acronym = /\(([A-Z]{2,8})\)/.exec(raw)?.[1]
  const words = raw
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/^THE (?=\S)/, '')
    .split(' ')
    .filter(Boolean)
  const plain = words.map((word, index) => cased(word, index === 0, isAcronym)).join(' ')
  // One short word is an acronym or a pronoun: "US" never as "Us".
  const single = words.length === 1 && /^[A-Z]{1,6}$/.test(words[0] ?? '') ? words : []
  const cases = single.some((word) => word.length <= 3) ? [] : variants(plain)
  const forms = [...single, ...cases, ...(acronym ? [acronym] : [])]
  return [...new Set(forms)].filter((form) => /\p{L}{2}/u.test(form))
}

/** "bin Laden" and "Bin Laden": the index minds capitals. */
const variants = (name: string): string[] => [
  name,
  name.replace(/ ([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`),
]

function cased(word: string, first: boolean, isAcronym: IsAcronym): string {
  if (/\./.test(word) || isAcronym(word)) return word
  const lower = word.toLowerCase()
  if (!first && SMALL.has(lower)) return lower
  return lower
    .split('-')
    .map((part, index) => (index > 0 && SMALL.has(part) ? part : capital(part)))
    .join('-')
}

/** o'brien → O'Brien, mccain → McCain, but apo's → Apo's. */
const capital = (part: string) =>
  part.replace(/^\p{L}|(?<=^(?:[od]['’]|mc))\p{L}/gu, (letter) => letter.toUpperCase())
