import { api } from '../api.ts'
import type { Controller } from '../controller.ts'
import { wordsOf } from '../session.ts'
import type { Asking, Correcting } from './correcting.ts'
import { setCorrecting } from './set.ts'

async function foundFor(asking: Asking | 'list'): Promise<Partial<Correcting>> {
  if (asking === 'list') return { list: await api.corrections() }
  if (asking.kind === 'merge') return { proposals: (await api.mergeProposals()).proposals }
  if (asking.kind === 'split') return { namings: await api.namings(asking.entity.id) }
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
