import { bareParticiple } from './bare-participle.ts'
import { flatList } from './flat-list.ts'
import { gap } from './gap.ts'
import { gluedName } from './glued-name.ts'
import { invertedSpeech } from './inverted-speech.ts'
import { lastSpeech } from './last-speech.ts'
import { nameList } from './name-list.ts'
import { objectControl } from './object-control.ts'
import { passive } from './passive.ts'
import type { Rule } from './rule.ts'
import { saidClause } from './said-clause.ts'
import { titleName } from './title-name.ts'
import { toldThat } from './told-that.ts'

/** In the order in which they run. */
export const RULES: readonly Rule[] = [
  gluedName,
  titleName,
  nameList,
  flatList,
  gap,
  passive,
  bareParticiple,
  saidClause,
  invertedSpeech,
  lastSpeech,
  toldThat,
  objectControl,
]
