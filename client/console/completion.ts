import { bindingsIn, placeAt } from './reading.ts'
import {
  FUNCTIONS,
  KEYWORDS,
  LABELS,
  propertiesOf,
  TYPES,
  VALUES,
  type Word,
} from './vocabulary.ts'

/** What may be written in place of the text from `from` to the cursor. */
export type Suggestions = {
  readonly from: number
  readonly words: readonly Word[]
  /** True when the words were found by a search and need not begin with what is written. */
  readonly searched?: boolean
}

/** Finds names or ids of actors that the words may begin; for texts that stand for actors. */
export type ActorSearch = (words: string, property: 'name' | 'id') => Promise<readonly Word[]>

/** How the schema is asked: `asked` is true when somebody wants to see all there is. */
export type Asking = { readonly searchActors: ActorSearch; readonly asked: boolean }

const LEAST_SEARCHED = 2

/** What the schema lets one write at a place of a statement; null where it has nothing to say. */
export async function suggestionsAt(
  statement: string,
  cursor: number,
  { searchActors, asked }: Asking,
): Promise<Suggestions | null> {
  const place = placeAt(statement.slice(0, cursor))
  const from = cursor - place.written.length
  if (place.kind === 'label') return { from, words: LABELS }
  if (place.kind === 'type') return { from, words: TYPES }
  if (place.kind === 'key') return { from, words: propertiesOf(place.names, place.of) }
  if (place.kind === 'text') {
    const { property, written } = place
    if (property === 'name' || property === 'id')
      return written.trim().length < LEAST_SEARCHED
        ? null
        : { from, words: await searchActors(written.trim(), property), searched: true }
    const values = VALUES[property]
    return values === undefined ? null : { from, words: values }
  }
  const bindings = bindingsIn(statement)
  if (place.kind === 'member') {
    const { names = [], of = null } = bindings.get(place.variable) ?? {}
    return { from, words: propertiesOf(names, of) }
  }
  if (place.kind === 'nothing' || (place.written === '' && !asked)) return null
  const variables = [...bindings.keys()].map((label): Word => ({ label, kind: 'variable' }))
  return { from, words: [...variables, ...KEYWORDS, ...FUNCTIONS] }
}
