import type { Scene } from '../derive/scene.ts'
import type { Lit } from '../model.ts'
import { countWords } from './count-words.ts'

/** How much of what an answer names the graph shows at the moment. */
export type Coverage = { readonly found: number; readonly missing: number }

/** Counts what the graph's lines and their ends show of these. */
export function coverageOf({ nodes, edges }: Lit, scene: Scene): Coverage {
  const shown = new Set(scene.edges.flatMap(({ id, source, target }) => [id, source, target ?? '']))
  return {
    found: nodes.length + edges.length,
    missing: [...nodes, ...edges].filter((id) => !shown.has(id)).length,
  }
}

/** "5 actors and 7 events", and what of it is not there to be lit. */
export function coverageWords({ nodes, edges }: Lit, { found, missing }: Coverage): string {
  const what = [countWords(nodes.length, 'node'), countWords(edges.length, 'edge')]
    .filter((words) => !words.startsWith('0 '))
    .join(' and ')
  if (missing === 0) return what
  const verb = missing === 1 ? 'is' : 'are'
  return `${what}; ${missing} of ${found} ${verb} not in this view`
}
