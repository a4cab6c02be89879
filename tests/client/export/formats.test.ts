import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { claimsCsv, edgesCsv } from '../../../client/export/csv.ts'
import { cypherScript } from '../../../client/export/cypher.ts'
import { documentHtml } from '../../../client/export/document.ts'
import {
  DOCUMENT_SCRIPT,
  DOCUMENT_STYLE,
  SCRIPT_HASH,
  STYLE_HASH,
} from '../../../client/export/document-parts.ts'
import { gexf } from '../../../client/export/gexf.ts'
import { graphSvgFile } from '../../../client/export/graph-svg.ts'
import { graphml } from '../../../client/export/graphml.ts'
import { jsonFile } from '../../../client/export/json.ts'
import { lanesSvgFile } from '../../../client/export/lanes-svg.ts'
import { PAPER } from '../../../client/export/paper.ts'
import type { ExportView } from '../../../client/export/view.ts'
import { escaped } from '../../../client/export/xml.ts'
import { ExportFile } from '../../../graph-schema/exchange.ts'
import { HOSTILE_NAME } from '../../api/readings.ts'
import { BEHIND, LOOP, MET, madeView, RULED_OUT, UNDATED } from './view.ts'
import { elementsOf, recordsOf } from './written.ts'

const VIEW = madeView()

describe('every XML format', () => {
  const FORMATS: readonly (readonly [string, (view: ExportView) => string])[] = [
    ['SVG of the graph', graphSvgFile],
    ['SVG of the timeline', lanesSvgFile],
    ['GraphML', graphml],
    ['GEXF', gexf],
  ]
  test.each(FORMATS)('%s is well-formed, with hostile names as text', (_name, make) => {
    const xml = make(VIEW)
    const elements = elementsOf(xml)
    expect(elements.length).toBeGreaterThan(20)
    expect(elements.filter(({ name }) => name === 'img' || name === 'script')).toEqual([])
    expect(xml).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(make(VIEW)).toBe(xml)
  })

  test.each(FORMATS)('%s of nothing is well-formed too', (_name, make) => {
    const empty = { ...VIEW, nodes: [], edges: [], lines: [], selectedEdge: null }
    expect(elementsOf(make(empty)).length).toBeGreaterThan(2)
  })

  test.each([
    '<g>',
    '<g a=b/>',
    '<g a="1" a="2"/>',
    '<a></b>',
    '<g>&nope;</g>',
    '<g a="<"/>',
    '<g/><g/>',
    '\u0001',
  ])('that is broken would be noticed: %s', (xml) => {
    expect(() => elementsOf(xml)).toThrow()
  })
})

test('whatever the text, it is escaped so that XML can hold it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(elementsOf(`<g a="${escaped(text)}">${escaped(text)}</g>`).length).toBe(1)
    }),
  )
  expect(escaped('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc')
})

describe('the SVG of the graph', () => {
  const elements = elementsOf(graphSvgFile(VIEW))
  const byData = (key: string) => elements.filter(({ attributes }) => key in attributes)

  test('has each line and node, and needs no other file', () => {
    expect([byData('data-line').length, byData('data-node').length]).toEqual([4, 3])
    const references = elements.flatMap(({ attributes }) =>
      Object.entries(attributes).filter(([name]) => /href|src|style/.test(name)),
    )
    expect(references).toEqual([])
  })

  test('tells modalities by dash and sign, and the selection by a halo', () => {
    const svg = graphSvgFile(VIEW)
    expect(svg).toContain(PAPER.halo)
    expect(svg).toContain('will not meet')
    expect(svg).toContain('ruled out')
    expect(graphSvgFile(madeView({ selected: null }))).not.toContain(PAPER.halo)
  })
})

test('colours on paper are the light ones of the page', () => {
  const css = readFileSync('client/styles/tokens.css', 'utf8')
  const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(css)?.[1]
  for (const name of ['paper', 'ink', 'muted', 'rule', 'halo'] as const)
    expect([name, PAPER[name]]).toEqual([name, light(name)])
  for (const [name, colour] of Object.entries(PAPER.modality))
    expect([name, colour]).toEqual([name, light(`modality-${name}`)])
  for (const [name, colour] of Object.entries(PAPER.kind))
    expect([name, colour]).toEqual([name, light(`kind-${name}`)])
})

describe('CSV', () => {
  test('of edges has a record each, as RFC 4180 has them', () => {
    const [head = [], ...rows] = recordsOf(edgesCsv(VIEW))
    expect(rows.map((row) => row.length)).toEqual(VIEW.edges.map(() => head.length))
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)])
    expect(column('edge')).toEqual(VIEW.edges.map(({ id }) => id))
    expect(column('last_day')).toEqual(
      VIEW.edges.map(({ to }) =>
        to === null ? '' : { '2024-05-02': '2024-05-01', '2024-05-16': '2024-05-15' }[to],
      ),
    )
    expect(column('goldstein')).toContain('-4.4')
    expect(column('selected').filter((cell) => cell === 'yes').length).toBe(1)
  })

  test('of claims keeps a quote whole and takes the spreadsheet out of its hands', () => {
    const [head = [], row = []] = recordsOf(claimsCsv(VIEW, BEHIND))
    const cell = (name: string) => row[head.indexOf(name)]
    expect(cell('quote')).toBe('\'=HYPERLINK("http://x"),\n"met"')
    expect(cell('edge')).toBe(MET.id)
    expect([cell('outlet'), cell('article_title')]).toEqual([
      'The Fixture',
      `${HOSTILE_NAME}, again`,
    ])
  })

  test.each(['=1', '+1', '-1', '@x', '\t=1', ' =1', '＝1'])(
    'no name begins as a formula: %j',
    (name) => {
      const view = madeView()
      const names = new Map([...view.names].map(([id, node]) => [id, { ...node, name }]))
      const [head = [], row = []] = recordsOf(edgesCsv({ ...view, names }))
      expect(row[head.indexOf('source_name')]).toBe(`'${name}`)
    },
  )
})

describe('JSON', () => {
  const text = jsonFile(VIEW, BEHIND)
  test('is our own format, with the view and the readings behind it', () => {
    const file = ExportFile.parse(JSON.parse(text))
    expect(file.readings).toEqual(BEHIND.readings)
    expect(file.view.edges).toEqual(VIEW.edges)
    expect(file.view.address).toBe(`?edge=${RULED_OUT.id}`)
    expect(file.leftOut).toEqual({ articles: 2, edges: 3 })
  })

  test.each([
    ['another version', { version: 2 }],
    ['another format', { format: 'graph' }],
    ['more than it says', { more: 1 }],
  ])('is refused with %s', (_name, change) => {
    expect(ExportFile.safeParse({ ...JSON.parse(text), ...change }).success).toBe(false)
  })
})

describe('the one-file document', () => {
  const html = documentHtml(VIEW, BEHIND)
  const { document } = parseHTML(html)

  test('lets in its own style and script and nothing else', () => {
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hash(DOCUMENT_STYLE), hash(DOCUMENT_SCRIPT)])
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(SCRIPT_HASH)
    expect(html).toContain(`<script>${DOCUMENT_SCRIPT}</script>`)
  })

  test('has every event with its sentence, its reason and who says so, hostile names as text', () => {
    expect(document.querySelectorAll('li').length).toBe(4)
    expect(document.querySelectorAll('img, iframe, link, [onerror], [style]').length).toBe(0)
    expect(document.querySelectorAll('script').length).toBe(1)
    expect(document.querySelectorAll('svg [data-line]').length).toBe(4)
    const text = document.querySelector('ol')?.textContent ?? ''
    for (const words of ['=HYPERLINK', HOSTILE_NAME, 'will not meet', '9 May', 'no date given'])
      expect(text).toContain(words)
    expect(document.querySelector('li.selected')?.textContent).toContain('will not meet')
  })

  test('links only to the web', () => {
    const told = BEHIND.told.map((one) => ({
      ...one,
      article: { ...one.article, url: 'javascript:alert(1)' },
    }))
    expect(documentHtml(VIEW, { ...BEHIND, told })).not.toContain('href="javascript')
  })
})

test('a Cypher script leaves out what has no addressee as an edge, and says what it is of', () => {
  const script = cypherScript(VIEW, BEHIND)
  expect(script).toContain(`MERGE (a)-[r:MET {id: '${MET.id}'}]->(b)`)
  expect(script).not.toContain(LOOP.id)
  expect(script).toContain("date('2024-05-09')")
  expect(script.split('\n')[0]).toMatch(/^\/\/ Demarche, 2026-11-27: 4 edges/)
})

test('an undated edge has no spell, and no date', () => {
  const edges = elementsOf(gexf(VIEW)).filter(({ name }) => name === 'edge')
  expect(edges.map(({ attributes }) => attributes.id)).toContain(UNDATED.id)
})
