import { beyondQuotation } from './beyond-quotation.ts'
import { commaSubjects } from './comma-subjects.ts'
import { controlObject } from './control-object.ts'
import { gap } from './gap.ts'
import { gluedName } from './glued-name.ts'
import { invertedSpeech } from './inverted-speech.ts'
import { lastSpeech } from './last-speech.ts'
import { objectControl } from './object-control.ts'
import type { Rule } from './rule.ts'
import { saidClause } from './said-clause.ts'
import { titleName } from './title-name.ts'
import { toldThat } from './told-that.ts'
import { whereabouts } from './whereabouts.ts'

/** In the order in which they run. */
export const RULES: readonly Rule[] = [
  gluedName,
  titleName,
  commaSubjects,
  gap,
  whereabouts,
  saidClause,
  invertedSpeech,
  lastSpeech,
  toldThat,
  beyondQuotation,
  objectControl,
  controlObject,
]
