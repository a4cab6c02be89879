import { names } from '../names.ts'

/** A city, region, sea or site that is not the capital of a state. */
export type Place = {
  /** Last part of the entity id: place/panmunjom. */
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO-3 of the state that governs it; null for seas and regions of several states. */
  readonly country: string | null
  /** The name alone may well be something else, such as a state of the same name. */
  readonly ambiguous: boolean
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

const AMBIGUOUS = ' (ambiguous)'

/**
 * The places of one country, each written 'Name' or 'Name = alias; alias', with ' (ambiguous)' at
 * the end of the line where the name alone may be something else; the slug comes from the name.
 */
export const placesOf = (country: string | null, lines: readonly string[]): readonly Place[] =>
  lines.map((line) => {
    const ambiguous = line.endsWith(AMBIGUOUS)
    const [name = '', aliases = ''] = line.replace(AMBIGUOUS, '').split(' = ')
    return { slug: slugOf(name), name, aliases: names(aliases), country, ambiguous }
  })
