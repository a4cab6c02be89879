import type { Token } from '../sentence.ts'

const SUBJECT = /^(?:nsubj|csubj)(?::pass|:outer)?$/

/**
 * The features that only the tree tells: the voice of a participle, and the person and number of
 * a finite verb whose form does not show them.
 */
export function agree(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (token.xpos === 'VBN') return isPassive(tokens, at) ? withVoice(token) : token
    if (token.xpos !== 'VBP' && token.xpos !== 'VBD') return token
    return withSubject(token, subjectOf(tokens, at))
  })
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.some(({ head, deprel }) => head === at && /^(?:aux|nsubj|csubj):pass$/.test(deprel))
}

function withVoice(token: Token): Token {
  return { ...token, feats: { ...token.feats, Voice: 'Pass' } }
}

/** An auxiliary or copula shares the subject of the word it belongs to. */
function subjectOf(tokens: readonly Token[], at: number): Token | undefined {
  const { head, deprel } = tokens[at]!
  const owner = head >= 0 && /^(?:aux|cop)/.test(deprel) ? head : at
  return tokens.find((token) => token.head === owner && SUBJECT.test(token.deprel))
}

function withSubject(token: Token, subject: Token | undefined): Token {
  const { Number: _number, Person: _person, ...rest } = token.feats
  if (!subject) return { ...token, feats: token.lemma === 'be' ? token.feats : rest }
  const number = subject.feats.Number
  const person = subject.feats.Person ?? '3'
  return { ...token, feats: { ...rest, ...(number ? { Number: number } : {}), Person: person } }
}
