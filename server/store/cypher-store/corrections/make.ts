import { ENTITIES_BY_ID } from '../../../../graph-schema/cypher/entities.ts'
import { DemarcheError } from '../../../../graph-schema/error.ts'
import type { ClaimId } from '../../../../graph-schema/model/claim.ts'
import {
  type ClaimMark,
  type Correction,
  type IdentityRule,
  isIdentityRule,
} from '../../../../graph-schema/model/correction.ts'
import type { Entity, EntityId } from '../../../../graph-schema/model/entity.ts'
import type { NewCorrection } from '../../../../graph-schema/model/new-correction.ts'
import { edited } from '../../correct/claim-rules.ts'
import type { CorrectedClaim } from '../../correct/corrected.ts'
import type { CypherTransaction } from '../../engine.ts'
import { fold } from '../names.ts'
import { articleOf, EntityRow } from '../rows.ts'
import { readArticles } from './articles.ts'

/** What makes a correction that one and no other. */
export type Stamp = { readonly id: string; readonly number: number; readonly at: string }

/** The rule that a reader asks for; refuses what is not there or cannot be meant. */
export async function ruleOf(
  transaction: CypherTransaction,
  asked: NewCorrection,
  stamp: Stamp,
  rules: readonly Correction[],
): Promise<Correction> {
  const kept = { ...stamp, who: asked.who, note: asked.note || null }
  switch (asked.kind) {
    case 'edit': {
      const { claim, mark } = await liveClaim(transaction, asked.claim, rules)
      if (sameAs(edited(claim, asked.set), claim))
        throw new DemarcheError('conflict', `${claim.id} says so already: nothing would change`)
      return { kind: 'edit', claim: mark, set: asked.set, ...kept }
    }
    case 'reject':
      return {
        kind: 'reject',
        claim: (await liveClaim(transaction, asked.claim, rules)).mark,
        ...kept,
      }
    case 'merge': {
      if (asked.keep === asked.other)
        throw new DemarcheError('conflict', `${asked.keep} cannot be merged into itself`)
      const keep = await present(transaction, asked.keep, rules)
      const other = await present(transaction, asked.other, rules)
      return { kind: 'merge', keep, other, ...kept }
    }
    case 'split': {
      const entity = await present(transaction, asked.entity, rules)
      const made = { id: idFor(asked.entity, asked.name, stamp.id), name: asked.name }
      return { kind: 'split', entity, made, by: asked.by, ...kept }
    }
  }
}

const sameAs = (a: CorrectedClaim['claim'], b: CorrectedClaim['claim']) =>
  a.type === b.type &&
  a.modality === b.modality &&
  a.when.from === b.when.from &&
  a.when.to === b.when.to &&
  a.when.precision === b.when.precision

/** The claim as it holds now, and the mark by which what was read is known again. */
async function liveClaim(
  transaction: CypherTransaction,
  id: ClaimId,
  rules: readonly Correction[],
) {
  const [article] = await readArticles(transaction, [articleOf(id)], rules)
  const found = article?.claims.find(({ claim }) => claim.id === id)
  if (found === undefined) throw new DemarcheError('not_found', `There is no ${id}`)
  if (found.rejected)
    throw new DemarcheError(
      'conflict',
      `${id} is rejected by ${found.corrections.join(', ')}: revoke that first`,
    )
  return { claim: found.claim, mark: await markOf(transaction, found) }
}

async function markOf(
  transaction: CypherTransaction,
  { claim, asRead }: CorrectedClaim,
): Promise<ClaimMark> {
  const { articleId, start, end, quote } = claim
  const { type, modality, source, target, when } = asRead ?? claim
  const names = await namesOf(transaction, [claim.source, claim.target])
  return {
    ...{ articleId, start, end, type, modality, source, target, quote },
    ...{ from: when.from, to: when.to },
    sourceName: names.get(claim.source) ?? claim.source,
    targetName: claim.target === null ? null : (names.get(claim.target) ?? claim.target),
  }
}

async function namesOf(transaction: CypherTransaction, ids: readonly (EntityId | null)[]) {
  const asked = [...new Set(ids.flatMap((id) => id ?? []))].sort()
  const rows = await transaction.run(ENTITIES_BY_ID, { ids: asked })
  const entities = rows.map((row): Entity => EntityRow.parse(row))
  return new Map(entities.map(({ id, name }) => [id, name]))
}

/** An entity of the graph by id and name. */
async function present(
  transaction: CypherTransaction,
  id: EntityId,
  rules: readonly Correction[],
): Promise<{ readonly id: EntityId; readonly name: string }> {
  const away = rules.find(
    (rule): rule is Extract<IdentityRule, { kind: 'merge' }> =>
      isIdentityRule(rule) && rule.kind === 'merge' && rule.other.id === id,
  )
  if (away !== undefined)
    throw new DemarcheError(
      'conflict',
      `${id} was merged into ${away.keep.id} by ${away.id}: revoke that first, or take ${away.keep.id}`,
    )
  const name = (await namesOf(transaction, [id])).get(id)
  if (name === undefined) throw new DemarcheError('not_found', `There is no ${id}`)
  return { id, name }
}

/** person/j-roe~0123456789ab: of the same kind, and no reading ever makes such an id. */
function idFor(entity: EntityId, name: string, correction: string): EntityId {
  const kind = entity.slice(0, entity.indexOf('/'))
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
  return `${kind}/${slug || 'unnamed'}~${correction.slice(correction.indexOf('/') + 1)}`
}
