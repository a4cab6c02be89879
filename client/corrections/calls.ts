import { MergeProposals } from '../../graph-schema/api.ts'
import { CorrectionReport, Corrections, Namings } from '../../graph-schema/corrections-api.ts'
import type { NewCorrection } from '../../graph-schema/model/new-correction.ts'
import { ask, at, sent } from '../api.ts'

/** The part of the server's API that corrections need. */
export const calls = {
  corrections: () => ask(Corrections, '/api/corrections'),
  correct: (asked: NewCorrection) => ask(CorrectionReport, '/api/corrections', sent(asked)),
  revoke: (id: string) => ask(CorrectionReport, at('corrections', id), { method: 'DELETE' }),
  mergeProposals: () => ask(MergeProposals, '/api/merge-proposals?limit=1000'),
  namings: (entity: string) => ask(Namings, `/api/namings?${new URLSearchParams({ entity })}`),
}
