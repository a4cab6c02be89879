import { INTERNATIONAL_LEADERS } from './leaders/international.ts'
import { KOREAN_LEADERS } from './leaders/koreas.ts'
import type { Leader } from './leaders/leader.ts'
import { UNITED_STATES_LEADERS } from './leaders/united-states.ts'

export type { Leader, Term } from './leaders/leader.ts'

/** Who held which office when: heads of state and government, foreign ministers, envoys. */
export const LEADERS: readonly Leader[] = [
  ...INTERNATIONAL_LEADERS,
  ...KOREAN_LEADERS,
  ...UNITED_STATES_LEADERS,
]
