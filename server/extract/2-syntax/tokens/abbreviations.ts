// Words whose full stop belongs to them, and what may follow.

/** Titles and the like: a name follows, so no sentence ends after them. */
const BEFORE_NAMES =
  'mr mrs ms dr prof gen col lt maj capt cmdr adm sgt cpl pvt rep reps sen sens gov govs pres amb ' +
  'rev fr msgr hon st ste ft mt mlle mme messrs supt det insp brig vice-adm min sec asst attn'

/** Others, which may end a sentence. */
const ANYWHERE =
  'etc vs al inc corp co ltd llc bros jr sr esq ph jan feb apr jun jul aug sept sep oct nov dec ' +
  'tues wed thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich ' +
  'minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo approx dept est univ assn ave ' +
  'blvd rd ed eds ext cf ca viz eg ie esp assoc cal incl govt intl natl gen-sec'

/** Words of their own as well: abbreviations only before a number. */
const BEFORE_NUMBERS = 'no nos art fig sec vol ch p pp sat sun mon mar chap ver ser para c ca'

const titles = new Set(BEFORE_NAMES.split(' '))
const others = new Set(ANYWHERE.split(' '))
const numbered = new Set(BEFORE_NUMBERS.split(' '))

/** Whether the stop after this word belongs to it, given the text that follows the stop. */
export function keepsStop(word: string, after: string): boolean {
  const small = word.toLowerCase()
  if ((numbered.has(small) || /^[a-z]$/.test(word)) && /^\s?\d/.test(after)) return true
  if (titles.has(small)) return /^\p{Lu}/u.test(word) || small === 'vs'
  if (others.has(small)) return true
  if (/^\p{Lu}$/u.test(word) && word !== 'I')
    return /^\s?\p{L}/u.test(after) && !startsSentence(after)
  return false
}

/** Whether a name or number must follow, so that the sentence goes on. */
export function neverEnds(token: string): boolean {
  const small = token.toLowerCase().replace(/\.$/, '')
  return (
    titles.has(small) ||
    /^(?:e\.g|i\.e|eg|ie|cf|viz|vs)$/.test(small) ||
    numbered.has(small) ||
    /^\p{Lu}\.$/u.test(token)
  )
}

const STARTERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at for ' +
    'from with by as but and or so if when while after before since because although though ' +
    'however meanwhile also there here what who how why which both some many most all no not ' +
    'another other each several under during according over more one two three last earlier later ' +
    'now then yet still instead despite asked speaking to of'
  ).split(' '),
)

/** Whether the text starts with a capital word that begins sentences more often than names. */
export function startsSentence(after: string): boolean {
  const word = /^[\s"'“‘(]{0,4}(\p{Lu}[\p{L}]{0,12})(?![\p{L}])/u.exec(after)?.[1]
  return word !== undefined && STARTERS.has(word.toLowerCase())
}
