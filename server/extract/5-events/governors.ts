import type { Modality } from '../../../graph-schema/model/modality.ts'

/** What a governing word says of what it governs; `against`: it says it did not or will not happen. */
export type Stance = Exclude<Modality, 'ruled_out'> | 'against'

const WORDS: Readonly<Record<Stance, string>> = {
  occurred: 'manage succeed help proceed dare happen witness see follow welcome mark celebrate',
  ongoing: 'continue keep remain begin start',
  planned:
    'plan schedule expect set prepare agree decide promise pledge vow commit due slate slated arrange invite poise poised ready announce plan determine schedule order authorize approve upcoming preparation pledge promise decision agenda',
  possible:
    'consider likely unlikely may seem appear possibility chance prospect speculation risk able allege alleged reportedly report suspect suspected opportunity potential threaten threat weigh mull explore attempt try rumor rumour option fear could',
  wished:
    'want hope wish intend intention desire seek aim like desire willing urge ask call demand propose request press push open interested interest eager appeal need should encourage suggest offer recommend support favor favour advocate proposal hopeful keen willingness bid effort ambition dream look',
  conditional: 'if unless condition conditional',
  denied: 'deny dispute denial false',
  against:
    'refuse decline fail cancel postpone reject avoid prevent stop halt prohibit forbid abandon scrap suspend block rule oppose lift ease waive remove revoke refusal cancellation failure unable shelve',
}

/** By lemma; the first listing of a word counts. */
export const GOVERNORS: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(WORDS) as [Stance, string][])
    .flatMap(([stance, words]) => words.split(' ').map((word) => [word, stance] as const))
    .reverse(),
)

/** Verbs of saying and thinking: they hand on who says so, and say nothing about whether it happened. */
export const SPEECH: ReadonlySet<string> = new Set(
  'say tell add confirm report announce state declare believe think know note explain claim reveal write argue insist warn recall stress emphasize emphasise acknowledge admit describe underscore reiterate reaffirm affirm indicate'.split(
    ' ',
  ),
)
