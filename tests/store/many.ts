import { addDays } from '../../graph-schema/model/days.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { readingOf, type Said } from './readings.ts'

const TYPES: readonly EdgeType[] = ['MET', 'CALLED', 'PRAISED', 'WARNED', 'LAUNCHED_MISSILES']

/**
 * Readings that overlap in people, pairs, days and modalities, the same for the same arguments:
 * `people` few and days close, so that claims merge, contradict and name entities again.
 */
export function manyReadings(articles: number, claimsEach: number, people = 12): Reading[] {
  const next = numbers(articles * 31 + claimsEach)
  const person = () => `person/p-${next(people)}`
  return Array.from({ length: articles }, (_, number) => {
    const said = Array.from({ length: claimsEach }, (): Said => {
      const type = TYPES[next(TYPES.length)]!
      const from = addDays('2025-10-01', next(20))
      return {
        type,
        source: person(),
        target: type === 'LAUNCHED_MISSILES' && next(2) === 0 ? null : person(),
        modality: Modality.options[next(Modality.options.length)]!,
        count: 1 + next(2),
        ...(next(4) === 0 ? {} : { on: [from, addDays(from, 1 + next(9))] as const }),
        ...(next(3) === 0 ? { speaker: person() } : {}),
      }
    })
    const named = {
      [`person/p-${next(people)}`]: { mentions: [`the ${next(5)}th`, 'their leader'] },
    }
    return readingOf(addDays('2025-10-20', next(10)), said, named, `Number ${number}.`)
  })
}

/** Whole numbers below the one asked for: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
