import type { Edge } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { hasHappened } from '../../graph-schema/model/modality.ts'
import type { Ties } from '../state.ts'

/** Two actors with something between them: `edges` is how many edges that is. */
export type Tie = { readonly a: EntityId; readonly b: EntityId; readonly edges: number }

/**
 * The undirected ties that edges make, each pair once and in order: acts without an addressee make
 * none, and by default neither does what was only planned, wished or ruled out.
 */
export function tiesOf(edges: readonly Edge[], ties: Ties): readonly Tie[] {
  const counts = new Map<string, Tie>()
  for (const { source, target, modality } of edges) {
    if (target === null || target === source) continue
    if (ties === 'happened' && !hasHappened(modality)) continue
    const [a, b] = source < target ? [source, target] : [target, source]
    const key = `${a} ${b}`
    counts.set(key, { a, b, edges: (counts.get(key)?.edges ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((x, y) => order(x.a, y.a) || order(x.b, y.b))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Tells ties apart: two counts over the same ties need not be made twice. */
export const nameOfTies = (ties: readonly Tie[]): string =>
  ties.map(({ a, b, edges }) => `${a} ${b} ${edges}`).join('\n')
