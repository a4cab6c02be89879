import type { EdgeType } from './edge-types.ts'

/** What an edge type means in the codebooks of event data, and how its two ends relate. */
export type EdgeKind = {
  /** Past-tense phrase between the two names: "Trump — met → Kim". */
  readonly label: string
  /** Stored once with its ends in canonical order, found from either end. */
  readonly symmetric: boolean
  /** What the two ends are, in words. */
  readonly roles: readonly [source: string, target: string]
  /** CAMEO code, the finest that holds for every edge of the type; '' for offices and memberships. */
  readonly cameo: string
  readonly plover: string
  readonly ploverMode: string
  /** Conflict −10 to cooperation 10, after Goldstein 1992 as coded for CAMEO. */
  readonly goldstein: number
}

const kind = (
  label: string,
  roles: EdgeKind['roles'],
  [cameo, plover, ploverMode = '']: readonly [cameo: string, plover: string, mode?: string],
  goldstein: number,
  symmetric = false,
): EdgeKind => ({ label, roles, cameo, plover, ploverMode, goldstein, symmetric })

const both = (
  label: string,
  codes: readonly [cameo: string, plover: string, mode?: string],
  goldstein: number,
): EdgeKind => kind(label, ['party', 'party'], codes, goldstein, true)

// Codes: CAMEO 1.1b3 (Schrodt 2012), PLOVER manual (Open Event Data Alliance), Goldstein values of
// the CAMEO scale. Figures and code numbers only.
export const EDGE_KINDS: { readonly [Type in EdgeType]: EdgeKind } = {
  MET: both('met', ['040', 'CONSULT'], 1),
  CALLED: both('called', ['041', 'CONSULT', 'phone'], 1),
  VISITED: kind('visited', ['visitor', 'host or place'], ['042', 'CONSULT', 'visit'], 1.9),
  ATTENDED: kind('attended', ['participant', 'gathering'], ['040', 'CONSULT', 'multilateral'], 1),
  HOSTED: kind('hosted', ['host', 'guest or gathering'], ['043', 'CONSULT', 'visit'], 2.8),
  NEGOTIATED: both('negotiated with', ['046', 'CONSULT'], 7),
  MEDIATED: kind('mediated for', ['mediator', 'party'], ['045', 'CONSULT', 'third-party'], 5),
  AGREED: both('agreed with', ['057', 'AGREE'], 8),
  PROPOSED: kind('proposed to', ['proposer', 'addressee'], ['036', 'AGREE'], 4),
  EXPRESSED_INTEREST: kind('wants to meet', ['who', 'in whom'], ['036', 'AGREE'], 4),
  PRAISED: kind('praised', ['speaker', 'praised'], ['051', 'SUPPORT'], 3.4),
  SUPPORTED: kind('supported', ['supporter', 'supported'], ['050', 'SUPPORT'], 3.5),
  COOPERATED: both('cooperated with', ['060', 'COOPERATE'], 6),
  AIDED: kind('aided', ['donor', 'recipient'], ['070', 'AID'], 7),
  REQUESTED: kind('asked', ['speaker', 'addressee'], ['100', 'REQUEST'], -5),
  CRITICIZED: kind('criticized', ['critic', 'criticized'], ['111', 'ACCUSE', 'disapprove'], -2),
  ACCUSED: kind('accused', ['accuser', 'accused'], ['112', 'ACCUSE', 'allege'], -2),
  REJECTED: kind('rejected', ['who', 'whose offer or thing'], ['120', 'REJECT'], -4),
  THREATENED: kind('threatened', ['who', 'whom'], ['130', 'THREATEN'], -4.4),
  WARNED: kind('warned', ['who', 'whom'], ['130', 'THREATEN'], -4.4),
  PROTESTED: kind('protested to', ['who', 'against whom'], ['140', 'PROTEST'], -6.5),
  SANCTIONED: kind('sanctioned', ['who', 'whom'], ['163', 'COERCE', 'restrict'], -8),
  EXPELLED: kind('cut ties with', ['who', 'whom'], ['166', 'SANCTION', 'expel'], -7),
  LAUNCHED_MISSILES: kind(
    'launched',
    ['who', 'weapon or at whom'],
    ['150', 'MOBILIZE', 'weapons'],
    -7.2,
  ),
  TESTED_WEAPON: kind('tested', ['who', 'weapon'], ['150', 'MOBILIZE', 'weapons'], -7.2),
  MOBILIZED: kind(
    'mobilized',
    ['who', 'against whom or where'],
    ['154', 'MOBILIZE', 'troops'],
    -7.2,
  ),
  ATTACKED: kind('attacked', ['attacker', 'attacked'], ['190', 'ASSAULT'], -10),
  DETAINED: kind('detained', ['who', 'whom'], ['173', 'COERCE', 'arrest'], -5),
  RELEASED: kind('released', ['who', 'whom'], ['084', 'RETREAT', 'release'], 7),
  CEASED_FIRE: both('ceased fire with', ['087', 'RETREAT', 'ceasefire'], 9),
  WITHDREW: kind('withdrew from', ['who', 'whence'], ['087', 'RETREAT', 'withdraw'], 9),
  SAID: kind('spoke of', ['speaker', 'about whom'], ['010', 'SAY'], 0),
  HOLDS_OFFICE: kind('holds office in', ['office holder', 'state or body'], ['', ''], 0),
  MEMBER_OF: kind('is a member of', ['member', 'body'], ['', ''], 0),
}

/** Offices and memberships: intervals that hold, not events that happen. */
export const BACKGROUND_TYPES: readonly EdgeType[] = ['HOLDS_OFFICE', 'MEMBER_OF']
