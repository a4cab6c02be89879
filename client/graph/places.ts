import type { Network } from 'vis-network/esnext'
import { lineMiddle } from './geometry.ts'
import type { Point } from './positions.ts'

/** A point of the element; `clear` when a click there means the line and nothing above it. */
export type Located = Point & { readonly clear: boolean }

const GRID_PX = 16

/** Where on the element the middle of a line is. */
export function middleOf(network: Network, key: string): Located | null {
  const middle = lineMiddle(network, key)
  if (middle === null) return null
  const at = network.canvasToDOM(middle)
  const clear = network.getNodeAt(at) === undefined && network.getEdgeAt(at) === key
  return { ...at, clear }
}

/** Where on the element a node is drawn. */
export function nodeAt(network: Network, id: string): Located | null {
  const place = network.getPositions([id])[id]
  if (place === undefined) return null
  const at = network.canvasToDOM(place)
  return { ...at, clear: network.getNodeAt(at) === id }
}

/** The point nearest to the middle of the element with nothing under it; null on a crowded one. */
export function freePoint(network: Network, width: number, height: number): Point | null {
  const points = Array.from({ length: Math.floor(height / GRID_PX) }, (_, row) =>
    Array.from({ length: Math.floor(width / GRID_PX) }, (_, column) => ({
      x: (column + 0.5) * GRID_PX,
      y: (row + 0.5) * GRID_PX,
    })),
  ).flat()
  const off = ({ x, y }: Point) => Math.hypot(x - width / 2, y - height / 2)
  return (
    points
      .toSorted((a, b) => off(a) - off(b))
      .find((at) => network.getNodeAt(at) === undefined && network.getEdgeAt(at) === undefined) ??
    null
  )
}
