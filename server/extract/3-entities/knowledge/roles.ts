import { names } from './names.ts'

/** What someone with the title is part of. */
export type RoleHolds =
  | 'state'
  | 'government'
  | 'ministry'
  | 'body'
  | 'party'
  | 'military'
  | 'legislature'
  | 'court'
  | 'none'

/** A title that people carry in news. */
export type Role = {
  /** Singular, lower case. */
  readonly title: string
  /** Other ways to write it, in the case that news uses; plurals are formed by rule. */
  readonly aliases: readonly string[]
  readonly holds: RoleHolds
  /** 1 head of state or government, 2 minister or head of a body, 3 envoy, deputy or commander, 4 others. */
  readonly rank: 1 | 2 | 3 | 4
}

const role =
  (holds: RoleHolds, rank: Role['rank']) =>
  (title: string, aliases = ''): Role => ({ title, aliases: names(aliases), holds, rank })

const head = role('state', 1)
const government = role('government', 1)
const ministry = role('ministry', 2)
const body = role('body', 2)
const envoy = role('state', 3)
const deputy = role('ministry', 3)
const military = role('military', 3)
const spokesperson = role('none', 4)
const legislator = role('legislature', 4)
const party = role('party', 2)

/** A minister under every way to write the portfolio: 'foreign minister', 'minister of foreign affairs'. */
const minister = (portfolio: string, more = '') =>
  ministry(
    `${portfolio} minister`,
    [
      `minister of ${portfolio}`,
      `minister for ${portfolio}`,
      `${portfolio} chief`,
      ...names(more),
    ].join('; '),
  )

// Facts compiled by hand from public record and common usage of English-language news.
/** Titles, the longer ones to be tried before the words they hold. */
export const ROLES: readonly Role[] = [
  head('president', 'President; Pres.; state president'),
  head('vice president', 'Vice President; vice-president; Vice-President; VP; veep'),
  head('king', 'King; monarch'),
  head('queen', 'Queen'),
  head('emperor', 'Emperor'),
  head('empress', 'Empress'),
  head('emir', 'Emir; amir; Amir'),
  head('sultan', 'Sultan'),
  head('crown prince', 'Crown Prince'),
  head('prince', 'Prince'),
  head('princess', 'Princess'),
  head('pope', 'Pope; pontiff; Pontiff'),
  head('supreme leader', 'Supreme Leader'),
  head('paramount leader'),
  head(
    'general secretary',
    'General Secretary; party general secretary; General Secretary of the Communist Party; party chief; Communist Party chief',
  ),
  head('leader', 'Leader; top leader; de facto leader; national leader'),
  head('head of state', 'Head of State; chief of state'),
  head('ruler', 'strongman; military ruler; de facto ruler'),
  head('dictator'),
  head('junta chief', 'junta leader; military leader; coup leader'),
  head('governor-general', 'Governor-General; Governor General; governor general'),
  head('president-elect', 'President-elect'),
  head('vice president-elect', 'Vice President-elect; vice-president-elect; Vice-President-elect'),
  head('first lady', 'First Lady'),
  government(
    'prime minister',
    'Prime Minister; PM; prime-minister; prime minister-designate; taoiseach; Taoiseach',
  ),
  government(
    'deputy prime minister',
    'Deputy Prime Minister; vice prime minister; deputy PM; vice premier; Vice Premier; deputy premier',
  ),
  government('premier', 'Premier'),
  government('chancellor', 'Chancellor'),
  government('vice chancellor', 'Vice Chancellor; vice-chancellor'),
  government('head of government', 'Head of Government; chief executive'),
  government('first minister', 'First Minister'),
  government('chief minister', 'Chief Minister'),
  minister(
    'foreign',
    'minister of foreign affairs; foreign affairs minister; Foreign Minister; FM; minister for foreign affairs; external affairs minister; minister of external affairs; top diplomat',
  ),
  ministry('foreign secretary', 'Foreign Secretary'),
  ministry(
    'secretary of state',
    'Secretary of State; Sec. of State; Secy of State; state secretary',
  ),
  minister(
    'defense',
    'defence minister; Defense Minister; Defence Minister; minister of defence; minister for defence; minister of national defense; defence chief',
  ),
  ministry(
    'secretary of defense',
    'Secretary of Defense; defense secretary; Defense Secretary; Pentagon chief; Pentagon head; secretary of war; Secretary of War; war secretary',
  ),
  ministry('defence secretary', 'Defence Secretary'),
  minister('finance', 'Finance Minister; economy and finance minister'),
  ministry(
    'treasury secretary',
    'Treasury Secretary; secretary of the treasury; Secretary of the Treasury',
  ),
  ministry('chancellor of the exchequer', 'Chancellor of the Exchequer'),
  minister(
    'economy',
    'economic minister; minister of economy; economics minister; minister of economic affairs',
  ),
  minister(
    'interior',
    'minister of the interior; Interior Minister; internal affairs minister; minister of internal affairs',
  ),
  ministry(
    'home secretary',
    'Home Secretary; home minister; home affairs minister; minister of home affairs',
  ),
  ministry(
    'secretary of homeland security',
    'homeland security secretary; Homeland Security Secretary; Secretary of Homeland Security',
  ),
  minister('unification', 'Unification Minister'),
  minister(
    'trade',
    'Trade Minister; commerce minister; minister of commerce; minister of trade and industry',
  ),
  ministry(
    'commerce secretary',
    'Commerce Secretary; secretary of commerce; Secretary of Commerce',
  ),
  ministry(
    'trade representative',
    'Trade Representative; US Trade Representative; U.S. Trade Representative; USTR',
  ),
  minister('industry', 'minister of industry; trade and industry minister'),
  minister('energy', 'oil minister; petroleum minister; minister of petroleum'),
  ministry('energy secretary', 'Energy Secretary; secretary of energy'),
  minister('justice', 'Justice Minister; law minister'),
  ministry(
    'attorney general',
    'Attorney General; attorney-general; prosecutor general; chief prosecutor',
  ),
  minister('health', 'public health minister'),
  minister('agriculture', 'farm minister'),
  minister('education'),
  minister('environment', 'climate minister; minister of environment'),
  minister('transport', 'transportation minister'),
  minister('information', 'communications minister; culture minister'),
  minister('development', 'international development minister'),
  minister('labor', 'labour minister'),
  minister(
    'security',
    'public security minister; national security minister; state security minister',
  ),
  minister('strategic affairs', 'Strategic Affairs Minister'),
  ministry('intelligence minister', 'minister of intelligence'),
  minister('immigration', 'migration minister'),
  minister('tourism'),
  ministry('minister', 'Minister; cabinet minister; government minister'),
  ministry('secretary', 'Secretary; Sec.'),
  ministry(
    'cabinet secretary',
    'Cabinet Secretary; chief cabinet secretary; Chief Cabinet Secretary',
  ),
  ministry(
    'national security adviser',
    'national security advisor; National Security Adviser; National Security Advisor; national security director; security adviser',
  ),
  ministry(
    'national intelligence director',
    'director of national intelligence; Director of National Intelligence; intelligence chief; spy chief; CIA director; CIA Director; Director of the CIA; NIS director',
  ),
  ministry('state councilor', 'state councillor; State Councilor; State Councillor'),
  deputy(
    'deputy foreign minister',
    'vice foreign minister; Vice Foreign Minister; Deputy Foreign Minister; first vice foreign minister; First Vice Foreign Minister; vice minister of foreign affairs; deputy minister of foreign affairs; first deputy foreign minister',
  ),
  deputy(
    'deputy defense minister',
    'deputy defence minister; vice defense minister; vice defence minister',
  ),
  deputy(
    'deputy minister',
    'vice minister; Vice Minister; Deputy Minister; state minister; minister of state; Minister of State; junior minister',
  ),
  deputy('deputy secretary of state', 'Deputy Secretary of State'),
  deputy('assistant secretary of state', 'Assistant Secretary of State; assistant secretary'),
  deputy(
    'under secretary of state',
    'Under Secretary of State; undersecretary of state; undersecretary; under secretary',
  ),
  deputy(
    'deputy national security adviser',
    'deputy national security advisor; Deputy National Security Adviser; Deputy National Security Advisor',
  ),
  deputy('permanent secretary', 'Permanent Secretary'),
  deputy('department director', 'vice department director; senior department official'),
  envoy(
    'ambassador',
    'Ambassador; Amb.; envoy extraordinary; permanent representative; Permanent Representative; UN ambassador; U.N. ambassador',
  ),
  envoy(
    'special envoy',
    'Special Envoy; presidential envoy; special presidential envoy; peace envoy; UN envoy; U.N. envoy',
  ),
  envoy(
    'special representative',
    'Special Representative; nuclear envoy; special rapporteur; Special Rapporteur',
  ),
  envoy('envoy', 'Envoy; emissary'),
  envoy(
    'negotiator',
    'chief negotiator; top negotiator; nuclear negotiator; lead negotiator; trade negotiator',
  ),
  envoy('mediator', 'Mediator; peace mediator'),
  envoy(
    'charge d’affaires',
    "chargé d'affaires; charge d'affaires; Chargé d'Affaires; Charge d'Affaires; chargé d’affaires",
  ),
  envoy('consul general', 'Consul General; consul-general; consul'),
  envoy('diplomat', 'senior diplomat; career diplomat; veteran diplomat'),
  body(
    'secretary-general',
    'Secretary-General; Secretary General; secretary general; UN chief; U.N. chief; NATO chief',
  ),
  body(
    'director-general',
    'Director-General; Director General; director general; WHO chief; IAEA chief; watchdog chief',
  ),
  body('managing director', 'Managing Director; IMF chief'),
  body('executive director', 'Executive Director'),
  body(
    'high representative',
    'High Representative; EU foreign policy chief; foreign policy chief; EU foreign-policy chief',
  ),
  body(
    'high commissioner',
    'High Commissioner; human rights chief; UN human rights chief; U.N. human rights chief; rights chief',
  ),
  body('commissioner', 'Commissioner; EU commissioner; European commissioner; trade commissioner'),
  body(
    'commission president',
    'Commission President; European Commission president; Commission chief',
  ),
  body('council president', 'European Council president; Council President'),
  body('chairman', 'Chairman; chairwoman; Chairwoman; chairperson; Chairperson; chair; Chair'),
  body('vice chairman', 'Vice Chairman; vice chairwoman; vice chairperson'),
  body('director', 'Director; chief; agency chief'),
  body('governor', 'Governor; Gov.; central bank governor; regional governor'),
  body('mayor', 'Mayor'),
  body('founder', 'co-founder'),
  body('chief of staff', 'Chief of Staff; presidential chief of staff; White House chief of staff'),
  body(
    'presidential secretary',
    'presidential adviser; presidential aide; senior adviser; senior advisor; aide; adviser; advisor; top aide',
  ),
  party(
    'party leader',
    'Party leader; opposition leader; Opposition Leader; leader of the opposition',
  ),
  party('party chairman', 'party chair; Party Chairman'),
  party('party secretary', 'Party Secretary; first secretary; First Secretary'),
  party(
    'presidential candidate',
    'presidential nominee; candidate; presidential contender; frontrunner',
  ),
  military(
    'general',
    'General; Gen.; army general; lieutenant general; Lt. Gen.; major general; Maj. Gen.; brigadier general; Brig. Gen.',
  ),
  military('admiral', 'Admiral; Adm.; rear admiral; Rear Adm.; vice admiral; Vice Adm.'),
  military('marshal', 'Marshal; field marshal; Field Marshal'),
  military('colonel', 'Colonel; Col.; lieutenant colonel; Lt. Col.'),
  military('major', 'Maj.'),
  military('captain', 'Captain; Capt.'),
  military(
    'commander',
    'Commander; Cmdr.; supreme commander; commander-in-chief; commander in chief; Commander-in-Chief; top commander; military chief',
  ),
  military(
    'army chief',
    'army commander; military chief of staff; chief of general staff; chief of the general staff; chief of the army; chief of defense; chief of defence; chairman of the Joint Chiefs of Staff; Chairman of the Joint Chiefs of Staff; joint chiefs chairman',
  ),
  military('warlord', 'militia leader; rebel leader; rebel commander; militant leader'),
  spokesperson(
    'spokesperson',
    'Spokesperson; spokeswoman; spokesman; Spokeswoman; Spokesman; chief spokesperson; deputy spokesperson; spox',
  ),
  spokesperson(
    'press secretary',
    'Press Secretary; White House press secretary; deputy press secretary',
  ),
  legislator(
    'lawmaker',
    'legislator; member of parliament; Member of Parliament; MP; parliamentarian; deputy',
  ),
  legislator('senator', 'Senator; Sen.; Sens.'),
  legislator(
    'representative',
    'Representative; Rep.; Reps.; congressman; congresswoman; Congressman; Congresswoman',
  ),
  legislator(
    'speaker',
    'Speaker; House speaker; House Speaker; parliament speaker; parliamentary speaker; speaker of parliament; Speaker of the House; parliamentary chairman',
  ),
  legislator(
    'majority leader',
    'Majority Leader; Senate majority leader; minority leader; Minority Leader',
  ),
  role('court', 3)('judge', 'Judge; justice; Justice; chief justice; Chief Justice'),
  role('court', 3)('prosecutor', 'Prosecutor'),
  role('none', 4)(
    'official',
    'senior official; government official; officials; senior administration official',
  ),
  role('none', 4)(
    'sister',
    'younger sister; brother; son; daughter; wife; husband; son-in-law; father; mother',
  ),
  role('none', 4)('activist', 'dissident; human rights activist'),
  role('none', 4)('analyst', 'expert; professor; researcher; historian; economist; fellow'),
  role('none', 4)('journalist', 'reporter; correspondent'),
  role('none', 4)(
    'cleric',
    'ayatollah; Ayatollah; Grand Ayatollah; patriarch; Patriarch; archbishop; Archbishop; cardinal; Cardinal',
  ),
  role('none', 4)(
    'businessman',
    'billionaire; tycoon; chief executive officer; CEO; oligarch; businesswoman',
  ),
]

/** What a word before a title says about when, or how firmly, it is held. */
export type RolePrefix = {
  readonly word: string
  /** `past` former, `present` in office, `future` not yet, `stand-in` for someone, `rank` below or above. */
  readonly says: 'past' | 'present' | 'future' | 'stand-in' | 'rank'
}

const prefixes = (says: RolePrefix['says'], words: string): RolePrefix[] =>
  names(words).map((word) => ({ word, says }))

/** Words that may stand before a title: 'acting president', 'then-Vice President'. */
export const ROLE_PREFIXES: readonly RolePrefix[] = [
  ...prefixes(
    'past',
    'former; ex; ex-; then; then-; late; ousted; deposed; one-time; onetime; past; previous; jailed; impeached; retired; slain',
  ),
  ...prefixes(
    'present',
    'new; newly elected; newly appointed; re-elected; reelected; current; incumbent; sitting; outgoing; newly installed; long-time; longtime; visiting',
  ),
  ...prefixes(
    'future',
    'incoming; designate; -designate; -elect; elect; next; future; presumptive; prospective; would-be',
  ),
  ...prefixes('stand-in', 'acting; interim; caretaker; transitional; provisional; temporary'),
  ...prefixes(
    'rank',
    'deputy; vice; vice-; assistant; associate; senior; chief; top; first; second; principal; special; under; lead; joint; high; junior; honorary',
  ),
]
