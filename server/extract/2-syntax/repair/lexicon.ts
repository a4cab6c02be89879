const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Lemmas of verbs whose object may be what was said. */
export const SPEECH = list(`
  say add announce argue ask claim confirm declare explain insist note report state stress suggest
  tell tweet warn write reply acknowledge admit allege caution complain concede conclude contend
  declare deny disclose estimate predict quip recall remark reveal vow hint signal`)

/** Verbs that take whom one speaks to as their object, and must say what. */
export const ADDRESSED = list('tell inform assure remind notify')

/** Verbs that say what another is to do. */
export const CONTROL = list(`
  allow ask authorize beg compel convince direct encourage expect force instruct invite oblige order
  permit persuade pressure tell urge warn`)

/** Of those and others, the ones whose person the treebanks call obj where they are to do something. */
export const CONTROL_OBJECT = list(`
  compel direct enable encourage expect force help invite lead need oblige order permit pressure require
  want`)

/** Titles that stand before a name and are nothing without one; lower case, without a stop. */
export const TITLES = list(`
  mr mrs ms miss dr prof professor president premier chancellor minister secretary ambassador governor
  mayor senator sen rep gov congressman congresswoman representative speaker general gen colonel col
  maj lt captain capt admiral adm sgt commander king queen prince princess emir sheikh sultan shah
  pope cardinal archbishop bishop rabbi imam ayatollah judge justice chairman chairwoman director
  administrator commissioner envoy spokesman spokeswoman spokesperson leader chief`)
