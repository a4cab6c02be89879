const ENDING = /(?:n['’`´]t|['’`´](?:s|m|re|ve|ll|d))$/iu

/** Words that the treebanks write as two although nothing marks it: where they are cut. */
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  werent: 4,
  arent: 3,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  hadnt: 3,
  cant: 2,
  wont: 2,
  aint: 2,
  ive: 1,
  im: 1,
}

/** Where a word falls apart, as offsets into it: "didn't" → [3], "who'd've" → [3, 5]. */
export function cutsOf(word: string): number[] {
  const fused = Object.hasOwn(FUSED, word.toLowerCase()) ? FUSED[word.toLowerCase()] : undefined
  if (fused !== undefined) return [fused]
  const cuts: number[] = []
  let rest = word
  for (let found = ENDING.exec(rest); found && found.index > 0; found = ENDING.exec(rest)) {
    // "80's" is a decade, not something of the 80.
    if (/^\d+$/.test(rest.slice(0, found.index)) && /s$/i.test(rest)) break
    cuts.unshift(found.index)
    rest = rest.slice(0, found.index)
  }
  return cuts
}
