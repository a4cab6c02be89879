import { SECTORS, type Sector } from '../../../graph-schema/ontology/sectors.ts'

/** Codes of states that CAMEO writes otherwise than ISO does today. */
const STATES: Readonly<Record<string, string>> = {
  TMP: 'TLS',
  ROM: 'ROU',
  ZAR: 'COD',
  KSV: 'XKX',
  PAL: 'PSE',
}

/** CAMEO's other words for sectors of ours. */
const ROLES: Readonly<Record<string, Sector>> = {
  MNC: 'BUS',
  NGM: 'NGO',
  IMG: 'REB',
  UAF: 'REB',
  INS: 'REB',
  SEP: 'REB',
}

/** Bodies of no state, whose codes begin with what they are: a state behind that is where they sit. */
const STATELESS = new Set(['MNC', 'NGO', 'NGM'])

/**
 * A CAMEO actor code of any length as we write it: the state, and the first part that is a sector.
 * "NGOUSAEDU" → USANGO, "IGOUNODEV" → IGO; null where it holds neither.
 */
export function ourCode(code: string, isState: (iso3: string) => boolean): string | null {
  const parts = (code.match(/.{1,3}/g) ?? []).map((part) => STATES[part] ?? part)
  const [first = '', second = ''] = parts
  const seated = STATELESS.has(first) && isState(second) ? second : ''
  const state = isState(first) ? first : seated
  const sector = parts.slice(isState(first) ? 1 : 0).flatMap(sectorOf)[0] ?? ''
  return `${state}${sector}` || null
}

const sectorOf = (part: string): string[] => {
  const ours = ROLES[part] ?? (Object.hasOwn(SECTORS, part) ? part : null)
  return ours === null ? [] : [ours]
}
