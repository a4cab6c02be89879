const words = (list: string) => new Set(list.trim().split(/\s+/))

// Facts compiled by hand from common usage of English-language news.
/** Nouns that head the name of a body, first or last: "Ministry of Trade", "Turkish Football Federation". */
export const BODY_HEADS: ReadonlySet<string> = words(`
  Ministry Party Agency Council Committee Commission Army Navy Force Forces Guard Guards University
  Institute Court Union Organization Organisation Association Authority Front Movement Brigade Brigades
  Department Bank Group Foundation Corps Assembly Parliament Congress Senate Corporation Airlines
  Airways Airline News Times Post Television TV Radio Bureau Service Federation League
  Coalition Alliance Command Police Fund Observatory Directorate Secretariat Mission
  Partnership Company Inc Ltd Limited Corp Holdings Industries Motors Petroleum Telecom Railways Media
  Tribune Herald Gazette Guardian Journal Magazine Battalion Regiment Division Militia Network Cartel
  Church Society Trust Chamber Confederation Board Tribunal Squad Fleet Academy College
  Scouts Initiative Prosecutors Legislature Cabinet Office
  Resistance Caucus Legion Syndicate Consortium Laboratories Club`)

/** Of these heads, the ones that a name may begin with, before "of", "for" or "on". */
export const BODY_LEADS: ReadonlySet<string> = words(`
  Ministry Party Agency Council Committee Commission Army Navy Forces Guard University Institute Court
  Union Organization Organisation Association Authority Front Movement Department Bank Group Foundation
  Corps Assembly Parliament Congress Senate Corporation Bureau Service Federation League Coalition
  Alliance Command Fund Observatory Administration Directorate Secretariat Mission Office Academy
  Church Society Chamber Confederation Board College House Rally Voice Alternative Bloc Brotherhood`)

/** Nouns that end the name of a place: "Fath Airport", "Kyiv Oblast", "Jolo Cathedral". */
export const SITE_HEADS: ReadonlySet<string> = words(`
  City Island Islands Province District River Sea Bay Mountain Mountains Airport Street Square Palace
  Hall Hospital Hotel Stadium Bridge Region County Strait Straits Gulf Lake Valley Tower Towers
  Governorate Oblast Prefecture Municipality Crossing Port Harbor Harbour Peninsula Desert Mosque
  Cathedral Temple Monastery Shrine Park Prison Dam Canal Reef Shoal Basin Heights Hills Plateau
  Archipelago Beach Village Town Township Road Avenue Highway Cemetery Station Museum Theatre Theater
  Arena Airfield Airbase Plant Refinery Corridor Canyon Forest Castle Fort Barracks Ocean Volcano Cape
  Falls Channel Border Passage Springs Raion Voivodeship Krai Regency Territory Synagogue Mall Center
  Centre Base Camp Field Spaceport Terminal Pipeline Complex`)

/** Nouns that begin the name of a place: "Gulf of Oman", "Mount Apo", "Port Moresby". */
export const SITE_LEADS: ReadonlySet<string> = words(`
  Gulf Strait Bay Sea Mount Lake Port Cape Fort Isle Isles Camp Lac Wadi Tel Tell Khan Río Rio Nueva
  Puerto San Santa Santo São Saint St. El Las Los Deir Ain Jabal Jebel Beit Kafr Ras Umm Bandar`)

/** Compass words that make one name with a name behind them: "North Cotabato". */
export const COMPASS: ReadonlySet<string> = words(`
  North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest
  Central Upper Lower`)

/** Nouns right before the name of a body: "the airline Mahan Air", "Greek daily Kathimerini". */
export const CALLED_BODIES: ReadonlySet<string> = words(`
  airline carrier newspaper daily weekly tabloid broadcaster channel network agency outlet website
  magazine company firm giant manufacturer producer supplier operator maker retailer
  conglomerate startup bank lender lab chipmaker automaker planemaker drugmaker insurer utility
  militia movement party faction alliance bloc coalition cartel gang syndicate club union charity nonprofit
  foundation watchdog think-tank enterprise shipbuilder refiner platform app start-up brand chain
  association federation battalion brigade regiment unit militias group`)

/** Nouns right before the name of a place, with or without "of": "the town of Blida", "the village Taanah". */
export const CALLED_PLACES: ReadonlySet<string> = words(`
  town city village province island islands district region port capital state municipality county
  governorate oblast suburb neighborhood neighbourhood township settlement hamlet prefecture outpost
  commune area territory enclave peninsula valley border resort`)
