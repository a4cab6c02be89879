import type { Token } from '../sentence.ts'
import { findChunks, type NounChunk, type VerbChunk } from './chunks.ts'
import type { Tagged } from './tagger.ts'
import { Tree } from './tree.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])

/**
 * A dependency tree by chunks: noun and verb groups first, then one pass from left to right that
 * keeps the open clause. Enough for plain news prose; long-distance attachment is beyond it.
 */
export function attach(words: readonly Tagged[]): Token[] {
  const tree = new Tree(words)
  const chunks = findChunks(words, tree)
  const state: ClauseState = {
    verb: null,
    subject: null,
    lastNoun: null,
    afterVerb: false,
    pending: null,
    depth: [],
  }
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'verb') attachVerb(tree, words, chunk, state)
    else if (startsSubject(words, chunks, index)) attachSubject(words, chunk, state)
    else attachNoun(tree, words, chunk, state)
  })
  return tree.finish()
}

type Chunk = NounChunk | VerbChunk

type ClauseState = {
  /** The verb whose complements are being read. */
  verb: VerbChunk | null
  /** A noun without a preposition that waits for its verb. */
  subject: NounChunk | null
  lastNoun: NounChunk | null
  afterVerb: boolean
  pending: NounChunk | null
  depth: VerbChunk[]
}

const SUBORDINATORS =
  /^(as|after|before|since|until|while|although|though|because|if|whether|when)$/i

/** A noun group with a finite verb right behind it is that verb's subject, not the last one's object. */
function startsSubject(words: readonly Tagged[], chunks: readonly Chunk[], index: number): boolean {
  const noun = chunks[index]
  if (noun?.kind !== 'noun' || noun.temporal || noun.coordinatedWith !== null) return false
  const governed = noun.preposition !== null && !SUBORDINATORS.test(words[noun.preposition]!.form)
  if (governed) return false
  let at = index
  while (true) {
    const next = chunks[at + 1]
    if (next?.kind !== 'noun' || next.coordinatedWith === null) break
    at++
  }
  const last = chunks[at]!
  const verb = chunks[at + 1]
  if (verb?.kind !== 'verb' || verb.from !== last.to + 1 || verb.infinitive || verb.gerund)
    return false
  return (
    chunks[index - 1]?.kind !== 'verb' ||
    words[verb.head]!.feats.VerbForm === 'Fin' ||
    verb.head > verb.from
  )
}

function attachSubject(words: readonly Tagged[], noun: NounChunk, state: ClauseState) {
  const inverted = words[noun.from - 1]?.upos === 'CCONJ'
  if (inverted && state.verb) state.afterVerb = true
  state.subject = noun
  state.lastNoun = noun
}

function attachNoun(tree: Tree, words: readonly Tagged[], noun: NounChunk, state: ClauseState) {
  const before = words[noun.from - 1]?.form.toLowerCase()
  if (noun.coordinatedWith !== null) {
    tree.link(noun.head, noun.coordinatedWith, 'conj')
  } else if (noun.preposition !== null) {
    const toNoun = state.lastNoun && (before === 'of' || !state.verb) ? state.lastNoun : null
    if (toNoun) tree.link(noun.head, toNoun.head, 'nmod')
    else if (state.verb)
      tree.link(noun.head, state.verb.head, noun.passiveAgent ? 'obl:agent' : 'obl')
    else state.pending = noun
  } else if (state.verb && isInvertedSpeech(words, state.verb, noun)) {
    tree.link(noun.head, state.verb.head, 'nsubj')
    state.afterVerb = true
  } else if (state.verb && !state.afterVerb && !opensClause(words, noun, state)) {
    tree.link(
      noun.head,
      state.verb.head,
      state.verb.copula ? 'obl' : noun.temporal ? 'obl:tmod' : 'obj',
    )
    state.afterVerb = !noun.temporal
  } else if (noun.temporal && state.verb) {
    tree.link(noun.head, state.verb.head, 'obl:tmod')
  } else {
    state.subject = noun
  }
  state.lastNoun = noun
}

const SPEECH = /^(say|add|tell|write|warn|note|insist|declare|announce|reply)$/

/** '…," said Chung': a speech verb right after a closing quotation mark or comma has its subject behind. */
const isInvertedSpeech = (words: readonly Tagged[], verb: VerbChunk, noun: NounChunk) =>
  verb.from > 0 &&
  noun.from === verb.to + 1 &&
  SPEECH.test(words[verb.head]!.lemma) &&
  /^[",]$/.test(words[verb.from - 1]!.form)

const opensClause = (words: readonly Tagged[], noun: NounChunk, state: ClauseState) => {
  const before = words[noun.from - 1]
  if (!before || !state.verb) return false
  return before.upos === 'SCONJ' || (before.form === ',' && noun.from - 1 > state.verb.to)
}

function attachVerb(tree: Tree, words: readonly Tagged[], verb: VerbChunk, state: ClauseState) {
  const before = words[verb.from - 1]
  const relation = subjectRelation(verb)
  const relative = before && RELATIVES.has(before.form.toLowerCase()) && before.upos !== 'SCONJ'
  if (verb.infinitive && state.lastNoun && !state.verb) {
    tree.link(verb.head, state.lastNoun.head, 'acl')
  } else if (verb.infinitive && state.verb) {
    tree.link(verb.head, state.verb.head, 'xcomp')
  } else if (relative && state.lastNoun) {
    tree.link(verb.head, state.lastNoun.head, 'acl:relcl')
    if (state.verb) state.depth.push(state.verb)
  } else if (state.subject) {
    tree.link(state.subject.head, verb.head, relation)
    if (state.verb) tree.link(verb.head, state.verb.head, clauseRelation(words, state.subject))
  } else if (state.verb && (before?.upos === 'CCONJ' || before?.form === ',') && !verb.gerund) {
    tree.link(verb.head, state.verb.head, 'conj')
  } else if (state.verb && verb.gerund) {
    tree.link(verb.head, state.verb.head, before?.upos === 'ADP' ? 'advcl' : 'xcomp')
  } else if (state.verb && state.verb.head !== verb.head) {
    tree.link(verb.head, state.verb.head, 'advcl')
  }
  if (state.pending) tree.link(state.pending.head, verb.head, 'obl')
  state.pending = null
  state.subject = null
  state.verb = verb
  state.afterVerb = false
}

const subjectRelation = (verb: VerbChunk) => (verb.passive ? 'nsubj:pass' : 'nsubj')

function clauseRelation(words: readonly Tagged[], subject: NounChunk): string {
  const mark = words[subject.from - 1]
  if (mark?.upos === 'CCONJ') return 'conj'
  if (mark?.upos === 'SCONJ' && mark.form.toLowerCase() !== 'that') return 'advcl'
  return 'ccomp'
}
