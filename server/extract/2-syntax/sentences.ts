import type { CleanText } from '../1-text/blocks.ts'
import type { Sentence } from './sentence.ts'
import { attach } from './shallow/attach.ts'
import { tagLine } from './shallow/tagger.ts'

/** Sentences of every block, tagged and with a dependency tree each; offsets into the article. */
export function parseSentences(clean: CleanText): Sentence[] {
  return clean.blocks.flatMap((block) =>
    tagLine(clean.text.slice(block.start, block.end), block.start).map((tagged) => {
      const tokens = attach(tagged)
      return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens }
    }),
  )
}
