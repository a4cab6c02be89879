import type { Upos } from '../sentence.ts'

type Word = { start: number; end: number; form: string; lemma: string; upos: Upos }

const BE_HAVE = new Set(['be', 'have', 'do'])
const MONTH_OR_DAY =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
const COMPLEMENTIZERS = new Set([
  'that',
  'whether',
  'if',
  'because',
  'although',
  'though',
  'after',
  'before',
  'while',
  'since',
  'unless',
  'until',
  'as',
])

/** Mends the tagger's systematic slips that the attachment rules would stumble over. */
export function retag(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const before = words[index - 1]
    const after = words[index + 1]
    const upos = betterTag(word, before, after)
    return upos === word.upos ? word : { ...word, upos }
  })
}

function betterTag(word: Word, before: Word | undefined, after: Word | undefined): Upos {
  const form = word.form
  if (MONTH_OR_DAY.test(form)) return 'PROPN'
  if (word.upos === 'PRON' && form.toLowerCase() === 'that' && after && startsClause(after))
    return 'SCONJ'
  if (
    word.upos === 'ADP' &&
    COMPLEMENTIZERS.has(form.toLowerCase()) &&
    after?.upos === 'PRON' &&
    /^(i|he|she|it|we|they|you)$/i.test(after.form)
  )
    return 'SCONJ'
  // "the talks", "its launch": a verb reading after a determiner is a noun.
  if (word.upos === 'VERB' && before && nominalLead(before) && !/(ed|ing)$/.test(form))
    return 'NOUN'
  if (word.upos === 'AUX' && BE_HAVE.has(word.lemma) && !governsVerb(after)) return 'AUX'
  return word.upos
}

const nominalLead = (word: Word) =>
  word.upos === 'DET' ||
  (word.upos === 'PRON' && /^(his|her|its|their|our|my|your)$/i.test(word.form))
const startsClause = (word: Word) =>
  ['PROPN', 'PRON', 'DET', 'NOUN', 'ADJ', 'NUM', 'AUX'].includes(word.upos)
const governsVerb = (word: Word | undefined) => word?.upos === 'VERB'
