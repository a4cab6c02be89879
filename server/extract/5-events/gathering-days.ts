import type { When } from '../../../graph-schema/model/when.ts'
import type { Event } from './event.ts'

/**
 * Who else attends a gathering does so when it takes place: the day told of one guest, or of the host,
 * serves those of whom no day is told.
 */
export function withGatheringDays(events: readonly Event[]): Event[] {
  const days = new Map<string, When>()
  for (const { type, target, when } of events)
    if (isPresence(type) && target?.type === 'Gathering' && when.from && !days.has(target.id))
      days.set(target.id, when)
  return events.map((event) => {
    const day = event.target && isPresence(event.type) ? days.get(event.target.id) : undefined
    return day && event.when.from === null
      ? { ...event, when: { ...day, reason: `${day.reason}, as told of another guest` } }
      : event
  })
}

const isPresence = (type: Event['type']) => type === 'ATTENDED' || type === 'HOSTED'
