import { names } from './names.ts'

/** A recurring gathering whose name does not hold the name of an organization. */
export type Gathering = {
  /** Stem of the entity id; the year of an edition is added to it: gathering/shangri-la-dialogue-2025. */
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Slug of the organization that holds it, null where it is its own. */
  readonly heldBy: string | null
}

const gathering = (
  slug: string,
  name: string,
  aliases = '',
  heldBy: string | null = null,
): Gathering => ({ slug, name, aliases: names(aliases), heldBy })

// Facts compiled by hand from public record.
/** Conferences, forums, dialogues and talks that come back under one name. */
export const GATHERINGS: readonly Gathering[] = [
  gathering(
    'munich-security-conference',
    'Munich Security Conference',
    'MSC; Munich security conference',
  ),
  gathering(
    'world-economic-forum',
    'World Economic Forum',
    'WEF; Davos forum; World Economic Forum annual meeting',
  ),
  gathering(
    'shangri-la-dialogue',
    'Shangri-La Dialogue',
    'Shangri-La Dialog; Shangri-La defense forum; Shangri-La security forum; IISS Shangri-La Dialogue',
  ),
  gathering(
    'cop',
    'UN Climate Change Conference',
    'COP; COP21; COP22; COP23; COP24; COP25; COP26; COP27; COP28; COP29; COP30; COP31; UN climate summit; U.N. climate summit; UN climate conference; U.N. climate conference; UN climate talks; U.N. climate talks',
    'unfccc',
  ),
  gathering(
    'un-general-assembly-session',
    'session of the United Nations General Assembly',
    'UN General Assembly session; U.N. General Assembly session; General Debate; General Debate of the UN General Assembly; high-level week; annual U.N. General Assembly; annual UN General Assembly',
    'un-general-assembly',
  ),
  gathering('boao-forum', 'Boao Forum for Asia', 'Boao Forum; Boao forum'),
  gathering('raisina-dialogue', 'Raisina Dialogue'),
  gathering(
    'summit-of-the-americas',
    'Summit of the Americas',
    'Americas Summit; Americas summit',
    'organization-of-american-states',
  ),
  gathering('summit-for-democracy', 'Summit for Democracy', 'Democracy Summit'),
  gathering(
    'six-party-talks',
    'Six-Party Talks',
    'six-party talks; Six Party Talks; six-nation talks; six-way talks',
  ),
  gathering(
    'belt-and-road-forum',
    'Belt and Road Forum',
    'Belt and Road Forum for International Cooperation; Belt and Road summit',
  ),
  gathering('eastern-economic-forum', 'Eastern Economic Forum', 'EEF'),
  gathering(
    'st-petersburg-international-economic-forum',
    'St. Petersburg International Economic Forum',
    'SPIEF; St Petersburg International Economic Forum; St. Petersburg Economic Forum; St Petersburg Economic Forum; Saint Petersburg International Economic Forum',
  ),
  gathering(
    'valdai-discussion-club',
    'Valdai Discussion Club',
    'Valdai Club; Valdai forum; Valdai Forum',
  ),
  gathering(
    'moscow-conference-on-international-security',
    'Moscow Conference on International Security',
  ),
  gathering(
    'russia-africa-summit',
    'Russia–Africa Summit',
    'Russia-Africa Summit; Russia-Africa summit; Russia–Africa summit',
  ),
  gathering(
    'forum-on-china-africa-cooperation',
    'Forum on China–Africa Cooperation',
    'FOCAC; Forum on China-Africa Cooperation; China-Africa summit',
  ),
  gathering('china-celac-forum', 'China–CELAC Forum', 'China-CELAC Forum'),
  gathering(
    'us-africa-leaders-summit',
    'U.S.–Africa Leaders Summit',
    'US-Africa Leaders Summit; U.S.-Africa Leaders Summit; US-Africa summit; U.S.-Africa summit',
  ),
  gathering('xiangshan-forum', 'Xiangshan Forum', 'Beijing Xiangshan Forum'),
  gathering('china-international-import-expo', 'China International Import Expo', 'CIIE'),
  gathering('canton-fair', 'Canton Fair'),
  gathering('summer-davos', 'Annual Meeting of the New Champions', 'Summer Davos'),
  gathering('east-asia-summit', 'East Asia Summit', 'EAS; East Asia summit'),
  gathering('asean-regional-forum', 'ASEAN Regional Forum', 'ARF', 'asean'),
  gathering('asem', 'Asia–Europe Meeting', 'ASEM; Asia-Europe Meeting'),
  gathering('ticad', 'Tokyo International Conference on African Development', 'TICAD'),
  gathering(
    'china-japan-south-korea-summit',
    'China–Japan–South Korea trilateral summit',
    'China-Japan-South Korea trilateral summit; South Korea-China-Japan summit; Japan-China-South Korea summit; China-Japan-South Korea summit',
  ),
  gathering(
    'quad-leaders-summit',
    'Quad Leaders Summit',
    'Quad Leaders’ Summit; Quad leaders summit',
    'quad',
  ),
  gathering('nuclear-security-summit', 'Nuclear Security Summit', 'Nuclear Security summit'),
  gathering(
    'npt-review-conference',
    'NPT Review Conference',
    'Non-Proliferation Treaty review conference; NPT review conference',
  ),
  gathering('conference-on-disarmament', 'Conference on Disarmament'),
  gathering('world-health-assembly', 'World Health Assembly', 'WHA', 'who'),
  gathering('international-labour-conference', 'International Labour Conference', '', 'ilo'),
  gathering(
    'imf-world-bank-annual-meetings',
    'IMF and World Bank annual meetings',
    'IMF-World Bank annual meetings; IMF/World Bank annual meetings; IMF and World Bank spring meetings; IMF-World Bank spring meetings',
  ),
  gathering('ukraine-recovery-conference', 'Ukraine Recovery Conference', 'URC'),
  gathering(
    'summit-on-peace-in-ukraine',
    'Summit on Peace in Ukraine',
    'Ukraine peace summit; Swiss peace summit',
  ),
  gathering('yalta-european-strategy', 'Yalta European Strategy', 'YES conference'),
  gathering('crimea-platform', 'Crimea Platform'),
  gathering('berlin-process', 'Berlin Process'),
  gathering('normandy-format', 'Normandy Format', 'Normandy format; Normandy Four'),
  gathering('astana-process', 'Astana process', 'Astana talks; Astana Process'),
  gathering(
    'geneva-conference-on-syria',
    'Geneva peace talks on Syria',
    'Geneva II; Geneva peace talks',
  ),
  gathering(
    'brussels-conference-on-syria',
    'Brussels Conference on Syria',
    'Brussels conference on Syria',
  ),
  gathering(
    'arab-islamic-summit',
    'Arab–Islamic extraordinary summit',
    'Arab-Islamic summit; Arab-Islamic Summit',
  ),
  gathering('manama-dialogue', 'Manama Dialogue', 'IISS Manama Dialogue'),
  gathering('doha-forum', 'Doha Forum'),
  gathering(
    'future-investment-initiative',
    'Future Investment Initiative',
    'FII; Davos in the Desert',
  ),
  gathering('antalya-diplomacy-forum', 'Antalya Diplomacy Forum'),
  gathering('negev-forum', 'Negev Forum', 'Negev Summit'),
  gathering('aqaba-process', 'Aqaba Process', 'Aqaba process meetings'),
  gathering('paris-peace-forum', 'Paris Peace Forum'),
  gathering('one-planet-summit', 'One Planet Summit'),
  gathering('our-ocean-conference', 'Our Ocean Conference'),
  gathering(
    'un-ocean-conference',
    'UN Ocean Conference',
    'United Nations Ocean Conference; U.N. Ocean Conference',
  ),
  gathering(
    'ai-safety-summit',
    'AI Safety Summit',
    'AI Action Summit; AI summit; AI Impact Summit; AI Seoul Summit',
  ),
  gathering(
    'halifax-international-security-forum',
    'Halifax International Security Forum',
    'Halifax Security Forum',
  ),
  gathering('aspen-security-forum', 'Aspen Security Forum'),
  gathering('reagan-national-defense-forum', 'Reagan National Defense Forum'),
  gathering('bilderberg-meeting', 'Bilderberg Meeting', 'Bilderberg conference; Bilderberg'),
  gathering('globsec', 'GLOBSEC Forum', 'GLOBSEC; GLOBSEC Bratislava Forum'),
  gathering('riga-conference', 'Riga Conference'),
  gathering('delphi-economic-forum', 'Delphi Economic Forum'),
  gathering('ambrosetti-forum', 'Ambrosetti Forum'),
  gathering('world-government-summit', 'World Governments Summit', 'World Government Summit'),
  gathering('ibero-american-summit', 'Ibero-American Summit', 'Ibero-American summit'),
  gathering(
    'chogm',
    'Commonwealth Heads of Government Meeting',
    'CHOGM',
    'commonwealth-of-nations',
  ),
  gathering(
    'north-american-leaders-summit',
    "North American Leaders' Summit",
    'North American Leaders Summit; Three Amigos summit',
  ),
  gathering('global-gateway-forum', 'Global Gateway Forum'),
  gathering('world-humanitarian-summit', 'World Humanitarian Summit'),
  gathering(
    'olympic-games',
    'Olympic Games',
    'Olympics; Winter Olympics; Summer Olympics; Winter Games; Olympic Winter Games',
    'international-olympic-committee',
  ),
  gathering('victory-day-parade', 'Victory Day parade', 'Victory Day Parade; V-Day parade'),
]

/** Words that end the name of a gathering: 'the APEC summit', 'a trilateral meeting of ministers'. */
export const GATHERING_HEADS: readonly string[] = [
  'summit',
  'summit meeting',
  'leaders summit',
  "leaders' summit",
  "leaders' meeting",
  'leaders meeting',
  'forum',
  'conference',
  'congress',
  'dialogue',
  'ministerial',
  'ministerial meeting',
  'ministers meeting',
  "ministers' meeting",
  'foreign ministers meeting',
  "foreign ministers' meeting",
  "defense ministers' meeting",
  "finance ministers' meeting",
  'annual meeting',
  'plenary',
  'general assembly',
  'assembly',
  'session',
  'ceremony',
  'parade',
  'inauguration',
  'funeral',
]
