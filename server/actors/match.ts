import { slugOf } from '../extract/3-entities/slug.ts'

/** How a row of ours is found. */
export type Signs = {
  readonly id: string
  readonly wikidata: string | null
  readonly names: readonly string[]
}

/** How a row of the user's file says which thing it speaks of. */
export type OwnSigns = {
  readonly id?: string | undefined
  readonly wikidata?: string | null | undefined
  readonly name: string
}

/** The row of ours that is meant and the id of the thing; or why that cannot be told. */
export type Match<Row> =
  | { readonly ours: Row | null; readonly id: string; readonly problem: null }
  | { readonly problem: string }

/** Finds rows of one table by id, by Wikidata id, by name without regard to case, accents and hyphens. */
export class Matcher<Row> {
  readonly #kind: string
  readonly #rows = new Map<string, { readonly row: Row; readonly signs: Signs }>()
  readonly #byWikidata = new Map<string, string>()
  readonly #byName = new Map<string, Set<string>>()

  constructor(kind: string, rows: readonly Row[], signsOf: (row: Row) => Signs) {
    this.#kind = kind
    for (const row of rows) {
      const signs = signsOf(row)
      this.#rows.set(signs.id, { row, signs })
      if (signs.wikidata !== null) this.#byWikidata.set(signs.wikidata, signs.id)
      for (const name of signs.names) {
        const ids = this.#byName.get(slugOf(name)) ?? new Set()
        this.#byName.set(slugOf(name), ids.add(signs.id))
      }
    }
  }

  /** What an id stands for. */
  row(id: string): Row | null {
    return this.#rows.get(id)?.row ?? null
  }

  /** The ids of ours that go by a name. */
  called(name: string): readonly string[] {
    return [...(this.#byName.get(slugOf(name)) ?? [])]
  }

  match({ id, wikidata, name }: OwnSigns): Match<Row> {
    if (id !== undefined) return this.#found(id)
    const same = wikidata ? this.#byWikidata.get(wikidata) : undefined
    if (same !== undefined) return this.#found(same)
    const made = `${this.#kind}/${slugOf(name)}`
    const [first = made, ...more] = this.called(name)
    if (more.length > 0)
      return { problem: `${[first, ...more].join(' and ')} have this name: say which by "id"` }
    const known = this.#rows.get(first)?.signs.wikidata
    if (wikidata && known && wikidata !== known)
      return {
        problem: `${first} has this name and is ${known}: to correct that give "id": "${first}", for another give an "id" of its own`,
      }
    return this.#found(first)
  }

  #found(id: string): Match<Row> {
    return { ours: this.row(id), id, problem: null }
  }
}
