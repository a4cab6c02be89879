import type { Claim } from '../../../graph-schema/model/claim.ts'
import {
  type AsRead,
  type ClaimRule,
  type Correction,
  isIdentityRule,
} from '../../../graph-schema/model/correction.ts'
import type { EntityId } from '../../../graph-schema/model/entity.ts'
import { edited, rulesByClaim } from './claim-rules.ts'
import { endOf, type Part, type Place, partsOf, type ReadNaming } from './identity.ts'

/** An article as it was read: what it calls whom, and its claims. */
export type ReadArticle = Place & {
  readonly namings: readonly ReadNaming[]
  readonly claims: readonly Claim[]
}

/** A claim as it holds now, and as it was read where a correction touched it. */
export type CorrectedClaim = {
  readonly claim: Claim
  readonly asRead: AsRead | null
  readonly rejected: boolean
  /** Ids of the corrections that changed it, in their order. */
  readonly corrections: readonly string[]
}

export type CorrectedArticle = {
  readonly parts: readonly Part[]
  readonly claims: readonly CorrectedClaim[]
}

/** The article under the rules, which are in their order; each rule is applied whatever the others are. */
export function corrected(article: ReadArticle, rules: readonly Correction[]): CorrectedArticle {
  const identity = rules.filter(isIdentityRule)
  const onClaims = rules.filter(
    (rule): rule is ClaimRule =>
      !isIdentityRule(rule) && rule.claim.articleId === article.articleId,
  )
  const marked = rulesByClaim(article.claims, onClaims)
  const namings = new Map(article.namings.map((naming) => [naming.id, naming]))
  return {
    parts: article.namings.flatMap((naming) => partsOf(naming, article, identity)),
    claims: article.claims.map((claim) =>
      correctedClaim(claim, marked.get(claim.id) ?? [], (id) => {
        const naming = namings.get(id)
        return naming === undefined
          ? { id, corrections: [] }
          : endOf(naming, claim.quote, article, identity)
      }),
    ),
  }
}

type Ends = (id: EntityId) => ReturnType<typeof endOf>

function correctedClaim(read: Claim, rules: readonly ClaimRule[], endAt: Ends): CorrectedClaim {
  const source = endAt(read.source)
  const target = read.target === null ? null : endAt(read.target)
  const speaker = read.speaker === null ? null : endAt(read.speaker)
  const moves = [source, target, speaker].flatMap((end) => end?.corrections ?? [])
  if (rules.length === 0 && moves.length === 0)
    return { claim: read, asRead: null, rejected: false, corrections: [] }
  const ends = { source: source.id, target: target?.id ?? null, speaker: speaker?.id ?? null }
  const said = rules.reduce(
    (claim, rule) => (rule.kind === 'edit' ? edited(claim, rule.set) : claim),
    read,
  )
  // Two that are one after a merge cannot have done it to each other.
  const joined = ends.source === ends.target && read.source !== read.target
  return {
    claim: { ...said, ...ends },
    asRead: asReadOf(read),
    rejected: joined || rules.some(({ kind }) => kind === 'reject'),
    corrections: [...new Set([...rules.map(({ id }) => id), ...moves])],
  }
}

/** Always in this order: the same claim is the same text in a store. */
function asReadOf({ type, modality, source, target, cameo, speaker, when }: Claim): AsRead {
  const { from, to, precision, timex, edtf, words, reason } = when
  return {
    ...{ type, modality, source, target, cameo, speaker },
    when: { from, to, precision, timex, edtf, words, reason },
  }
}
