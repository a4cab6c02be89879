import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Upos } from '../sentence.ts'
import { featuresOf } from './features.ts'
import { retag } from './retag.ts'

export type Tagged = {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly feats: Readonly<Record<string, string>>
}

const wink = winkNLP(model, ['sbd', 'pos'])
const { its } = wink

type Raw = { start: number; end: number; form: string; lemma: string; upos: Upos }

/** Sentences of tagged tokens of one line; wink has no offsets, so spaces and lengths are summed. */
export function tagLine(line: string, offset: number): Tagged[][] {
  const doc = wink.readDoc(line)
  const tokens = doc.tokens()
  const forms: string[] = tokens.out()
  const tags = tokens.out(its.pos) as Upos[]
  const lemmas = tokens.out(its.lemma as never) as unknown as string[]
  const spaces = tokens.out(its.precedingSpaces) as string[]
  let at = offset
  const raw: Raw[] = forms.map((form, index) => {
    const start = at + (spaces[index]?.length ?? 0)
    at = start + form.length
    const upos = tags[index] ?? 'X'
    return {
      start,
      end: at,
      form,
      lemma: lemmas[index] ?? form,
      upos: upos === ('SPACE' as string) ? 'X' : upos,
    }
  })
  // Spans of sentences as first and last token; the type declarations know only string results.
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][]
  const ends = spans.map(([, last]) => last)
  return splitAt(raw, ends).map((sentence) => finish(splitPronouns(joinHyphens(sentence))))
}

function splitAt(tokens: readonly Raw[], ends: readonly number[]): Raw[][] {
  let from = 0
  const sentences: Raw[][] = []
  for (const end of ends) {
    sentences.push(tokens.slice(from, end + 1).filter((token) => token.form.trim() !== ''))
    from = end + 1
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

/** The tagger keeps "I'm" whole; Universal Dependencies has two words. */
function splitPronouns(tokens: readonly Raw[]): Raw[] {
  return tokens.flatMap((token) => {
    const pronoun = /^(i|you|he|she|it|we|they)(?='(m|re|s|ve|d|ll)$)/i.exec(token.form)?.[0]
    if (!pronoun) return [token]
    const cut = token.start + pronoun.length
    const rest = token.form.slice(pronoun.length)
    const lemma = /^'(m|re|s)$/i.test(rest) ? 'be' : /^'ve$/i.test(rest) ? 'have' : 'will'
    return [
      { ...token, end: cut, form: pronoun, lemma: pronoun.toLowerCase(), upos: 'PRON' as const },
      { start: cut, end: token.end, form: rest, lemma, upos: 'AUX' as const },
    ]
  })
}

/** "Dong - young" written without spaces is one word: Dong-young. */
function joinHyphens(tokens: readonly Raw[]): Raw[] {
  const joined: Raw[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const left = joined.at(-1)
    const right = tokens[index + 1]
    const inside = token.form === '-' && left?.end === token.start && right?.start === token.end
    if (left && right && inside && /\w$/.test(left.form) && /^\w/.test(right.form)) {
      const form = `${left.form}-${right.form}`
      const name = left.upos === 'PROPN'
      const upos = name
        ? 'PROPN'
        : right.upos === 'NOUN' || right.upos === 'VERB'
          ? 'ADJ'
          : right.upos
      joined[joined.length - 1] = {
        start: left.start,
        end: right.end,
        form,
        lemma: form.toLowerCase(),
        upos,
      }
      index++
    } else joined.push(token)
  }
  return joined
}

const finish = (tokens: readonly Raw[]): Tagged[] =>
  retag(tokens).map((token) => ({ ...token, feats: featuresOf(token) }))
