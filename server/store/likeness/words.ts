/** Words that stand before a name and are no part of it. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president premier prime minister chancellor king queen prince princess emir sultan sheikh sheik shaikh sayyid ayatollah pope cardinal archbishop bishop reverend imam mullah general gen colonel col admiral adm marshal major maj captain capt lieutenant lt sergeant senator sen representative rep congressman governor gov secretary ambassador amb envoy speaker chairman chairwoman judge justice foreign defense defence deputy vice crown acting former ex'.split(
    ' ',
  ),
)

/** Titles of those who are called by a given name. */
const CROWNED = /^(king|queen|prince|princess|emir|sultan|pope|saint)$/

/** Arabic articles, which names are written with or without; "Al Gore" begins with a name. */
const ARTICLES = /(?<![\p{L}\p{N}])(?:[ae]l |[AEae]l-)|(?<=\s)(?:Al|El) (?=\p{L})/gu

/** What tells a son from his father. */
const GENERATIONS = new Set(['jr', 'sr', 'junior', 'senior'])
const NUMERAL = /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/

/** Lower case without accents, apostrophes and points; hyphens part words. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/['’‘ʼ`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** A person's name in its parts: `full` are the words without title and generation. */
export type PersonName = {
  readonly full: readonly string[]
  /** "jr", "sr"; '' where the name has none. */
  readonly generation: string
  /** "xiv"; '' where the name has none. */
  readonly numeral: string
  readonly titled: boolean
  /** "King Salman": called by a given name. */
  readonly crowned: boolean
}

export function personName(name: string): PersonName {
  const words = wordsOf(name.replace(ARTICLES, ''))
  const generation = words.find((word) => GENERATIONS.has(word)) ?? ''
  const last = words.at(-1) ?? ''
  const numeral = words.length > 1 && NUMERAL.test(last) && last.length > 0 ? last : ''
  const bare = words.filter((word) => !GENERATIONS.has(word) && word !== numeral)
  const from = bare.findIndex((word, index) => !TITLES.has(word) || index === bare.length - 1)
  const crowned = bare.slice(0, from).some((word) => CROWNED.test(word))
  return { full: bare.slice(from), generation, numeral, titled: from > 0, crowned }
}

/** Words that names of bodies are written with or without. */
const JOINTS = new Set('of the for and in on to de la du des el al a'.split(' '))

export const bodyWords = (name: string): string[] =>
  wordsOf(name).filter((word) => !JOINTS.has(word))

/** First letters of the words, with and without the small ones: NATO, SCO, OAS. */
export function initialsOf(name: string): string[] {
  const all = wordsOf(name)
  const letters = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return [...new Set([letters(all), letters(all.filter((word) => !JOINTS.has(word)))])]
}
