import { randomBytes } from 'node:crypto'
import type { CorrectionReport } from '../../../../graph-schema/corrections-api.ts'
import { DemarcheError } from '../../../../graph-schema/error.ts'
import type { Correction } from '../../../../graph-schema/model/correction.ts'
import { NewCorrection } from '../../../../graph-schema/model/new-correction.ts'
import type { CypherEngine } from '../../engine.ts'
import { type Applied, applyTurn } from './apply.ts'
import { ruleOf } from './make.ts'
import { deleteRule, lockRules, writeRule } from './rules.ts'

/** Makes a correction a rule and applies it, whole or not at all. */
export async function makeCorrection(
  engine: CypherEngine,
  given: NewCorrection,
): Promise<CorrectionReport> {
  const parsed = NewCorrection.safeParse(given)
  if (!parsed.success)
    throw new DemarcheError(
      'invalid',
      `Not a correction: ${parsed.error.issues[0]?.message}`,
      parsed.error,
    )
  const asked = parsed.data
  const id = `correction/${randomBytes(6).toString('hex')}`
  const at = new Date().toISOString()
  return engine.write(async (transaction) => {
    const { rules, last } = await lockRules(transaction)
    // An engine that lost the answer to its commit runs this again.
    const made = rules.find((one) => one.id === id)
    if (made !== undefined) return { correction: made, claims: 0 }
    const rule = await ruleOf(transaction, asked, { id, at, number: last + 1 }, rules)
    const turn = { rule, before: rules, after: [...rules, rule] }
    const applied = await applyTurn(transaction, turn)
    refuseIdle(rule, applied)
    await writeRule(transaction, rule)
    return { correction: rule, claims: claimsIn(applied) }
  })
}

/** Takes a correction back: the graph is what it would be had it never been made. */
export function revokeCorrection(engine: CypherEngine, id: string): Promise<CorrectionReport> {
  return engine.write(async (transaction) => {
    const { rules } = await lockRules(transaction)
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) throw new DemarcheError('not_found', `There is no ${id}`)
    const after = rules.filter((one) => one !== rule)
    const applied = await applyTurn(transaction, { rule, before: rules, after })
    await deleteRule(transaction, rule)
    return { correction: rule, claims: claimsIn(applied) }
  })
}

const claimsIn = ({ changes }: Applied) =>
  changes.reduce((sum, { claims }) => sum + claims.length, 0)

/** A split must part something from something. */
function refuseIdle(rule: Correction, { changes, gone }: Applied): void {
  if (rule.kind !== 'split') return
  const { entity, made } = rule
  const by = 'article' in rule.by ? rule.by.article : `the name “${rule.by.alias}”`
  if (!changes.some(({ parts }) => parts?.some(({ id }) => id === made.id)))
    throw new DemarcheError('conflict', `${by} says nothing of ${entity.id}`)
  if (gone.includes(entity.id))
    throw new DemarcheError(
      'conflict',
      `All that is said of ${entity.id} is by ${by}: nothing would be left`,
    )
}
