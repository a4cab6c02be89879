import type { Block } from '../1-text/blocks.ts'
import { type Quotation, quotationsIn } from '../1-text/quotes.ts'
import { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy, sentencesBeside } from '../2-syntax/walk.ts'
import type { EntityCard } from './hit.ts'

/** A quotation and who speaks it; null where the text does not say. */
export type SpokenQuotation = Quotation & { readonly speaker: EntityCard | null }

export const SPEECH_VERBS = new Set(
  'say tell add write warn note insist declare announce reply state argue claim explain comment continue remark tweet post stress emphasize'.split(
    ' ',
  ),
)

/** Who stands at a token, by whatever names it. */
export type ActorsAt = (sentence: Sentence, token: number) => readonly EntityCard[]

/** Gives every quotation its speaker: the subject of a speech verb beside it, else the one before. */
export function spokenQuotations(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  actorsAt: ActorsAt,
): SpansInOrder<SpokenQuotation> {
  const spoken: SpokenQuotation[] = []
  const places = new SpansInOrder(sentences)
  for (const block of blocks) {
    let last: EntityCard | null = null
    for (const quotation of quotationsIn(text, block.start, block.end)) {
      const own: EntityCard | null =
        sentencesBeside(places, quotation)
          .map((sentence) => speakerIn(sentence, quotation, actorsAt))
          .find((found) => found !== null) ?? null
      last = own ?? last
      spoken.push({ ...quotation, speaker: last })
    }
  }
  return new SpansInOrder(spoken)
}

function speakerIn(
  sentence: Sentence,
  quotation: Quotation,
  actorsAt: ActorsAt,
): EntityCard | null {
  for (const [index, token] of sentence.tokens.entries()) {
    const outside = token.end <= quotation.start || token.start >= quotation.end
    if (!outside || !SPEECH_VERBS.has(token.lemma) || token.upos !== 'VERB') continue
    const subject = childrenBy(sentence, index, 'nsubj')[0]
    const actor = subject === undefined ? undefined : actorsAt(sentence, subject)[0]
    if (actor) return actor
  }
  return null
}
