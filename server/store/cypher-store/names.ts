import type { Entity, MentionedEntity } from '../../../graph-schema/model/entity.ts'

/** What one article calls an entity, and what it knows of it. */
export type Naming = Omit<MentionedEntity, 'mentions' | 'descriptions'> & {
  readonly names: readonly string[]
  /** A merge brought it here: names and codes of the entity's own count before it. */
  readonly joined?: boolean
}

/** Longest folded text that is indexed; a text index takes 32 kB, and a character up to 4 bytes. */
const MAX_FOLDED = 8000

export function namingOf({ mentions, descriptions: _, ...entity }: MentionedEntity): Naming {
  return { ...entity, names: sortedUnique([entity.name, ...mentions]) }
}

/** The entity under all its namings, whatever their order: the longest name, every alias. */
export function mergeNamings(
  id: string,
  namings: readonly (Naming | Entity)[],
): Omit<Entity, 'type'> {
  const names = namings.flatMap((one) => [
    one.name,
    ...('aliases' in one ? one.aliases : one.names),
  ])
  const own = namings.filter((one) => !('joined' in one && one.joined))
  return {
    id,
    name: longest((own.length > 0 ? own : namings).map((one) => one.name)),
    aliases: sortedUnique(names),
    iso3: firstKnown(own.map((one) => one.iso3)) ?? firstKnown(namings.map((one) => one.iso3)),
    wikidata:
      firstKnown(own.map((one) => one.wikidata)) ?? firstKnown(namings.map((one) => one.wikidata)),
  }
}

/** Every name for searching, one a line, each after a line break. */
export function foldedNames(names: readonly string[]): string {
  let text = '\n'
  for (const name of sortedUnique(names.map(fold)))
    if (text.length + name.length < MAX_FOLDED) text += `${name}\n`
  return text
}

/** Lower case without accents or line breaks, single spaces: how names and searches are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}

function longest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
}

function firstKnown(codes: readonly (string | null)[]): string | null {
  return codes.filter((code) => code !== null).sort()[0] ?? null
}

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort()
}
