import { straight } from '../net/spelling.ts'

type ByTag = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Tables learned from the treebank by scripts/parser/morphology.py. */
export type Morphology = {
  /** xpos → suffix → "letters to cut|letters to add"; xpos → form → lemma. */
  readonly lemmas: { readonly suffixes: ByTag; readonly exceptions: ByTag }
  /** "upos xpos" → features as CoNLL-U has them, with exceptions by lower-case form. */
  readonly features: { readonly tags: Readonly<Record<string, string>>; readonly forms: ByTag }
}

const LONGEST_SUFFIX = 6
const CASED = new Set(['NNP', 'NNPS'])

/** Lemma of a form under a Penn tag; proper nouns keep their case. */
export function lemmaOf({ lemmas }: Morphology, form: string, xpos: string): string {
  const base = CASED.has(xpos) ? straight(form) : straight(form).toLowerCase()
  const exception = own(lemmas.exceptions[xpos], base)
  if (exception !== undefined) return exception
  const change = changeFor(lemmas.suffixes[xpos], base)
  const bar = change.indexOf('|')
  const kept = base.slice(0, base.length - Number(change.slice(0, bar)))
  return kept + change.slice(bar + 1) || base
}

function changeFor(rules: Readonly<Record<string, string>> | undefined, form: string): string {
  for (let length = Math.min(LONGEST_SUFFIX, form.length); length >= 0; length--) {
    const found = own(rules, form.slice(form.length - length))
    if (found !== undefined) return found
  }
  return '0|'
}

/** Features of a form under its tags: {Number: 'Plur'}. */
export function featuresOf(
  { features }: Morphology,
  form: string,
  upos: string,
  xpos: string,
): Readonly<Record<string, string>> {
  const tag = `${upos} ${xpos}`
  const small = straight(form).toLowerCase()
  return unpack(own(features.forms[tag], small) ?? own(features.tags, tag) ?? '_')
}

type Feats = Readonly<Record<string, string>>

/** Feature sets already unpacked: the tables hold a few hundred. */
const unpacked = new Map<string, Feats>([['_', {}]])

function unpack(text: string): Feats {
  let feats = unpacked.get(text)
  if (feats === undefined) {
    feats = Object.fromEntries(text.split('|').map((pair) => pair.split('=') as [string, string]))
    unpacked.set(text, feats)
  }
  return feats
}

/** Forms such as "constructor" must not find what objects inherit. */
function own(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined
}
