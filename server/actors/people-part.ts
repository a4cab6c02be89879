import type { Term } from '../extract/3-entities/knowledge/leaders.ts'
import type { Tables } from '../extract/3-entities/knowledge/tables.ts'
import { slugIn } from '../extract/3-entities/slug.ts'
import type { ActorsFile, OwnPerson } from './actors-file.ts'
import { endsEarly } from './codes.ts'
import { entriesOf } from './entries.ts'
import type { Matchers } from './matchers.ts'
import { type Mistake, mistake } from './mistakes.ts'
import { named, partOf } from './parts.ts'
import { personRow } from './rows.ts'
import { withoutOusted } from './terms.ts'
import type { titlesOf } from './titles.ts'

/** What the rest of the file and the tables know, that terms of office refer to. */
export type Bodies = {
  readonly isState: (iso3: string) => boolean
  readonly isBody: (slug: string) => boolean
}

/** The people of the file; ours lose the offices that these hold. */
export function peoplePart(
  file: ActorsFile,
  ours: Tables,
  find: Matchers,
  bodies: Bodies,
  titleOf: ReturnType<typeof titlesOf>,
) {
  const read = entriesOf(
    'people',
    file.people,
    find.people,
    (own: OwnPerson) => own,
    (row) => [row.name, ...row.aliases],
  )
  const terms = new Map(
    read.entries.map(({ where, own }) => [where, termsOf(where, own, bodies, titleOf)]),
  )
  const part = partOf(
    read,
    ours.leaders,
    ({ own, ours, id, where }) => personRow(own, ours, id, terms.get(where)?.terms ?? []),
    (own, leader) => named(own, { kind: 'person', leader }),
  )
  return {
    ...part,
    rest: withoutOusted(part.rest, part.own),
    entries: read.entries,
    mistakes: [...part.mistakes, ...[...terms.values()].flatMap(({ mistakes }) => mistakes)],
  }
}

function termsOf(
  where: string,
  own: OwnPerson,
  { isState, isBody }: Bodies,
  titleOf: ReturnType<typeof titlesOf>,
): { readonly terms: readonly Term[]; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  const terms = (own.terms ?? []).map(({ title, of, from, to = null }, index): Term => {
    const at = `${where}.terms[${index}]`
    const body = of.includes('/') ? slugIn(of) : of
    const known = titleOf(title)
    if (known === null)
      mistakes.push(mistake(`${at}.title`, `"${title}" is no title we know: add it to "roles"`))
    if (!(of.includes('/') ? isBody(body) : isState(body)))
      mistakes.push(
        mistake(
          `${at}.of`,
          `"${of}" is nowhere in the tables: add it to this file's "${of.includes('/') ? 'organizations' : 'states'}"`,
        ),
      )
    if (to !== null && to <= from) mistakes.push(endsEarly(at))
    return { title: known ?? title, of: body, from, to }
  })
  return { terms, mistakes }
}
