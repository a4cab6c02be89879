import { COUNTRIES, type Country } from './countries.ts'
import { GATHERINGS, type Gathering } from './gatherings.ts'
import { LEADERS, type Leader } from './leaders.ts'
import { ORGANIZATIONS, type Organization } from './organizations.ts'
import { PLACES, type Place } from './places.ts'
import { ROLES, type Role } from './roles.ts'
import { STATE_BODIES, type StateBody } from './state-bodies.ts'
import { WEAPONS, type Weapon } from './weapons.ts'

/** Everything that is known before a text is read. */
export type Tables = {
  readonly countries: readonly Country[]
  readonly organizations: readonly Organization[]
  readonly leaders: readonly Leader[]
  readonly places: readonly Place[]
  readonly gatherings: readonly Gathering[]
  readonly roles: readonly Role[]
  readonly stateBodies: readonly StateBody[]
  readonly weapons: readonly Weapon[]
}

/** The tables of this folder. */
export const TABLES: Tables = {
  countries: COUNTRIES,
  organizations: ORGANIZATIONS,
  leaders: LEADERS,
  places: PLACES,
  gatherings: GATHERINGS,
  roles: ROLES,
  stateBodies: STATE_BODIES,
  weapons: WEAPONS,
}
