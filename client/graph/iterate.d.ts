/** The inner step of ForceAtlas2, which the package ships without types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Moves the nodes once; ten numbers a node, three an edge, as the package's own helpers lay them out. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown
}
