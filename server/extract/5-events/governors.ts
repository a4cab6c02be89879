import type { Modality } from '../../../graph-schema/model/modality.ts'

/**
 * What a governing word says of what it governs. Besides the modalities: `against` it will not be
 * (where the word is negated: it may), `prevented` it was not ("failed to"; negated: it was), `ceased`
 * it no longer is (negated: it goes on), `doubted` (negated: it is), `fulfilled` the threat or promise
 * below it came true.
 */
export type Stance =
  | Exclude<Modality, 'ruled_out'>
  | 'against'
  | 'prevented'
  | 'ceased'
  | 'doubted'
  | 'fulfilled'

// Words of a phrase are joined by "_": a verb and its particle or preposition, a preposition and its noun.
const WORDS: Readonly<Record<Stance, string>> = {
  occurred:
    'manage succeed help proceed dare happen witness see follow welcome mark celebrate begin start prompt force cause compel true decision go_ahead get_to',
  ongoing: 'continue keep remain keep_on go_on press_on under_way',
  planned:
    'plan schedule expect set prepare agree decide promise pledge vow commit due slate slated arrange invite poise poised date determine order authorize authorise approve upcoming preparation commitment agenda about undertake opt choose resolve swear suppose pencil imminent elect on_agenda set_out_to gear_up',
  possible:
    'consider likely unlikely improbable may seem appear possibility chance prospect speculation risk able alleged suspected opportunity potential threaten threat weigh mull explore attempt try rumor rumour option fear could possible ready readiness offer contemplate debate ponder conceivable probable danger eventuality scenario think_of think_about toy_with capable verge brink worry ability close_to near_to warn_of warning_of warn_against advise_against caution_against warning_against hurry rush point mood appetite unclear uncertain unconfirmed on_table in_sight within_reach under_discussion under_consideration in_offing on_cards in_question suspicion consideration openness in_works',
  wished:
    'want hope wish intend intention desire seek aim like willing urge ask demand propose request press push open interested interest eager appeal need should encourage suggest recommend support favor favour advocate proposal hopeful keen willingness bid effort ambition dream look call_for call_on call_upon prefer beg plead plea implore invitation pressure instruct require insist_on argue_for lobby campaign_for clamour clamor yearn petition importance urgency necessity',
  conditional: 'conditional contingent in_case in_event',
  denied:
    'deny dispute denial false untrue refute disavow fake fabricate fabricated baseless unfounded lie hoax rebut repudiate falsehood debunk groundless fabrication',
  against:
    'refuse decline cancel postpone reject abandon scrap suspend block rule_out call_off put_off oppose lift ease waive remove revoke refusal cancellation shelve spurn rebuff drop forgo forswear renounce ditch axe freeze postponement rejection suspension delay turn_down vote_down vote_against back_away back_out loath reluctant unwilling reluctance unwillingness hesitate disinclined veto opposition opposed overturn abort dismiss withdraw_offer decide_against choose_against opt_against argue_against off out_question off_table off_agenda off_cards on_hold on_pause on_ice',
  prevented:
    'fail avoid prevent stop forbid prohibit unable failure inability refrain avert thwart foil forestall dissuade deter absence lack forget neglect bar hold_back shy_away skip impossible far powerless preclude dodge nix',
  ceased: 'halt cease quit terminate eliminate end_to halt_to put_on_hold',
  doubted: 'doubt in_doubt doubtful sceptical skeptical',
  fulfilled:
    'carry_out make_good follow_through honor honour fulfil fulfill keep_promise keep_word',
}

/** By lemma, or by the words of a phrase with spaces; the first listing of a word counts. */
export const GOVERNORS: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(WORDS) as [Stance, string][])
    .flatMap(([stance, words]) =>
      words.split(' ').map((word) => [word.replaceAll('_', ' '), stance] as const),
    )
    .reverse(),
)

/** Verbs of saying and thinking: they hand on who says so, and say nothing about whether it happened. */
export const SPEECH: ReadonlySet<string> = new Set(
  'say tell add confirm report announce state declare believe think know note explain claim reveal write argue insist warn recall stress emphasize emphasise acknowledge admit describe underscore reiterate reaffirm affirm indicate allege assert conclude contend maintain'.split(
    ' ',
  ),
)

/** Nouns of what is told: to reject them is to deny what they tell. */
export const HEARSAY: ReadonlySet<string> = new Set(
  'report claim allegation rumor rumour accusation suggestion story charge assertion speculation notion idea account version'.split(
    ' ',
  ),
)

/** What is done by saying it: that it is turned down, weighed or hoped for does not undo it. */
export const UTTERANCES: ReadonlySet<string> = new Set(
  'proposal offer request demand plea bid appeal call plan threat claim accusation allegation complaint criticism warning invitation initiative suggestion condemnation praise protest'.split(
    ' ',
  ),
)

/** Words that call a report untrue: "a lie", "baseless". */
export const isUntrue = (lemma: string): boolean => GOVERNORS.get(lemma) === 'denied'
