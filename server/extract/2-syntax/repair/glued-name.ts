import type { Change, Rule } from './rule.ts'

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'PRON', 'DET', 'PART'])

/**
 * The second half of a name in two halves, even where it looks like a preposition.
 *
 *     Moon Jae-in praised it.    "in" case or mark → flat of Moon
 *
 * Not "Stratford-upon-Avon", where the name goes on, nor "Trump-backed".
 */
export const gluedName: Rule = {
  name: 'glued-name',
  changes: ({ tokens }) =>
    tokens.flatMap(({ upos, start, end }, at): Change[] => {
      const hyphen = tokens[at - 1]
      if (hyphen?.form !== '-' || !FUNCTION_WORDS.has(upos)) return []
      const [name, next] = [tokens[at - 2], tokens[at + 1]]
      if (!name || hyphen.start !== name.end || hyphen.end !== start) return []
      if (
        name.deprel !== 'flat' ||
        name.xpos !== 'NNP' ||
        (next?.start === end && next.form === '-')
      )
        return []
      return [{ at, head: name.head, deprel: 'flat', upos: 'PROPN', xpos: 'NNP' }]
    }),
}
