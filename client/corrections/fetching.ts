import type { Controller } from '../controller.ts'
import { wordsOf } from '../session.ts'
import { calls } from './calls.ts'
import type { Asking, Correcting } from './correcting.ts'
import { setCorrecting } from './set.ts'

async function foundFor(asking: Asking | 'list'): Promise<Partial<Correcting>> {
  if (asking === 'list') return { list: await calls.corrections() }
  if (asking.kind === 'merge') return { proposals: (await calls.mergeProposals()).proposals }
  if (asking.kind === 'split') return { namings: await calls.namings(asking.entity.id) }
  return {}
}

/** Fetches what a form or the list shows beside what is known already. */
export async function fetchFor(asking: Asking | 'list', controller: Controller): Promise<void> {
  const isStillOpen = () => asking === 'list' || controller.model().correcting.asking === asking
  try {
    const found = await foundFor(asking)
    if (isStillOpen()) setCorrecting(controller, found)
  } catch (error) {
    if (isStillOpen()) setCorrecting(controller, { error: wordsOf(error) })
  }
}
