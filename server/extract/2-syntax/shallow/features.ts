type Word = { readonly form: string; readonly lemma: string; readonly upos: string }

const PAST_PARTICIPLES_AS_BASE = new Set([
  'come',
  'become',
  'run',
  'put',
  'set',
  'hit',
  'cut',
  'shut',
  'let',
])

/** Tense and verb form by the shape of a verb, in Universal Dependencies' names. */
export function featuresOf({ form, lemma, upos }: Word): Readonly<Record<string, string>> {
  if (upos !== 'VERB' && upos !== 'AUX') return {}
  const lower = form.toLowerCase()
  if (/ing$/.test(lower) && lower !== lemma) return { VerbForm: 'Ger', Tense: 'Pres' }
  if (lower === lemma || PAST_PARTICIPLES_AS_BASE.has(lower)) return { VerbForm: 'Inf' }
  if (/s$/.test(lower) && !/ed$/.test(lower) && lower !== 'was')
    return { VerbForm: 'Fin', Tense: 'Pres' }
  return { VerbForm: 'Fin', Tense: 'Past' }
}
