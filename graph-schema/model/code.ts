import { z } from 'zod'

/** A CAMEO code of two to four digits; '' where the scheme has none: offices and memberships. */
export const CameoCode = z.string().regex(/^(\d{2,4})?$/)

/** Whose actor it is (ISO-3) and its sector there; one of them may be missing: USAMIL, IRN, REB. */
export const ActorCode = z.string().regex(/^(?:[A-Z]{3}){1,2}$/)
