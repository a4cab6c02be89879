import type { Event } from './event.ts'

/** Whether two events are of the same two: `straight`, or `crossed` where source and target change places. */
export function sameTwo(a: Event, b: Event): 'straight' | 'crossed' | null {
  const [source, target] = [a.source.id, a.target?.id]
  if (source === b.source.id && target === b.target?.id) return 'straight'
  return source === b.target?.id && target === b.source.id ? 'crossed' : null
}
