import type { Controller } from '../controller.ts'
import type { Correcting } from './correcting.ts'

/** Changes what is known of the correction under way. */
export const setCorrecting = ({ set, model }: Controller, change: Partial<Correcting>): void =>
  set({ correcting: { ...model().correcting, ...change } })
