import { slugIn, slugOf } from '../../extract/3-entities/slug.ts'
import type { OwnOrganization, OwnPerson, OwnPlace, OwnState } from '../actors-file.ts'
import { partsOf } from '../codes.ts'
import { kindOf } from './kind.ts'
import type { Thing, Yardstick } from './things.ts'

/** States where the family name comes first. */
const FAMILY_FIRST = /^(CHN|HKG|MAC|TWN|PRK|KOR)/

/** A person; one of ours goes by the surname as it is, others by one that the dictionary lists. */
export function personOf({ id, names, codes }: Thing, { find }: Yardstick): OwnPerson {
  const ours = find.people.row(id)
  const name = ours?.name ?? names[0]!
  const words = name.split(' ')
  const inName = (one: string) => words.some((word) => slugOf(word) === slugOf(one))
  const short = words.find((word) => names.some((one) => slugOf(one) === slugOf(word)))
  const first = FAMILY_FIRST.test(codes[0]?.code ?? '') && words.length > 1 ? words[0] : undefined
  const surname = ours ? undefined : (short ?? first)
  const known = new Set([name, ...(ours?.aliases ?? [])])
  const aliases = names.filter((one) => !known.has(one) && !(ours && inName(one)))
  return {
    ...(ours || id !== `person/${slugOf(name)}` ? { id } : {}),
    name,
    ...(surname === undefined || surname === words.at(-1) ? {} : { surname }),
    ...(aliases.length > 0 ? { aliases } : {}),
    codes: [...codes],
  }
}

/** A body; what its first code says of state and sector, its row says in words. */
export function organizationOf(
  { id, names, codes }: Thing,
  { find, isState }: Yardstick,
): OwnOrganization {
  const ours = find.organizations.row(id)
  const name = ours?.name ?? names[0]!
  const known = new Set([name, ...(ours?.aliases ?? [])])
  const aliases = names.filter((one) => !known.has(one))
  const first = partsOf(codes[0]?.code ?? '', isState)
  const kind = kindOf(first?.sector ?? null)
  return {
    ...(ours || id !== `organization/${slugOf(name)}` ? { id } : {}),
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(ours || kind === undefined ? {} : { kind }),
    ...(ours || !first?.iso3 ? {} : { state: first.iso3 }),
    codes: [...codes],
  }
}

/** The names of a state that are new to us. */
export function stateOf({ id, names }: Thing, { find }: Yardstick): OwnState[] {
  const ours = find.states.row(id)
  const own = new Set(
    [ours?.name, ...(ours?.aliases ?? []), ...(ours?.adjectives ?? []), ...(ours?.people ?? [])]
      .concat(ours?.metonyms ?? [], ours?.capital ?? [])
      .map((name) => slugOf(name ?? '')),
  )
  const aliases = names.filter((name) => !own.has(slugOf(name)))
  return aliases.length > 0 ? [{ iso3: slugIn(id), aliases }] : []
}

/** Something without a sector in a state: a town, a region, a people. */
export const placeOf = ({ names: [name = '', ...aliases], codes }: Thing): OwnPlace => ({
  name,
  ...(aliases.length > 0 ? { aliases } : {}),
  country: codes[0]!.code,
})
