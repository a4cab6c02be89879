import type { Look } from './look.ts'

type Id = string | number

/** The part of a vis DataSet that a change needs; its own types lose track of generic items. */
type Items<Item> = {
  remove(ids: Id[]): unknown
  update(items: Item[]): unknown
}

const same = (a: readonly unknown[], b: readonly unknown[]) => a.every((fact, i) => fact === b[i])

/**
 * A way to bring a set to given looks: what is gone is removed, what is new or looks different is put
 * in, and the rest, which is most of it, left alone.
 */
export function createSync<Item>(set: Items<Item>): (looks: readonly Look<Item>[]) => void {
  let known: ReadonlyMap<string, readonly unknown[]> = new Map()
  return (looks) => {
    const next = new Map(looks.map(({ id, facts }) => [id, facts]))
    const gone = [...known.keys()].filter((id) => !next.has(id))
    const changed = looks.filter(({ id, facts }) => {
      const before = known.get(id)
      return before === undefined || !same(before, facts)
    })
    known = next
    if (gone.length > 0) set.remove(gone)
    if (changed.length > 0) set.update(changed.map(({ full }) => full()))
  }
}
