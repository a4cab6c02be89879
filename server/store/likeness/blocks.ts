import type { SignedActor } from './actor.ts'
import type { Word } from './near.ts'

/** Words under one of which two near names always stand together; only those are compared. */
export function blocksOf({ sign }: SignedActor): ReadonlySet<string> {
  if (sign.kind === 'person')
    return new Set([
      ...wordBlocks(sign.name.words),
      ...ends(sign.name.words),
      ...sign.others.flatMap(({ words }) => (words.length < 2 ? words.map(last) : [run(words)])),
    ])
  return new Set([
    ...wordBlocks(sign.name.words),
    ...[sign.name.acronym, ...sign.name.initials].flatMap((text) =>
      text ? [`acronym ${text}`] : [],
    ),
    ...sign.others.map(({ words }) => run(words)),
  ])
}

const bones = (words: readonly Word[]) => words.map((word) => word.bones).sort()

/** All words by their consonants in one order; and all but one, since a slip may be in any. */
function wordBlocks(words: readonly Word[]): string[] {
  const all = bones(words)
  const fewer = all.length < 2 ? [] : all.map((_, index) => all.filter((__, at) => at !== index))
  return [run(words), ...[all, ...fewer].map((some) => `words ${some.join(' ')}`)]
}

const run = (words: readonly Word[]) => `run ${words.map(({ text }) => text).join('')}`
const last = (word: Word) => `last ${word.sound}`
const ends = (words: readonly Word[]) => (words.length === 0 ? [] : [last(words.at(-1)!)])
