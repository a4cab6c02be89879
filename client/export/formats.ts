import type { Behind } from './behind.ts'
import { claimsCsv, edgesCsv } from './csv.ts'
import { cypherScript } from './cypher.ts'
import { documentHtml } from './document.ts'
import { gexf } from './gexf.ts'
import { graphSvgFile } from './graph-svg.ts'
import { graphml } from './graphml.ts'
import { jsonFile } from './json.ts'
import { lanesSvgFile } from './lanes-svg.ts'
import type { ExportView } from './view.ts'

/** A file that a view can be saved as. */
export type Format = {
  readonly id: string
  readonly word: string
  readonly hint: string
  /** What its name ends in, after "demarche-" and the day. */
  readonly ending: string
  readonly type: string
} & (
  | { readonly of: 'view'; readonly make: (view: ExportView) => string }
  | { readonly of: 'claims'; readonly make: (view: ExportView, behind: Behind) => string }
  | { readonly of: 'picture'; readonly make: (view: ExportView) => string }
)

/** In the order of the menu: pictures, then what other programs read, then our own. */
export const FORMATS: readonly Format[] = [
  {
    id: 'png',
    word: 'Graph, PNG',
    hint: 'twice as fine as the screen',
    ending: '.png',
    type: 'image/png',
    of: 'picture',
    make: graphSvgFile,
  },
  {
    id: 'svg',
    word: 'Graph, SVG',
    hint: 'with names, signs and legend',
    ending: '.svg',
    type: 'image/svg+xml',
    of: 'view',
    make: graphSvgFile,
  },
  {
    id: 'timeline',
    word: 'Timeline, SVG',
    hint: 'a lane per actor',
    ending: '-timeline.svg',
    type: 'image/svg+xml',
    of: 'view',
    make: lanesSvgFile,
  },
  {
    id: 'html',
    word: 'One HTML file',
    hint: 'opens without a network: graph, timeline, sentences',
    ending: '.html',
    type: 'text/html',
    of: 'claims',
    make: documentHtml,
  },
  {
    id: 'edges',
    word: 'Edges, CSV',
    hint: 'for spreadsheets',
    ending: '-edges.csv',
    type: 'text/csv',
    of: 'view',
    make: edgesCsv,
  },
  {
    id: 'claims',
    word: 'Claims, CSV',
    hint: 'quotes, articles, speakers, codes',
    ending: '-claims.csv',
    type: 'text/csv',
    of: 'claims',
    make: claimsCsv,
  },
  {
    id: 'graphml',
    word: 'GraphML',
    hint: 'yEd, Cytoscape, networkx',
    ending: '.graphml',
    type: 'application/xml',
    of: 'view',
    make: graphml,
  },
  {
    id: 'gexf',
    word: 'GEXF',
    hint: 'Gephi, with the days of each edge',
    ending: '.gexf',
    type: 'application/xml',
    of: 'view',
    make: gexf,
  },
  {
    id: 'cypher',
    word: 'Cypher script',
    hint: 'builds the view in an empty Neo4j',
    ending: '.cypher',
    type: 'text/plain',
    of: 'claims',
    make: cypherScript,
  },
  {
    id: 'json',
    word: 'JSON',
    hint: 'everything behind the view; can be imported',
    ending: '.json',
    type: 'application/json',
    of: 'claims',
    make: jsonFile,
  },
]
