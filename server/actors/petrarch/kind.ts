import type { Sector } from '../../../graph-schema/ontology/sectors.ts'
import type { OwnOrganization } from '../actors-file.ts'
import type { RawActor } from './lines.ts'

/** Nouns and joints that names of bodies hold and names of people do not. */
const OF_BODIES =
  /\b(ACADEMY|AGENCY|ALLIANCE|ARMY|ASSEMBLY|ASSOCIATION|AUTHORITY|BANK|BOARD|BRIGADES?|BUREAU|CABINET|CENTER|CENTRE|COALITION|COLLEGE|COMMAND|COMMANDOS?|COMMISSION|COMMITTEE|COMMUNITY|COMPANY|CONFERENCE|CONFEDERATION|CONGRESS|CORP|CORPORATION|CORPS|COUNCIL|COURT|DEPARTMENT|EMBASSY|FACTION|FEDERATION|FIGHTERS|FORCES?|FORUM|FOUNDATION|FRONT|FUND|GOVERNMENT|GROUPS?|GUARDS?|GUERRILLAS?|HOSPITAL|INC|INITIATIVE|INSTITUTE|INSTITUTION|INTERNATIONAL|LEAGUE|LTD|MILITARY|MILITANTS?|MILITIAS?|MINISTRY|MISSION|MOVEMENT|NATIONAL|NATIONS|NAVY|NETWORK|NEWS|OFFICE|ORGANI[SZ]ATION|PARLIAMENT|PARTY|POLICE|PROGRAM|PROGRAMME|RADIO|REBELS?|REPUBLIC|RESISTANCE|SCHOOL|SECRETARIAT|SECURITY|SENATE|SERVICES?|SOCIETY|SOLDIERS?|TELEVISION|TRIBUNAL|TROOPS?|UNION|UNITED|UNIVERSITY|OF|THE|FOR|AND|AGAINST|IN)\b/

/** True where the name is that of a body. */
export const isBody = (name: string) => OF_BODIES.test(name.toUpperCase())

const BODY_CODES = /^(IGO|NGO|NGM|MNC|IMG|INT)|^...(REB|PTY|MED|BUS|EDU|LAB|COP|MIL)$/

const isDated = ({ codes }: RawActor) => codes.some(({ from, to }) => from !== null || to !== null)

/** By codes with days, or of offices: what people have. */
export const isOfficial = (actor: RawActor): boolean =>
  isDated(actor) || actor.codes.some(({ code }) => /(GOV|ELI|OPP)/.test(code.slice(3)))

/**
 * Whether an actor that no table knows is a person: by its codes and the words of its name without a
 * title; the dictionary itself does not say.
 */
export function isPerson(actor: RawActor, name: string): boolean {
  const length = name.split(' ').length
  if (isBody(name) || /[\d&]/.test(name)) return false
  if (length < 2 || length > (isDated(actor) ? 8 : 5)) return false
  if (isOfficial(actor)) return true
  const bare = actor.codes.every(({ code }) => code.length === 3)
  return !bare && !actor.codes.some(({ code }) => BODY_CODES.test(code)) && length <= 3
}

/** What sort of body has such a code; undefined for a company, a school, anything else. */
export const kindOf = (sector: Sector | null): OwnOrganization['kind'] =>
  sector === null ? undefined : KINDS[sector]

const KINDS: { readonly [S in Sector]?: NonNullable<OwnOrganization['kind']> } = {
  GOV: 'government',
  MIL: 'military',
  LEG: 'legislature',
  JUD: 'court',
  REB: 'armed_group',
  PTY: 'party',
  IGO: 'intergovernmental',
  NGO: 'ngo',
  MED: 'media',
}
