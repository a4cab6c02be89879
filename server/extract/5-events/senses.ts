import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy } from '../2-syntax/walk.ts'
import type { Frame } from './frames.ts'

/**
 * Whether a verb has another sense than its frame's, by the words that stand with it: "reached the
 * scene", "the cameras captured his arrival", "they worked for a bank".
 */
export function isOtherSense(sentence: Sentence, verb: number, { lemma, type }: Frame): boolean {
  const lemmas = (relation: string) =>
    childrenBy(sentence, verb, relation).map((token) => sentence.tokens[token]!.lemma)
  switch (`${lemma} ${type}`) {
    case 'reach AGREED':
    case 'strike AGREED':
      return !lemmas('obj').some((object) => SETTLEMENTS.has(object)) && !isSettled(sentence, verb)
    case 'capture ATTACKED':
      return childrenBy(sentence, verb, 'nsubj').some((token) =>
        RECORDERS.test(sentence.tokens[token]!.form),
      )
    case 'work COOPERATED':
      return childrenBy(sentence, verb, 'obl').some((token) => {
        const link = caseOf(sentence, token)
        return link === 'for' && EMPLOYERS.test(sentence.tokens[token]!.xpos)
      })
    default:
      return false
  }
}

/** "the deal that they reached": what was reached stands before the clause. */
const isSettled = ({ tokens }: Sentence, verb: number) =>
  SETTLEMENTS.has(tokens[tokens[verb]!.head]?.lemma ?? '')

const SETTLEMENTS = new Set(
  'agreement deal accord understanding compromise consensus settlement truce ceasefire cease-fire armistice pact treaty peace arrangement bargain contract memorandum balance outcome conclusion'.split(
    ' ',
  ),
)

const RECORDERS =
  /^(cctv|cameras?|videos?|footage|photos?|photographs?|pictures?|images?|films?|microphones?|satellites?|recordings?)$/i

/** One works for a body that has a name, but for peace together. */
const EMPLOYERS = /^NNPS?$/
