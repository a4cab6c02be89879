// Facts of public record: which party of which state a bare adjective before a politician means.
/** Adjectives that stand for a party right before a politician, by the slug of the party. */
export const PARTY_WORDS: ReadonlyMap<string, string> = new Map([
  ['Republican', 'republican-party-us'],
  ['Democratic', 'democratic-party-us'],
  ['Democrat', 'democratic-party-us'],
  ['Labour', 'labour-party-uk'],
  ['Conservative', 'conservative-party-uk'],
  ['Tory', 'conservative-party-uk'],
])

/** Nouns for politicians of a party, before which such an adjective stands. */
export const POLITICIANS =
  /^(challenger|candidate|nominee|contender|frontrunner|front-runner|hopeful|senator|senators|lawmaker|lawmakers|congressman|congresswoman|representative|governor|leader|leaders|politician|politicians|mp|mps|member|members|sen|rep|reps|sens|president|primary|presidential|majority|minority|strategist|colleague|colleagues|mayor|backbencher|peer)\.?$/i
