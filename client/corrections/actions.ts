import type { CorrectionReport } from '../../graph-schema/corrections-api.ts'
import type { Correction } from '../../graph-schema/model/correction.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import type { NewCorrection } from '../../graph-schema/model/new-correction.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { wordsOf } from '../session.ts'
import { type Selection, select } from '../state.ts'
import { calls } from './calls.ts'
import { NO_CORRECTING } from './correcting.ts'
import { fetchFor } from './fetching.ts'
import { setCorrecting } from './set.ts'
import { rememberName } from './who.ts'

/** Sends a correction; closes the form, shows what it changed and offers to undo it. */
export async function correct(asked: NewCorrection, controller: Controller): Promise<void> {
  const before = controller.model()
  setCorrecting(controller, { sending: true, error: null })
  try {
    const report = await calls.correct(asked)
    rememberName(asked.who)
    await show(report, false, before, controller)
  } catch (error) {
    setCorrecting(controller, { sending: false, error: wordsOf(error) })
  }
}

/** Takes a correction back. */
export async function revoke({ id }: Correction, controller: Controller): Promise<void> {
  const before = controller.model()
  setCorrecting(controller, { sending: true, error: null })
  try {
    await show(await calls.revoke(id), true, before, controller)
  } catch (error) {
    // Told in the list where that is open, else where the evidence is.
    const words = wordsOf(error)
    setCorrecting(controller, { sending: false, error: words })
    controller.set({ problem: words })
  }
}

/** `before` is what was looked at when it was sent: news of the change may have come before its answer. */
async function show(
  report: CorrectionReport,
  revoked: boolean,
  before: Model,
  controller: Controller,
): Promise<void> {
  const { dialog } = controller.model()
  const isListed = dialog === 'corrections'
  controller.set({
    dialog: isListed ? dialog : null,
    correcting: { ...NO_CORRECTING, last: { report, revoked } },
  })
  const next = nextOf(report.correction, revoked, before)
  if (next !== null) controller.go(select(next), { keep: true })
  await Promise.all([controller.refresh(), isListed ? fetchFor('list', controller) : null])
  // What was selected may have gone with the change.
  const { state, missing } = controller.model()
  if (state.selected !== null && missing === state.selected.id) {
    controller.go(select(null), { keep: true })
    controller.set({ problem: null })
  }
}

/** What to look at after a change: ids of edges change with it, those of claims do not. */
function nextOf(
  correction: Correction,
  revoked: boolean,
  { state: { selected }, evidence }: Model,
): Selection | null {
  if (selected?.kind === 'edge') {
    const claim = evidence?.kind === 'edge' ? evidence.claim?.claim.id : undefined
    return claim === undefined ? null : { kind: 'claim', id: claim }
  }
  if (selected?.kind === 'claim') return selected
  const actor = (id: EntityId): Selection => ({ kind: 'actor', id })
  if (selected?.kind !== 'actor') return null
  if (correction.kind === 'merge' && !revoked && selected.id === correction.other.id)
    return actor(correction.keep.id)
  if (correction.kind !== 'split') return null
  if (revoked) return selected.id === correction.made.id ? actor(correction.entity.id) : null
  return selected.id === correction.entity.id ? actor(correction.made.id) : null
}
