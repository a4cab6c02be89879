import {
  ALL_CORRECTIONS,
  DELETE_CORRECTION,
  LOCK_LOG,
  WRITE_CORRECTION,
} from '../../../../graph-schema/cypher/corrections.ts'
import { type Correction, isIdentityRule } from '../../../../graph-schema/model/correction.ts'
import type { Entity } from '../../../../graph-schema/model/entity.ts'
import { reachedFrom } from '../../correct/identity.ts'
import type { CypherTransaction } from '../../engine.ts'
import { claimEntities } from '../entities.ts'
import { CorrectionRow, LogRow } from '../rows.ts'

/** All corrections in force, in the order in which they are applied. */
export async function readRules(transaction: CypherTransaction): Promise<readonly Correction[]> {
  const rows = await transaction.run(ALL_CORRECTIONS, {})
  return rows.map((row) => CorrectionRow.parse(row))
}

/** The same, and nobody else makes or revokes one before the commit; `last` is the latest number given. */
export async function lockRules(
  transaction: CypherTransaction,
): Promise<{ readonly rules: readonly Correction[]; readonly last: number }> {
  const [row] = await transaction.run(LOCK_LOG, {})
  return { last: LogRow.parse(row).last, rules: await readRules(transaction) }
}

export async function writeRule(transaction: CypherTransaction, rule: Correction): Promise<void> {
  const { id, number, kind, who, at, note } = rule
  const properties = { id, number, kind, who, at, note }
  await transaction.run(WRITE_CORRECTION, { ...properties, rule: JSON.stringify(rule) })
}

export async function deleteRule(transaction: CypherTransaction, { id }: Correction) {
  await transaction.run(DELETE_CORRECTION, { id })
}

/** Entities taken for writing: those asked for and all that the rules lead to from them. */
export type Taken = {
  readonly rules: readonly Correction[]
  readonly known: ReadonlyMap<string, Entity>
  readonly ids: ReadonlySet<string>
}

/**
 * Takes the entities, with their locks, and the rules that then hold: who makes a correction takes the
 * entities it moves claims from and to, so what is read here stays true until the commit. Only where a
 * correction came in between is a lock taken out of order; then an engine may have to try again.
 */
export async function takeEntities(
  transaction: CypherTransaction,
  asked: ReadonlySet<string>,
): Promise<Taken> {
  const known = new Map<string, Entity>()
  const ids = new Set<string>()
  let rules = await readRules(transaction)
  for (;;) {
    const reached = reachedFrom(asked, rules.filter(isIdentityRule))
    const missing = [...reached].filter((id) => !ids.has(id))
    if (missing.length === 0) return { rules, known, ids }
    for (const [id, entity] of await claimEntities(transaction, missing)) known.set(id, entity)
    for (const id of missing) ids.add(id)
    rules = await readRules(transaction)
  }
}
