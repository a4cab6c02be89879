import { z } from 'zod'
import { Day } from '../../graph-schema/model/when.ts'

const Name = z
  .string()
  .trim()
  .max(200)
  .regex(/[\p{L}\p{N}]/u, 'holds no letter')
const Names = z.array(Name).max(1000)
const Iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not a code of three capital letters, as in "PRK"')
const Wikidata = z
  .string()
  .regex(/^Q\d+$/, 'is not a Wikidata id, as in "Q22686"')
  .nullable()

const id = (kind: 'person' | 'organization' | 'place' | 'gathering') =>
  z
    .string()
    .max(120)
    .regex(
      new RegExp(`^${kind}/[\\p{L}\\p{N}._~-]+$`, 'u'),
      `is not an id as extract prints it: write it as in "${kind}/some-name"`,
    )

/** A whole time from a first day up to, but without, another; open where a day is left out. */
const stretch = { from: Day.optional(), to: Day.nullish() }

/** An office: `of` is the ISO-3 code of a state or the id of an organization. */
const Term = z.strictObject({
  title: Name,
  of: z.string().regex(/^([A-Z]{3}|organization\/.+)$/, 'is neither "PRK" nor "organization/…"'),
  ...stretch,
  from: Day,
})

/** State and sector of an actor as `npm run code` prints them, run together: USAGOV, RUS, REB. */
const Code = z.strictObject({
  code: z.string().regex(/^([A-Z]{3}){1,2}$/, 'is not a code as in "USAGOV", "RUS" or "REB"'),
  ...stretch,
})

/** Names that ours take on, and names of ours that they lose. */
const naming = { aliases: Names.optional(), without: Names.optional() }

const Kind = z.enum([
  ...(['intergovernmental', 'alliance', 'armed_group', 'government', 'ngo'] as const),
  ...(['legislature', 'court', 'military', 'party', 'media'] as const),
])

export const OwnPerson = z.strictObject({
  id: id('person').optional(),
  name: Name,
  surname: Name.optional(),
  ...naming,
  wikidata: Wikidata.optional(),
  terms: z.array(Term).max(200).optional(),
  codes: z.array(Code).max(200).optional(),
})
export type OwnPerson = z.infer<typeof OwnPerson>

export const OwnOrganization = z.strictObject({
  id: id('organization').optional(),
  name: Name,
  ...naming,
  kind: Kind.optional(),
  state: Iso3.nullish(),
  wikidata: Wikidata.optional(),
  holdsSummits: z.boolean().optional(),
  codes: z.array(Code).max(200).optional(),
})
export type OwnOrganization = z.infer<typeof OwnOrganization>

export const OwnState = z.strictObject({
  iso3: Iso3,
  name: Name.optional(),
  ...naming,
  adjectives: Names.optional(),
  people: Names.optional(),
  capital: Name.optional(),
  metonyms: Names.optional(),
  ambiguous: z.boolean().optional(),
  wikidata: Wikidata.optional(),
})
export type OwnState = z.infer<typeof OwnState>

export const OwnPlace = z.strictObject({
  id: id('place').optional(),
  name: Name,
  ...naming,
  country: Iso3.nullish(),
  ambiguous: z.boolean().optional(),
})
export type OwnPlace = z.infer<typeof OwnPlace>

export const OwnGathering = z.strictObject({
  id: id('gathering').optional(),
  name: Name,
  ...naming,
  heldBy: id('organization').nullish(),
})
export type OwnGathering = z.infer<typeof OwnGathering>

/** A title in lower case; what someone with it is part of. */
export const OwnRole = z.strictObject({
  title: Name.toLowerCase(),
  ...naming,
  holds: z
    .enum(['state', 'government', 'ministry', 'body', 'party', 'military', 'legislature', 'court'])
    .optional(),
})
export type OwnRole = z.infer<typeof OwnRole>

/** What every state has: in its name % stands for the state, its phrases are in lower case. */
export const OwnOrgan = z.strictObject({
  name: Name.regex(
    /^[^%]*%[^%]*$/,
    'holds no place for the state: write it as in "Space Agency of %"',
  ),
  ...naming,
  kind: Kind.optional(),
})
export type OwnOrgan = z.infer<typeof OwnOrgan>

export const OwnWeapon = z.strictObject({ name: Name.toLowerCase(), ...naming })
export type OwnWeapon = z.infer<typeof OwnWeapon>

/** A user's own file of actors: what it says extends or corrects the tables, row by row. */
export const ActorsFile = z.strictObject({
  people: z.array(OwnPerson).optional(),
  organizations: z.array(OwnOrganization).optional(),
  states: z.array(OwnState).optional(),
  places: z.array(OwnPlace).optional(),
  gatherings: z.array(OwnGathering).optional(),
  roles: z.array(OwnRole).optional(),
  organs: z.array(OwnOrgan).optional(),
  weapons: z.array(OwnWeapon).optional(),
})
export type ActorsFile = z.infer<typeof ActorsFile>
