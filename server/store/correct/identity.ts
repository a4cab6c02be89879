import { type IdentityRule, type SplitBy, wayOf } from '../../../graph-schema/model/correction.ts'
import type { EntityId } from '../../../graph-schema/model/entity.ts'
import { usedNames } from './used-names.ts'

/** What an article calls an entity, as it was read. */
export type ReadNaming = {
  readonly id: EntityId
  readonly name: string
  readonly names: readonly string[]
  readonly iso3: string | null
  readonly wikidata: string | null
}

/** A naming, or a share of one, at the entity that corrections give it to. */
export type Part = ReadNaming & {
  readonly read: ReadNaming
  /** A merge brought it here: what the entity itself is called counts before it. */
  readonly joined: boolean
  readonly corrections: readonly string[]
}

/** Where a naming stands; the text is only asked of splits by a name. */
export type Place = { readonly articleId: string; readonly text: string }

/** The naming where the rules, applied in their order, put it; a split by a name may part it in two. */
export function partsOf(read: ReadNaming, place: Place, rules: readonly IdentityRule[]): Part[] {
  let parts: Part[] = [{ ...read, read, joined: false, corrections: [] }]
  for (const rule of rules) parts = parts.flatMap((part) => moved(part, place, rule))
  return parts
}

function moved(part: Part, place: Place, rule: IdentityRule): Part[] {
  if (part.id !== wayOf(rule).from) return [part]
  const corrections = [...part.corrections, rule.id]
  if (rule.kind === 'merge') return [{ ...part, id: rule.keep.id, joined: true, corrections }]
  const own = { ...part, ...rule.made, iso3: null, wikidata: null, joined: false, corrections }
  if ('article' in rule.by) return rule.by.article === place.articleId ? [own] : [part]
  const { alias } = rule.by
  const used = usedNames(place.text, part.names)
  if (!used.has(alias)) return [part]
  const made = { ...own, names: [alias] }
  if (used.size === 1) return [made]
  const names = part.names.filter((name) => name !== alias)
  const name = part.name === alias ? longest(names) : part.name
  return [made, { ...part, name, names, corrections }]
}

const longest = (names: readonly string[]) =>
  names.reduce((best, name) => (name.length > best.length ? name : best))

/** An end of a claim where the rules put it, and the rules that moved it. */
export type MovedEnd = { readonly id: EntityId; readonly corrections: readonly string[] }

/** Where an end goes that was read as this naming in a passage of the article. */
export function endOf(
  read: ReadNaming,
  quote: string,
  place: Place,
  rules: readonly IdentityRule[],
): MovedEnd {
  let { id, names } = read
  const corrections: string[] = []
  for (const rule of rules) {
    if (id !== wayOf(rule).from) continue
    if (rule.kind === 'split') {
      const picked = pickedBy(rule.by, names, quote, place)
      if (picked === null) continue
      names = picked.names
      if (!picked.goes) continue
    }
    id = wayOf(rule).to
    corrections.push(rule.id)
  }
  return { id, corrections }
}

/**
 * Whether a split picks a claim, and the names that are left to ask for; null where it has nothing to
 * do with the article. A claim goes by the name that its passage uses; one that uses none stays, unless
 * its article uses no other name.
 */
function pickedBy(by: SplitBy, names: readonly string[], quote: string, place: Place) {
  if ('article' in by) return by.article === place.articleId ? { goes: true, names } : null
  const used = usedNames(place.text, names)
  if (!used.has(by.alias)) return null
  const goes = used.size === 1 || usedNames(quote, names).has(by.alias)
  return { goes, names: goes ? [by.alias] : names.filter((name) => name !== by.alias) }
}

/** All entities that the rules may lead to from these, and these. */
export function reachedFrom(
  ids: Iterable<EntityId>,
  rules: readonly IdentityRule[],
): ReadonlySet<EntityId> {
  const reached = new Set(ids)
  for (const rule of rules) if (reached.has(wayOf(rule).from)) reached.add(wayOf(rule).to)
  return reached
}

/** The entity that another was merged into, step by step; itself where it was not. */
export function mergedInto(id: EntityId, rules: readonly IdentityRule[]): EntityId {
  let at = id
  for (const rule of rules) if (rule.kind === 'merge' && rule.other.id === at) at = rule.keep.id
  return at
}
