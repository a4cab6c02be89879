import { names } from './names.ts'

/** A kind of weapon that is launched, tested or handed over. */
export type Weapon = {
  /** Last part of the entity id: weapon/short-range-ballistic-missile. */
  readonly slug: string
  /** Singular. */
  readonly name: string
  /** Singular lower-case phrases and acronyms; the last word may stand in the plural in a text. */
  readonly patterns: readonly string[]
}

/** Kinds so common in news of war that one is worth a node only where an event needs it. */
export const COMMON_WEAPONS =
  /^(missile|rocket|submarine|drone|torpedo|artillery|artillery shell|mortar|car bomb|improvised explosive device|land mine|fighter jet|bomber|warship|tank|aircraft carrier|attack drone|air defense system)$/

const weapon = (name: string, patterns = ''): Weapon => ({
  slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  name,
  patterns: [name, ...names(patterns)],
})

// Facts compiled by hand from public record: the terms of arms-control treaties and of news.
/** The finest kinds first: the longest pattern that a text holds names the weapon. */
export const WEAPONS: readonly Weapon[] = [
  weapon('intercontinental ballistic missile', 'ICBM; inter-continental ballistic missile'),
  weapon('intermediate-range ballistic missile', 'IRBM; intermediate range ballistic missile'),
  weapon('medium-range ballistic missile', 'MRBM; medium range ballistic missile'),
  weapon('short-range ballistic missile', 'SRBM; short range ballistic missile'),
  weapon('short-range missile', 'short range missile'),
  weapon('medium-range missile', 'medium range missile'),
  weapon('long-range missile', 'long range missile; long-range ballistic missile'),
  weapon('submarine-launched ballistic missile', 'SLBM; submarine launched ballistic missile'),
  weapon(
    'hypersonic missile',
    'hypersonic ballistic missile; hypersonic weapon; hypersonic glide vehicle',
  ),
  weapon('ballistic missile'),
  weapon(
    'cruise missile',
    'long-range cruise missile; strategic cruise missile; land-attack cruise missile',
  ),
  weapon('anti-ship missile', 'anti-ship cruise missile; anti-ship ballistic missile'),
  weapon(
    'surface-to-air missile',
    'SAM; anti-aircraft missile; air defense missile; air defence missile',
  ),
  weapon('surface-to-surface missile'),
  weapon('air-to-air missile'),
  weapon('anti-tank missile', 'anti-tank guided missile; ATGM'),
  weapon('missile', 'guided missile; projectile; unidentified projectile'),
  weapon('carrier rocket', 'long-range rocket; space rocket'),
  weapon('multiple rocket launcher', 'multiple launch rocket system; MLRS; rocket launcher'),
  weapon('rocket', 'artillery rocket'),
  weapon(
    'military satellite',
    'spy satellite; reconnaissance satellite; military reconnaissance satellite',
  ),
  weapon('thermonuclear weapon', 'hydrogen bomb; H-bomb; thermonuclear bomb'),
  weapon('nuclear warhead'),
  weapon('tactical nuclear weapon', 'tactical nuke'),
  weapon('nuclear weapon', 'nuclear bomb; atomic bomb; atom bomb; nuclear device; nuke'),
  weapon('nuclear submarine', 'nuclear-powered submarine; nuclear-armed submarine'),
  weapon('submarine'),
  weapon('underwater drone', 'nuclear-capable underwater attack drone; sea drone; naval drone'),
  weapon(
    'attack drone',
    'suicide drone; kamikaze drone; loitering munition; one-way attack drone; combat drone',
  ),
  weapon('Shahed drone', 'Shahed-136; Shahed'),
  weapon('drone', 'unmanned aerial vehicle; UAV; unmanned aircraft'),
  weapon('torpedo', 'nuclear-powered torpedo'),
  weapon('artillery shell', 'shell; artillery round; artillery fire; howitzer shell'),
  weapon('artillery', 'howitzer; self-propelled howitzer'),
  weapon('mortar', 'mortar shell; mortar round'),
  weapon('cluster munition', 'cluster bomb'),
  weapon('glide bomb', 'guided bomb; guided aerial bomb'),
  weapon('barrel bomb'),
  weapon('car bomb', 'truck bomb'),
  weapon('improvised explosive device', 'IED; roadside bomb'),
  weapon('land mine', 'landmine; anti-personnel mine; antipersonnel mine'),
  weapon('naval mine', 'sea mine'),
  weapon(
    'chemical weapon',
    'nerve agent; sarin; chlorine gas; mustard gas; novichok; Novichok; VX',
  ),
  weapon('biological weapon', 'bioweapon'),
  weapon('anti-satellite weapon', 'anti-satellite missile; ASAT'),
  weapon(
    'air defense system',
    'air defence system; missile defense system; missile defence system; anti-missile system',
  ),
  weapon('Patriot missile system', 'Patriot; Patriot battery; Patriot system; Patriot missile'),
  weapon('THAAD', 'Terminal High Altitude Area Defense'),
  weapon('S-400', 'S-400 missile system'),
  weapon('HIMARS', 'High Mobility Artillery Rocket System'),
  weapon('ATACMS', 'Army Tactical Missile System'),
  weapon('Tomahawk cruise missile', 'Tomahawk; Tomahawk missile'),
  weapon('Storm Shadow', 'SCALP; Storm Shadow missile'),
  weapon('Taurus cruise missile', 'Taurus; Taurus missile'),
  weapon('Oreshnik', 'Oreshnik missile'),
  weapon('Kinzhal', 'Kinzhal missile'),
  weapon('Iskander', 'Iskander missile'),
  weapon('Burevestnik', 'Burevestnik missile'),
  weapon(
    'Hwasong missile',
    'Hwasong-14; Hwasong-15; Hwasong-17; Hwasong-18; Hwasong-19; Hwasong-20; Hwasong',
  ),
  weapon('fighter jet', 'warplane; fighter plane; jet fighter; fighter aircraft; combat aircraft'),
  weapon('F-16', 'F-16 fighter jet; F-16 jet; F-16 fighter'),
  weapon('F-35', 'F-35 fighter jet; F-35 jet; F-35 fighter'),
  weapon('bomber', 'strategic bomber; B-52; B-1B; B-2'),
  weapon('aircraft carrier'),
  weapon('warship', 'destroyer; frigate'),
  weapon('tank', 'battle tank; main battle tank'),
]

/** Head nouns of an act of testing rather than of a thing: 'nuclear test', 'missile test'. */
export const WEAPON_TESTS: Readonly<Record<string, string>> = {
  'nuclear test': 'nuclear-weapon',
  'underground nuclear test': 'nuclear-weapon',
  'atomic test': 'nuclear-weapon',
  'hydrogen bomb test': 'thermonuclear-weapon',
  'missile test': 'missile',
  'missile launch': 'missile',
  'ballistic missile test': 'ballistic-missile',
  'ballistic missile launch': 'ballistic-missile',
  'icbm test': 'intercontinental-ballistic-missile',
  'icbm launch': 'intercontinental-ballistic-missile',
  'cruise missile test': 'cruise-missile',
  'hypersonic missile test': 'hypersonic-missile',
  'rocket launch': 'rocket',
  'rocket test': 'rocket',
}
