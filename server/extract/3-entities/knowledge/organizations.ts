import { ALLIANCES_COURTS_NGOS } from './organizations/alliances-courts-ngos.ts'
import { ARMED_GROUPS } from './organizations/armed-groups.ts'
import { INTERGOVERNMENTAL } from './organizations/intergovernmental.ts'
import type { Organization } from './organizations/organization.ts'
import { STATE_ORGANS } from './organizations/states.ts'

export type { Organization, OrganizationKind } from './organizations/organization.ts'

/** Bodies that act and speak under their own name in the news of diplomacy and war. */
export const ORGANIZATIONS: readonly Organization[] = [
  ...INTERGOVERNMENTAL,
  ...ALLIANCES_COURTS_NGOS,
  ...ARMED_GROUPS,
  ...STATE_ORGANS,
]

/**
 * Names of bodies listed here that many states have: on their own they mean the body listed, but
 * after another country's name or adjective ('the Philippine Senate') that country's own.
 */
export const GENERIC_NAMES: ReadonlySet<string> = new Set([
  'Central Command',
  'Central Military Commission',
  'Christian Democrats',
  'Commerce Department',
  'Congress',
  'Conservative Party',
  'Conservatives',
  'Defense Department',
  'Democratic Party',
  'Democrats',
  'Department of Commerce',
  'Department of Defense',
  'Department of Energy',
  'Department of Justice',
  'Department of State',
  'Department of Transportation',
  'Department of the Treasury',
  'Energy Department',
  'Foreign Intelligence Service',
  'Foreign Office',
  'Government of National Unity',
  'House of Commons',
  'House of Representatives',
  'Justice Department',
  'Labour Party',
  'Liberal Democratic Party',
  'Marines',
  'National Intelligence Service',
  'National Liberation Army',
  'National Security Council',
  'Nationalist Party',
  'Red Cross',
  'Republican Party',
  'Republicans',
  'Senate',
  'Social Democrats',
  'State Council',
  'Transportation Department',
  'Treasury',
  'Treasury Department',
  "Workers' Party",
])
