import type { Upos } from '../sentence.ts'
import type { Tree } from './tree.ts'

/** What a rule sets right at one word: only what is named changes. */
export type Change = {
  readonly at: number
  readonly head?: number
  readonly deprel?: string
  readonly upos?: Upos
  readonly xpos?: string
}

/** A construction that the net is known to misread and the tree that the treebanks give it. */
export type Rule = {
  readonly name: string
  /** Nothing where the construction is not there or read right; all of a sentence's changes at once. */
  readonly changes: (tree: Tree) => Change[]
}
