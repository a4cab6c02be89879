const ROOM_PER_NODE = 36
/** More room each in larger graphs, whose middle is denser. */
const ROOM_PER_DOUBLING = 4
const FEW_NODES = 30

/** How far from its middle the nodes of a fresh layout are, the root of the mean square. */
export const spreadOf = (nodes: number): number =>
  (ROOM_PER_NODE + ROOM_PER_DOUBLING * Math.max(0, Math.log2(nodes / FEW_NODES))) * Math.sqrt(nodes)
