import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import { TRIGGERS } from '../../../graph-schema/ontology/triggers.ts'

/** One way to say an edge type: the word, what must stand with it, and where its target stands. */
export type Frame = {
  readonly type: EdgeType
  readonly lemma: string
  readonly particle: string | null
  /** A lemma the object (of a noun: a modifier) must have, or Weapon or Person for any of these. */
  readonly requires: string | null
  readonly slots: readonly string[]
}

const PATTERN = /^([\p{L}-]+)(?: ([\p{L}]+))?(?:\+([\p{L}-]+))?: (.+)$/u

function parseFrame(type: EdgeType, text: string): Frame {
  const [, lemma, particle, requires, slots] = PATTERN.exec(text) ?? []
  if (!lemma || !slots) throw new Error(`ontology: cannot read the trigger "${text}" of ${type}`)
  return {
    type,
    lemma,
    particle: particle ?? null,
    requires: requires ?? null,
    slots: slots === '-' ? [] : slots.split(' '),
  }
}

function byLemma(kind: 'verbs' | 'nouns'): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>()
  for (const [type, trigger] of Object.entries(TRIGGERS) as [
    EdgeType,
    (typeof TRIGGERS)[EdgeType],
  ][])
    for (const text of trigger[kind] ?? []) {
      const frame = parseFrame(type, text)
      frames.set(frame.lemma, [...(frames.get(frame.lemma) ?? []), frame])
    }
  // What asks for more is tried first: "pull out" before "pull", "launch+Weapon" before "launch".
  const demands = (frame: Frame) =>
    Number(frame.particle !== null) + Number(frame.requires !== null)
  for (const list of frames.values()) list.sort((a, b) => demands(b) - demands(a))
  return frames
}

export const VERB_FRAMES = byLemma('verbs')
export const NOUN_FRAMES = byLemma('nouns')
