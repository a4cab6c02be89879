import { SECTORS, type Sector } from '../../graph-schema/ontology/sectors.ts'
import type { DatedCode } from '../extract/3-entities/knowledge.ts'
import type { OwnPerson } from './actors-file.ts'
import { type Mistake, mistake } from './mistakes.ts'

type Codes = NonNullable<OwnPerson['codes']>

const isSector = (letters: string): letters is Sector => Object.hasOwn(SECTORS, letters)

/** "USAGOV" → state and sector; null where a part is neither. */
export function partsOf(
  code: string,
  isState: (iso3: string) => boolean,
): Pick<DatedCode, 'iso3' | 'sector'> | null {
  const [first = '', second] = code.match(/.{3}/g) ?? []
  if (second === undefined) {
    if (isState(first)) return { iso3: first, sector: null }
    return isSector(first) ? { iso3: null, sector: first } : null
  }
  return isState(first) && isSector(second) ? { iso3: first, sector: second } : null
}

/** The codes of one row, with what is wrong with them. */
export function codesOf(
  where: string,
  codes: Codes | undefined,
  isState: (iso3: string) => boolean,
): { readonly codes: readonly DatedCode[]; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  const read = (codes ?? []).flatMap(({ code, from = null, to = null }, index) => {
    const at = `${where}.codes[${index}]`
    const parts = partsOf(code, isState)
    if (parts === null)
      mistakes.push(
        mistake(
          `${at}.code`,
          `"${code}" is not a state, a sector, or both: states go by ISO-3 code, sectors are ${Object.keys(SECTORS).join(' ')}`,
        ),
      )
    if (from !== null && to !== null && to <= from) mistakes.push(endsEarly(at))
    return parts === null ? [] : [{ ...parts, from, to }]
  })
  return { codes: read, mistakes }
}

export const endsEarly = (at: string): Mistake =>
  mistake(`${at}.to`, 'is not after "from": it is the first day on which it no longer holds')
