import { apart } from './hyphens.ts'

/** A word of the levelled text; possessive 's is a word of its own with `form` "s". */
export type Word = { readonly start: number; readonly end: number; readonly form: string }

const WORD =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Gen|Adm|Sen|Rep|Gov|Lt|Col|Sgt|Amb|Sec|Pres|Jr|St|\p{Lu}))\.)?/gu

/** Words of `text` from `start` to `end`, with offsets into the whole. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].flatMap((match) => {
    const word = {
      start: start + match.index,
      end: start + match.index + match[0].length,
      form: match[0],
    }
    return /[#@]/.test(text[word.start - 1] ?? '') ? partsOf(word) : apart(word)
  })
}

/** #SecClinton, #NorthKorea: the words that a handle or hashtag runs together. */
function partsOf({ start, form }: Word): Word[] {
  return [...form.matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu)].map((part) => ({
    start: start + part.index,
    end: start + part.index + part[0].length,
    form: part[0],
  }))
}

/** Folds accents and apostrophes, keeps case: Erdoğan and Erdogan are the same name. */
export const folded = (name: string): string =>
  // Most names have nothing to fold, and each is looked up again and again.
  /^[ -~]*$/.test(name)
    ? name
    : name
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ı/g, 'i')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/[’‘ʼ]/g, "'")

/** True where a word begins with a capital; plain letters, which are most, need no pattern. */
export function isCapitalised(form: string): boolean {
  const first = form.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(form)
}
