import type { Claim } from '../../../graph-schema/model/claim.ts'
import type { ClaimEdit, ClaimMark, ClaimRule } from '../../../graph-schema/model/correction.ts'
import { addDays } from '../../../graph-schema/model/days.ts'
import type { DatedDays, When } from '../../../graph-schema/model/when.ts'
import { codeOfCorrected } from '../../../graph-schema/ontology/code-of-corrected.ts'

type Same = (claim: Claim, mark: ClaimMark) => boolean

const sameWords: Same = (claim, mark) => claim.start === mark.start && claim.end === mark.end
const overlaps: Same = (claim, mark) => claim.start < mark.end && mark.start < claim.end
const sameDeed: Same = (claim, mark) =>
  claim.type === mark.type && claim.source === mark.source && claim.target === mark.target
const sameWhether: Same = (claim, mark) => claim.modality === mark.modality
const sameDays: Same = (claim, mark) => claim.when.from === mark.from && claim.when.to === mark.to

/** From the strictest to what another reading of the article may still be held to. */
const LIKENESSES: readonly (readonly Same[])[] = [
  [sameDeed, sameWords, sameWhether, sameDays],
  [sameDeed, sameWords, sameWhether],
  [sameDeed, sameWords],
  [sameDeed, overlaps, sameWhether],
]

/** The claim, as its article reads now, that the mark means; undefined where there is none or no saying which. */
export function markedClaim(claims: readonly Claim[], mark: ClaimMark): Claim | undefined {
  for (const likeness of LIKENESSES) {
    const found = claims
      .filter((claim) => likeness.every((same) => same(claim, mark)))
      .sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
    const [first] = found
    if (first !== undefined) return found.length === 1 || isStrict(likeness) ? first : undefined
  }
  return undefined
}

const isStrict = (likeness: readonly Same[]) => likeness === LIKENESSES[0]

/** The rules on each claim of an article, by the claim's id, in their order. */
export function rulesByClaim(
  claims: readonly Claim[],
  rules: readonly ClaimRule[],
): ReadonlyMap<string, readonly ClaimRule[]> {
  const found = new Map<string, ClaimRule[]>()
  for (const rule of rules) {
    const claim = markedClaim(claims, rule.claim)
    if (claim !== undefined) found.set(claim.id, [...(found.get(claim.id) ?? []), rule])
  }
  return found
}

/** The claim as the reader has it. */
export function edited(claim: Claim, set: ClaimEdit): Claim {
  const { type = claim.type, modality = claim.modality } = set
  const cameo = codeOfCorrected(claim, { type, modality })
  const when = set.when === undefined ? claim.when : whenOf(set.when)
  return { ...claim, type, modality, cameo, when }
}

/** Days that a reader gave; the words of the text are no reason for them. */
function whenOf({ from, to, precision }: DatedDays): When {
  const reason = from === null ? 'a reader took the date away' : 'a reader set the date'
  return {
    from,
    to,
    precision,
    timex: null,
    edtf: edtfOf({ from, to, precision }),
    words: null,
    reason,
  }
}

function edtfOf({ from, to, precision }: DatedDays): string | null {
  if (from === null || to === null) return null
  const last = addDays(to, -1)
  if (from === last) return from
  if (precision === 'month' && from.slice(0, 7) === last.slice(0, 7)) return from.slice(0, 7)
  if (precision === 'year' && from.slice(0, 4) === last.slice(0, 4)) return from.slice(0, 4)
  return `${from}/${last}`
}
