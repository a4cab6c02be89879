import { MergeClaimRow } from '../../server/store/cypher-store/rows.ts'
import type { CypherEngine, Row } from '../../server/store/engine.ts'
import { mergeClaims } from '../../server/store/merge/merge.ts'

/** Everything in a store, its ledger aside, as sorted lines; two stores with the same graph give the same. */
export async function dump(engine: CypherEngine): Promise<readonly string[]> {
  const nodes = await engine.read('MATCH (n) WHERE NOT n:Ledger RETURN n', {})
  const relationships = await engine.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS source, b.id AS target, r',
    {},
  )
  return [...nodes, ...relationships].map((row) => JSON.stringify(sorted(row))).sort()
}

/** Edges as the relationships say, and as the stored claims say they must be. */
export async function edgesTwice(engine: CypherEngine) {
  const relationships = await engine.read(
    `MATCH (a:Entity)-[r]->(b:Entity)
     RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`,
    {},
  )
  const claims = await engine.read('MATCH (c:Claim) RETURN properties(c) AS claim', {})
  const rows = claims.map(({ claim }) => ({
    target: null,
    title: null,
    from: null,
    to: null,
    edtf: null,
    sourceCode: null,
    targetCode: null,
    ...(claim as object),
  }))
  const merged = mergeClaims(rows.map((row) => MergeClaimRow.parse(row)))
  const stored = relationships.map(({ properties, ...ends }) => ({
    ...ends,
    ...(properties as object),
  }))
  const due = merged.map(({ edge }) => edge).filter((edge) => edge.target !== null)
  return {
    stored: stored.map((edge) => JSON.stringify(sorted(edge))).sort(),
    due: due.map((edge) => JSON.stringify(sorted(edge))).sort(),
    edgeOfClaims: claims.map(({ claim }) => pair(claim as { id: string; edgeId: string })).sort(),
    edgeDue: merged
      .flatMap(({ edge, claimIds }) => claimIds.map((id) => `${id} ${edge.id}`))
      .sort(),
  }
}

const pair = ({ id, edgeId }: { id: string; edgeId: string }) => `${id} ${edgeId}`

/** With its keys in order, without those that are null: a store keeps no null. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Row).filter(([, one]) => one !== null)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  )
}
