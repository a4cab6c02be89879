import type { Modality } from '../model/modality.ts'
import type { EdgeType } from './edge-types.ts'

/** When a finer CAMEO code holds: every condition that is given; `*` ends a word that may go on. */
export type FineCode = {
  readonly code: string
  /** The deed's own word, by lemma. */
  readonly trigger?: readonly string[]
  /** Words or phrases anywhere in the passage that tells of it. */
  readonly words?: readonly string[]
  readonly modality?: readonly Modality[]
  /** There is somebody or some place that it is done to, not only a weapon. */
  readonly aimed?: boolean
}

const list = (text: string): readonly string[] => text.split('; ')
const NOT_DONE: readonly Modality[] = ['ruled_out', 'denied']

const said = (code: string, trigger: string, words?: string): FineCode =>
  words === undefined
    ? { code, trigger: list(trigger) }
    : { code, trigger: list(trigger), words: list(words) }
const told = (code: string, words: string): FineCode => ({ code, words: list(words) })
const undone = (code: string): FineCode => ({ code, modality: NOT_DONE })
const otherwise = (code: string): FineCode => ({ code })

const MILITARY =
  'militar*; troop*; weapon*; arms; ammunition; missile*; drone*; tank*; defen*; army; naval; soldier*'
const ECONOMIC =
  'econom*; trade; financ*; loan*; tariff*; invest*; oil; gas; energy; commerc*; bank*; fund*'
const HUMANITARIAN =
  'humanitarian; food; medic*; relief; refugee*; shelter; vaccine*; earthquake; flood*; water'
const INTELLIGENCE = 'intelligence; information'
const JUDICIAL = 'judicial; extradit*; court*; police; law enforcement'
const TRUCE =
  'ceasefire; cease-fire; truce; fighting; hostilities; attacks; strikes; bombing; war; military; offensive; violence'
const SANCTIONS = 'sanction*; embargo*; blockade*; boycott*'
const AIR =
  'air; airstrike*; air strike*; air raid*; warplane*; jet; jets; drone*; missile*; bomb*; helicopter*; aircraft; rocket*'
const SHELLS = 'shell*; artillery; mortar*; tank*; howitzer*'
const PEOPLE = 'prisoner*; hostage*; detain*; activist*; journalist*; captive*; citizen*'

/** Codes finer than the type's own, the first that fits; where none does the type's code holds. */
export const FINE_CODES: { readonly [Type in EdgeType]?: readonly FineCode[] } = {
  VISITED: [otherwise('042')],
  HOSTED: [otherwise('043')],
  CALLED: [otherwise('041')],
  AGREED: [
    undone('127'),
    said('030', 'agree; commit; commitment; pledge; promise; accept; undertake; affirm; reaffirm'),
    otherwise('057'),
  ],
  PROPOSED: [
    told('0356', 'ceasefire; cease-fire; truce'),
    told('039', 'mediat*'),
    told('0311', `${ECONOMIC}`),
    told('0333', HUMANITARIAN),
    told('036', 'talk*; meet*; summit; negotiat*; dialogue; visit*'),
    told('037', 'peace; settlement; deal; plan'),
    otherwise('030'),
  ],
  SUPPORTED: [
    said('054', 'recognize; recognise; recognition'),
    said('052', 'defend'),
    said('051', 'endorse; endorsement'),
    otherwise('050'),
  ],
  PRAISED: [otherwise('051')],
  COOPERATED: [
    { code: '030', modality: ['wished', 'planned', 'possible', 'conditional'] },
    told('064', INTELLIGENCE),
    told('063', JUDICIAL),
    told('062', `${MILITARY}; exercise*; drill*; security`),
    told('061', ECONOMIC),
    said('050', 'tie; partnership; alliance; ally; cooperation; relation'),
    otherwise('060'),
  ],
  AIDED: [
    { code: '162', modality: ['ruled_out'] },
    told('072', MILITARY),
    told('074', 'peacekeep*; protect*'),
    told('075', 'asylum'),
    told('073', HUMANITARIAN),
    told('071', ECONOMIC),
    otherwise('070'),
  ],
  REQUESTED: [
    said('108', 'demand; order', 'mediat*'),
    said('1056', 'demand; order', TRUCE),
    said('1054', 'demand; order', SANCTIONS),
    said('1053', 'demand; order', `releas*; free; ${PEOPLE}`),
    said('1032', 'demand; order', 'weapon*; arms; ammunition'),
    said('106', 'demand; order', 'talk*; negotiat*; meet*'),
    said('100', 'demand; order; tell; insist; pressure; press; summon'),
    told(
      '0256',
      'ceasefire; cease-fire; truce; stop fighting; end the war; end the fighting; hostilities; withdraw',
    ),
    told('0254', SANCTIONS),
    told('0253', `releas*; ${PEOPLE}`),
    told('028', 'mediat*'),
    told('026', 'talk*; negotiat*; meet; meeting; summit; visit; dialogue'),
    said('026', 'invite; invitation'),
    told('0232', 'weapon*; arms; ammunition; missile*; tank*'),
    told('0233', 'humanitarian; aid; relief'),
    told('0234', 'peacekeep*; troop*'),
    told('0231', 'loan*; financ*; fund*'),
    told('0212', 'militar*; defen*'),
    told('0211', 'trade; econom*; invest*'),
    told('0243', 'rights; freedom*'),
    told('0241', 'resign*; step down'),
    told('022', 'support; back; vote; recogni*'),
    otherwise('020'),
  ],
  CRITICIZED: [otherwise('111')],
  ACCUSED: [
    said('115', 'sue; lawsuit'),
    said('116', 'convict; conviction'),
    said('114', 'complaint'),
    told('1124', 'war crime*; genocid*; atrocit*; crimes against humanity'),
    told('1122', 'human rights; abuse*; tortur*; persecut*'),
    told('1125', 'spying; espionage; spy*; treason; sabotage'),
    told('1121', 'corrupt*; brib*; fraud; murder*; traffick*; stealing; embezzl*; drug*'),
    told(
      '1123',
      'attack*; aggress*; violat*; invad*; shelling; striking; missile*; airspace; bomb*; strike*; incursion*',
    ),
    otherwise('112'),
  ],
  REJECTED: [
    told('1246', 'ceasefire; cease-fire; truce'),
    told('126', 'mediat*'),
    told('1244', SANCTIONS),
    told('127', 'plan; peace; proposal; deal; offer; settlement; resolution; agreement'),
    told('125', 'talk*; negotiat*; meet*; visit; summit; invit*; dialogue'),
    told('1041', 'resign*'),
    said('129', 'veto'),
    told('122', 'aid; assistance'),
    said('128', 'defy'),
    otherwise('120'),
  ],
  WARNED: [
    told('138', 'militar*; force; attack*; strike*; war; retaliat*; invasion; destroy*; respond'),
    told('1312', SANCTIONS),
    told('134', 'talk*; negotiat*'),
    told('131', 'tariff*; aid; trade; ties; relations'),
    otherwise('130'),
  ],
  THREATENED: [
    told('1384', 'invad*; occup*; annex*; seize'),
    told(
      '138',
      'militar*; force; attack*; strike*; war; retaliat*; invasion; destroy*; bomb*; missile*; nuclear; kill*; revenge',
    ),
    told('1312', `tariff*; ${SANCTIONS}`),
    told('1311', 'aid; funding'),
    told('1313', 'ties; relations; ambassador*'),
    told('134', 'talk*; negotiat*'),
    told('139', 'ultimatum; deadline'),
    otherwise('130'),
  ],
  PROTESTED: [
    said('114', 'summon'),
    told('114', 'note of protest; formal complaint; letter*; embassy; ambassador*'),
    said('141', 'demonstrate; demonstration; rally; march'),
    told('145', 'riot*; clash*'),
    told('142', 'hunger strike'),
    told('141', 'street*; thousand*; hundred*; crowd*'),
    otherwise('140'),
  ],
  SANCTIONED: [
    { code: '085', modality: ['ruled_out'] },
    told('085', 'lift*; ease; eased; eases; easing; remove sanctions; removed sanctions; waive*'),
    told('191', 'naval blockade; blockade of'),
    told('1621', 'freeze aid; froze aid; suspend* aid; economic aid'),
    otherwise('163'),
  ],
  EXPELLED: [
    said('174', 'deport; deportation'),
    said('161', 'cut; sever; break; recall'),
    told('161', 'diplomat*; ambassador*; envoy*; consul*'),
    told('1661', 'peacekeep*'),
    told('1662', 'inspector*; monitor*; observer*'),
    told('1663', 'aid agenc*; aid worker*; relief'),
    otherwise('166'),
  ],
  LAUNCHED_MISSILES: [{ code: '195', aimed: true }, otherwise('150')],
  MOBILIZED: [told('153', 'police'), told('152', 'alert'), otherwise('154')],
  ATTACKED: [
    said('181', 'abduct; kidnap; abduction; kidnapping'),
    told('185', 'assassination attempt*; attempt* to assassinate; attempted assassination'),
    said('186', 'assassinate; assassination'),
    told('2042', 'nuclear strike; nuclear weapons on'),
    told('2041', 'chemical; nerve agent; chlorine'),
    told('203', 'ethnic cleansing'),
    told('202', 'massacre*; genocid*; mass killing*'),
    told('1831', 'suicide'),
    told('1832', 'car bomb*; truck bomb*'),
    told('1833', 'roadside bomb*; landmine*; mine'),
    told('1952', 'drone*'),
    said('195', 'airstrike; bomb; bombard'),
    told('195', AIR),
    said('194', 'shell; shelling; bombardment'),
    told('194', SHELLS),
    said('192', 'occupy; seize; capture; invade; invasion'),
    said('1823', 'stab'),
    said('182', 'assault; beat'),
    said('193', 'shoot; fire; clash; fight; ambush; open'),
    otherwise('190'),
  ],
  DETAINED: [
    told('181', 'hostage*; kidnap*; abduct*; gunmen; militants'),
    said('173', 'arrest; detain; jail; imprison; apprehend; detention; imprisonment'),
    otherwise('173'),
  ],
  RELEASED: [otherwise('0841')],
  CEASED_FIRE: [undone('1246'), otherwise('0871')],
  WITHDREW: [
    undone('1246'),
    told('161', 'ambassador*; envoy*; diplomat*; recall*'),
    told('0874', 'troop*; force*; soldier*; army; militar*; tank*; fighters; convoy*'),
    told(
      '160',
      'treaty; agreement; deal; accord; pact; organi*; union; convention; talks; council; court; alliance',
    ),
    otherwise('087'),
  ],
  SAID: [
    told('018', 'condolence*; sympath*'),
    told('016', 'denied; denies; deny'),
    told('011', 'declined to comment; no comment'),
    otherwise('010'),
  ],
}
