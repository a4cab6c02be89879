import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { linkOf } from './links.ts'

const nouns = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** By type, the nouns of what goes on for years where no verb says that it was begun or given. */
const LASTING: { readonly [Type in EdgeType]?: ReadonlySet<string> } = {
  ATTACKED: nouns('war conflict aggression hostility occupation'),
  COOPERATED: nouns('cooperation coordination partnership alliance collaboration tie relationship'),
  AIDED: nouns('support assistance'),
  SANCTIONED: nouns('blockade embargo restriction'),
}

/** "Russia's war on Ukraine", "their partnership": a state of things, not something that happened on a day. */
export function isLasting(sentence: Sentence, trigger: number, type: EdgeType): boolean {
  const { lemma, upos } = sentence.tokens[trigger]!
  if (upos !== 'NOUN' || !LASTING[type]?.has(lemma)) return false
  return sentence.tokens[trigger]!.deprel === 'root' || linkOf(sentence, trigger) !== 'carried'
}
