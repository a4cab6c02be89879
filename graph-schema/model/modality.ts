import { z } from 'zod'

/** Whether the event on an edge happened, as the text has it. */
export const Modality = z.enum([
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'wished',
  'conditional',
  'ruled_out',
  'denied',
])
export type Modality = z.infer<typeof Modality>

const HAPPENED: readonly Modality[] = ['occurred', 'ongoing']
const NOT_HAPPENED: readonly Modality[] = ['ruled_out', 'denied']

/** True for what took place or is going on. */
export const hasHappened = (modality: Modality): boolean => HAPPENED.includes(modality)

/** True when one statement asserts or announces what the other rules out or disputes. */
export function modalitiesDisagree(a: Modality, b: Modality): boolean {
  const against = (x: Modality, y: Modality) =>
    NOT_HAPPENED.includes(x) && (HAPPENED.includes(y) || y === 'planned')
  return against(a, b) || against(b, a)
}
