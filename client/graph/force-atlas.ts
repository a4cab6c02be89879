/// <reference path="./iterate.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { Movable } from './apart.ts'

/** Two numbers of nodes and how strongly they are tied. */
export type Tie = { readonly a: number; readonly b: number; readonly weight: number }

const PER_NODE = 10
const MASS = 6
const CONVERGENCE = 7
const SIZE = 8
const FIXED = 9

/** With more nodes than this, far ones are taken together. */
const MANY_NODES = 200

const settingsFor = (nodes: number) => ({
  linLogMode: true,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0.3,
  scalingRatio: 10,
  strongGravityMode: false,
  gravity: 4,
  slowDown: 1 + Math.log(nodes),
  barnesHutOptimize: nodes > MANY_NODES,
  barnesHutTheta: nodes > MANY_NODES ? 1.6 : 0.5,
})

function matrixOf({ x, y, fixed }: Movable, ties: readonly Tie[]): Float32Array {
  const nodes = new Float32Array(x.length * PER_NODE)
  for (let i = 0; i < x.length; i++) {
    const at = i * PER_NODE
    nodes[at] = x[i] ?? 0
    nodes[at + 1] = y[i] ?? 0
    nodes[at + MASS] = 1
    nodes[at + CONVERGENCE] = 1
    nodes[at + SIZE] = 1
    nodes[at + FIXED] = fixed[i] ?? 0
  }
  for (const { a, b, weight } of ties)
    for (const end of [a, b])
      nodes[end * PER_NODE + MASS] = (nodes[end * PER_NODE + MASS] ?? 0) + weight
  return nodes
}

/** Runs ForceAtlas2 over places, moving them in place; no chance is in it. */
export function runForceAtlas(places: Movable, ties: readonly Tie[], iterations: number): void {
  const nodes = matrixOf(places, ties)
  const edges = new Float32Array(
    ties.flatMap(({ a, b, weight }) => [a * PER_NODE, b * PER_NODE, weight]),
  )
  const settings = settingsFor(places.x.length)
  for (let step = 0; step < iterations; step++) iterate(settings, nodes, edges)
  for (let i = 0; i < places.x.length; i++) {
    if (places.fixed[i] === 1) continue
    places.x[i] = nodes[i * PER_NODE] ?? 0
    places.y[i] = nodes[i * PER_NODE + 1] ?? 0
  }
}
