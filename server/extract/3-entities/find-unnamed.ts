import { unnamedName } from '../../../graph-schema/model/entity.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, firstModifier } from '../2-syntax/walk.ts'
import { namedCard } from './cards.ts'
import type { Mention } from './hit.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Sheet } from './sheet.ts'
import { slugOf } from './slug.ts'

/**
 * The nouns at which nothing is known to be named. They are not entities of the article unless an
 * event is found to be theirs: "six countries", "the ousted cabinet", a name that no pass understood.
 */
export const unnamedNouns = (
  sheets: readonly Sheet[],
  named: MentionIndex,
  articleKey: string,
): Mention[] =>
  sheets.flatMap(({ sentence, text }) =>
    sentence.tokens.flatMap(({ upos, deprel }, index): Mention[] => {
      if (!/^(NOUN|PROPN)$/.test(upos) || INSIDE.test(deprel)) return []
      if (named.at(sentence, index).length > 0) return []
      const [start, end] = spanOf(sentence, index)
      const words = text.slice(start, end)
      const entity =
        upos === 'PROPN'
          ? namedCard(nameless(sentence, index), words)
          : namedCard(
              described(sentence, index),
              unnamedName(words.toLowerCase()),
              `${articleKey}/${slugOf(words)}`,
            )
      return [{ start, end, entity, naming: upos === 'PROPN' ? 'name' : 'unnamed', certainty: 0.4 }]
    }),
  )

/** Words that stand inside another noun's phrase. */
const INSIDE = /^(compound|amod|flat|appos|nummod|fixed|goeswith)/

/** A name that no pass understood: where something lies, an acronym, else a person. */
function nameless(sentence: Sentence, index: number): 'Place' | 'Organization' | 'Person' {
  if (
    /^(in|at|near|into|from|outside|around|across|toward|towards)$/.test(
      caseOf(sentence, index) ?? '',
    )
  )
    return 'Place'
  return /^[A-Z][A-Z-]+$/.test(sentence.tokens[index]!.form) ? 'Organization' : 'Person'
}

/** One human being, or some body or thing. */
const described = (sentence: Sentence, index: number): 'Person' | 'Organization' =>
  sentence.tokens[index]!.xpos === 'NN' && HUMAN.test(sentence.tokens[index]!.lemma)
    ? 'Person'
    : 'Organization'

const HUMAN =
  /(man|woman|person|leader|president|minister|king|queen|prince|princess|chief|head|suspect|envoy|ambassador|judge|general|wife|husband|son|daughter|brother|sister|father|mother|host|heir|citizen|national|[^v]er|or|ist|ian|ee)$/

/** From the modifiers right before the noun to the end of its name. */
function spanOf(sentence: Sentence, index: number): [number, number] {
  const { tokens } = sentence
  let to = index
  while (tokens[to + 1]?.head === index && tokens[to + 1]!.deprel.startsWith('flat')) to++
  return [tokens[firstModifier(sentence, index, BEFORE)]!.start, tokens[to]!.end]
}

const BEFORE = /^(amod|compound|nummod)$/
