/** The relations that say who did what to whom. */
const ROLES = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:agent'])

/** Just what frames need of a word, whether from a treebank or the parser; head −1 is the root. */
export type Node = { readonly upos: string; readonly head: number; readonly deprel: string }

export type FrameFigures = {
  /** F1 in percent of (verb, role, argument). */
  readonly f1: number
  /** Verbs of the treebank, in percent, all of whose roles were read right and no other. */
  readonly exact: number
  readonly verbs: number
}

export function frameFigures(
  gold: readonly (readonly Node[])[],
  parsed: readonly (readonly Node[])[],
): FrameFigures {
  let right = 0
  let all = 0
  let verbs = 0
  let exact = 0
  gold.forEach((sentence, i) => {
    const known = frames(sentence)
    const found = frames(parsed[i]!)
    for (const [verb, roles] of known) {
      const own = found.get(verb) ?? new Set()
      const same = [...roles].filter((role) => own.has(role)).length
      right += same
      all += roles.size
      verbs += 1
      exact += Number(same === roles.size && same === own.size)
    }
    for (const roles of found.values()) all += roles.size
  })
  return {
    f1: (200 * right) / Math.max(1, all),
    exact: (100 * exact) / Math.max(1, verbs),
    verbs,
  }
}

function frames(sentence: readonly Node[]): Map<number, Set<string>> {
  const byVerb = new Map<number, Set<string>>()
  sentence.forEach((node, i) => {
    if (node.upos === 'VERB') byVerb.set(i, byVerb.get(i) ?? new Set())
  })
  sentence.forEach((node, i) => {
    if (ROLES.has(node.deprel)) byVerb.get(node.head)?.add(`${node.deprel} ${i}`)
  })
  return byVerb
}
