import { z } from 'zod'

/** Node labels of the graph's things; the first three also carry the label Actor. */
export const EntityType = z.enum([
  'Person',
  'Country',
  'Organization',
  'Place',
  'Gathering',
  'Weapon',
])
export type EntityType = z.infer<typeof EntityType>

export const ACTOR_TYPES: readonly EntityType[] = ['Person', 'Country', 'Organization']

/** Our own stable id: kind/slug, e.g. person/kim-jong-un, country/PRK. */
export const EntityId = z
  .string()
  .max(200)
  .regex(/^(person|country|organization|place|gathering|weapon)\/[\p{L}\p{N}._~/-]+$/u)
export type EntityId = z.infer<typeof EntityId>

/** The type that an id begins with: country/PRK → Country. */
export function typeOfId(id: EntityId): EntityType {
  const kind = id.slice(0, id.indexOf('/'))
  return EntityType.parse(EntityType.options.find((type) => type.toLowerCase() === kind))
}

/** Someone or something the graph knows, with every name it was seen under. */
export const Entity = z.strictObject({
  id: EntityId,
  type: EntityType,
  name: z.string().min(1).max(300),
  aliases: z.array(z.string().min(1).max(300)),
  iso3: z.string().length(3).nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
})
export type Entity = z.infer<typeof Entity>

const UNNAMED = '(unnamed)'

/** The name of what the text describes but does not name: "a senior official (unnamed)". */
export const unnamedName = (words: string): string => `${words} ${UNNAMED}`
export const isUnnamed = ({ name }: { readonly name: string }): boolean => name.endsWith(UNNAMED)

const Words = z.array(z.string().min(1).max(300))

/**
 * An entity as one article speaks of it, in exact substrings of the text, each once: `mentions` are
 * names and become aliases, `descriptions` say what it is ("the North Korean leader") and do not.
 */
export const MentionedEntity = z.strictObject({
  ...Entity.omit({ aliases: true }).shape,
  mentions: Words,
  descriptions: Words,
})
export type MentionedEntity = z.infer<typeof MentionedEntity>
