import { type Names, nameOf } from '../derive/visible.ts'
import type { RankOrder, Standing } from './network.ts'

const byName = (names: Names) => (a: Standing, b: Standing) => {
  const [x, y] = [nameOf(names, a.id), nameOf(names, b.id)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** The greatest first, names in their order; equals by degree, then by edges, then by name. */
export function ranked(
  standings: readonly Standing[],
  order: RankOrder,
  names: Names,
): readonly Standing[] {
  const named = byName(names)
  if (order === 'name') return standings.toSorted(named)
  return standings.toSorted(
    (a, b) => b[order] - a[order] || b.degree - a.degree || b.edges - a.edges || named(a, b),
  )
}
