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

const BY_SLUG = new Map(ORGANIZATIONS.map((organization) => [organization.slug, organization]))

/** The organization with this slug, the last part of its entity id. */
export const organizationOf = (slug: string): Organization | undefined => BY_SLUG.get(slug)
