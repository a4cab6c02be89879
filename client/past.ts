/** Which step of the page's own history this is, and how far it goes on. */
export type Past = { readonly step: number; readonly last: number }

/** Whether there is a view to go back to without leaving the page, and one to go on to again. */
export const canUndo = ({ step }: Past): boolean => step > 0
export const canRedo = ({ step, last }: Past): boolean => step < last

/** A new view: what was undone before is gone. */
export const grown = ({ step }: Past): Past => ({ step: step + 1, last: step + 1 })

/** The step that an entry of the browser's history was made with; 0 where it has none of ours. */
export function stepIn(held: unknown): number {
  const step = typeof held === 'object' && held !== null && 'step' in held ? held.step : 0
  return typeof step === 'number' && Number.isInteger(step) && step > 0 ? step : 0
}
