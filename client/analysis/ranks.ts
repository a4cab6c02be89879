import { type Names, nameOf } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import type { Network, RankOrder, Standing } from './network.ts'

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

/** The picture with each node as large as its share of the greatest in this column. */
export function sized({ standings }: Network, order: RankOrder): Pick<Model, 'nodeSizes'> {
  const by = order === 'name' ? 'degree' : order
  const most = Math.max(...standings.map((one) => one[by]), Number.MIN_VALUE)
  return { nodeSizes: new Map(standings.map((one) => [one.id, one[by] / most])) }
}
