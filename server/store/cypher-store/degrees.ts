import type { EdgeFilter } from '../../../graph-schema/api.ts'
import { countDegrees } from '../../../graph-schema/cypher/edges.ts'
import { Degree, type DegreeFilter } from '../../../graph-schema/degrees-api.ts'
import type { CypherEngine } from '../engine.ts'
import { computedEdges, conditionsOf } from './graph-views.ts'

/** How many edges that pass the filter each entity has, the most first. */
export async function countedDegrees(
  engine: CypherEngine,
  { limit, ...given }: DegreeFilter,
): Promise<readonly Degree[]> {
  const filter: EdgeFilter = { ...given, limit: 1 }
  const { conditions, parameters } = conditionsOf(filter)
  const [rows, unaddressed] = await Promise.all([
    engine.read(countDegrees(conditions), parameters),
    computedEdges(engine, filter),
  ])
  const counts = new Map(rows.map((row) => Degree.parse(row)).map(({ id, edges }) => [id, edges]))
  for (const { source } of unaddressed) counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts]
    .map(([id, edges]) => ({ id, edges }))
    .sort((a, b) => b.edges - a.edges || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}
