import { sceneOf } from '../../../client/derive/scene.ts'
import type { Behind } from '../../../client/export/behind.ts'
import { type ExportView, viewOf } from '../../../client/export/view.ts'
import { EMPTY_MODEL } from '../../../client/model.ts'
import type { State } from '../../../client/state.ts'
import type { GraphView } from '../../../graph-schema/api.ts'
import type { Edge } from '../../../graph-schema/model/edge.ts'
import type { Entity } from '../../../graph-schema/model/entity.ts'
import { HOSTILE_NAME, READINGS } from '../../api/readings.ts'
import { edge, graphOf } from '../edges.ts'

/** A graph with what is hard to write down: hostile names, no date, no addressee, a long span. */
export const MET: Edge = edge({ from: '2024-05-01', to: '2024-05-02' })
export const RULED_OUT: Edge = edge({
  modality: 'ruled_out',
  from: '2024-05-09',
  to: '2024-05-16',
  contradicts: [MET.id],
})
export const UNDATED: Edge = edge({
  type: 'WARNED',
  from: null,
  to: null,
  precision: 'unknown',
  source: 'person/hostile',
  target: 'person/anna',
  goldstein: -4.4,
})
export const LOOP: Edge = edge({
  type: 'PROTESTED',
  source: 'person/carlo',
  target: null,
  goldstein: -6.5,
})

const HOSTILE: Entity = {
  id: 'person/hostile',
  type: 'Person',
  name: `${HOSTILE_NAME}"';]]>\u0001 =1+1`,
  aliases: [],
  iso3: null,
  wikidata: null,
}

export const GRAPH: GraphView = graphOf(MET, RULED_OUT, UNDATED, LOOP)
const NODES = [...GRAPH.nodes, HOSTILE]

/** That graph as a view, the ruled-out meeting selected. */
export function madeView(change: Partial<State> = {}): ExportView {
  const state = {
    ...EMPTY_MODEL.state,
    selected: { kind: 'edge', id: RULED_OUT.id } as const,
    ...change,
  }
  const positions = Object.fromEntries(
    NODES.map(({ id }, i) => [id, { x: 150 * i, y: 40 * i * i }]),
  )
  const model = { ...EMPTY_MODEL, graph: { ...GRAPH, nodes: NODES }, positions, state }
  return viewOf(model, sceneOf(model), '2026-11-27')
}

const [first] = READINGS
const [told] = first?.claims ?? []
if (first === undefined || told === undefined) throw new Error('the readings are gone')
const { text: _, ...article } = first.article

/** One claim, under the meeting, with a quote that a spreadsheet would run. */
export const BEHIND: Behind = {
  readings: READINGS,
  told: [
    {
      claim: { ...told, quote: '=HYPERLINK("http://x"),\n"met"' },
      edge: MET.id,
      article: { ...article, title: `${HOSTILE_NAME}, again` },
      speaker: HOSTILE.name,
    },
  ],
  leftOut: { articles: 2, edges: 3 },
}
