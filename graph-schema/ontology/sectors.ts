/**
 * Sectors of actors after CAMEO's codebook (Schrodt 2012) and PLOVER's list; code letters only, the
 * words that show them are our own.
 */
export const SECTORS = {
  GOV: 'government',
  MIL: 'armed forces of a state',
  LEG: 'parliament',
  JUD: 'courts',
  COP: 'police',
  SPY: 'intelligence service',
  REB: 'armed group against a state',
  OPP: 'opposition',
  PTY: 'party',
  IGO: 'body of several states',
  NGO: 'aid, rights or other non-state body',
  MED: 'press',
  BUS: 'business',
  EDU: 'schools and universities',
  REL: 'religious body',
  LAB: 'workers',
  CRM: 'crime',
  REF: 'refugees',
  ELI: 'former office holder',
  CVL: 'people at large',
} as const
export type Sector = keyof typeof SECTORS

const words = (sector: Sector, list: string): readonly [Sector, ReadonlySet<string>] => [
  sector,
  new Set(list.split(' ').flatMap((word) => [word, `${word}s`])),
]

/** Words of a name or description that show a sector, the stronger sign first: "former rebel leader". */
const SECTOR_WORDS: readonly (readonly [Sector, ReadonlySet<string>])[] = [
  words('OPP', 'opposition protester demonstrator dissident activist campaigner'),
  words(
    'REB',
    'rebel insurgent militant guerrilla separatist paramilitary militia militiaman gunman gunmen terrorist jihadist extremist fighter insurgency secessionist',
  ),
  words('ELI', 'former ex ousted exiled deposed'),
  words('COP', 'police policeman policemen policewoman gendarme gendarmerie constable'),
  words('SPY', 'intelligence spy spies mossad cia'),
  words(
    'MIL',
    'troop soldier army military navy force airstrike warplane jet fighter-jet warship frigate destroyer marine general admiral colonel commander brigade battalion corps air-force missile drone submarine aircraft pilot sailor infantry artillery garrison lieutenant',
  ),
  words(
    'LEG',
    'parliament lawmaker senator senate congress congressman congressmen congresswoman legislator legislature mp deputies assembly representatives speaker knesset duma bundestag',
  ),
  words('JUD', 'court judge tribunal prosecutor magistrate judiciary'),
  words('MED', 'journalist reporter newspaper broadcaster media press editor correspondent'),
  words(
    'BUS',
    'company firm bank corporation business executive industry oilfield trader investor manufacturer airline billionaire entrepreneur',
  ),
  words('EDU', 'university student school teacher professor academic'),
  words('REL', 'church bishop archbishop cardinal imam mosque pope monk priest rabbi cleric'),
  words('LAB', 'worker union farmer miner'),
  words('CRM', 'pirate smuggler cartel gang trafficker bandit mafia hacker'),
  words('REF', 'refugee migrant asylum'),
  words(
    'GOV',
    'government president minister ministry premier chancellor king queen emir prince secretary official adviser advisor diplomat ambassador envoy spokesman spokeswoman spokesperson embassy administration authority authorities regime cabinet leader leadership delegation negotiator governor mayor consul department council agency premiership presidency junta',
  ),
  words('PTY', 'party'),
  words('NGO', 'charity foundation'),
  words(
    'CVL',
    'civilian people person resident villager woman women man men child children hostage prisoner detainee captive passenger tourist settler crowd mob citizen family families victim doctor worshipper pilgrim',
  ),
]

/** "general" is a rank only where it stands for itself: not of a secretary, an assembly, a prosecutor. */
const GENERAL_OF =
  /\b(?:general[ -](?=secretar|assembl|election|council)|(?<=secretary|attorney|director|governor|consul|prosecutor)[ -]general\b)/giu

/** The sector that the words of a name or description show; null where they show none. */
export function sectorOfWords(text: string): Sector | null {
  const said = text
    .replace(GENERAL_OF, ' ')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return SECTOR_WORDS.find(([, known]) => said.some((word) => known.has(word)))?.[0] ?? null
}
