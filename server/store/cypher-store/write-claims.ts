import { writeClaims } from '../../../graph-schema/cypher/claims.ts'
import type { CorrectedClaim } from '../correct/corrected.ts'
import type { CypherTransaction } from '../engine.ts'
import { groupBy } from '../merge/merge.ts'
import { relationKey, relationOf } from '../merge/relation.ts'
import { runInChunks } from './chunks.ts'

/** A claim to be written, with the day of its article. */
export type DatedClaim = CorrectedClaim & { readonly published: string }

/** Creates the claims under their articles, each pointing at its edge; rejected ones at none. */
export async function writeEveryClaim(
  transaction: CypherTransaction,
  claims: readonly DatedClaim[],
  edgeIds: ReadonlyMap<string, string>,
): Promise<void> {
  const forms = groupBy(claims, (one) =>
    [
      one.claim.target !== null,
      one.claim.speaker !== null,
      one.asRead !== null,
      one.rejected,
    ].join(),
  )
  for (const alike of forms.values()) {
    const { claim, asRead, rejected } = alike[0]!
    const statement = writeClaims({
      addressed: claim.target !== null,
      spoken: claim.speaker !== null,
      corrected: asRead !== null,
      rejected,
    })
    const rows = alike.map((one) => claimRow(one, edgeIds.get(one.claim.id) ?? null))
    await runInChunks(transaction, statement, 'rows', rows)
  }
}

function claimRow(
  { claim, asRead, rejected, corrections, published }: DatedClaim,
  edgeId: string | null,
) {
  const { articleId, when, ...said } = claim
  const { reason, ...dated } = when
  return {
    ...said,
    ...dated,
    article: articleId,
    published,
    dateReason: reason,
    edgeId,
    relationKey: rejected ? null : relationKey(relationOf(claim)),
    ...(asRead === null ? {} : { asRead: JSON.stringify(asRead), corrections }),
  }
}
