/** The office that an official account speaks for. */
export type Handle = { readonly title: string; readonly of: string }

// Official accounts of the United States government, as its own pages list them (public domain).
/** By the account's name without its @. */
export const HANDLES: ReadonlyMap<string, Handle> = new Map([
  ['POTUS', { title: 'president', of: 'USA' }],
  ['FLOTUS', { title: 'first lady', of: 'USA' }],
  ['PressSec', { title: 'press secretary', of: 'white-house' }],
  ['StateDeptSpox', { title: 'spokesperson', of: 'us-department-of-state' }],
  ['PentagonPresSec', { title: 'press secretary', of: 'us-department-of-defense' }],
  ['UNSG', { title: 'secretary-general', of: 'united-nations' }],
  ['SecGen', { title: 'secretary-general', of: 'nato' }],
  ['SecTreasury', { title: 'treasury secretary', of: 'USA' }],
  ['VP', { title: 'vice president', of: 'USA' }],
  ['SecState', { title: 'secretary of state', of: 'USA' }],
  ['SecDef', { title: 'secretary of defense', of: 'USA' }],
])

/** What stands before a surname in hashtags of posts: #SecClinton, #AmbRice. */
export const HASHTAG_TITLES = /^(?:Sec|Amb|Pres|Gen|Sen|Gov|PM|FM)(?=\p{Lu}\p{Ll})/u
