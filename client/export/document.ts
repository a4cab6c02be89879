import type { Edge } from '../../graph-schema/model/edge.ts'
import { dayWords, readableDays, whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import type { Behind } from './behind.ts'
import { DOCUMENT_SCRIPT, DOCUMENT_STYLE, SCRIPT_HASH, STYLE_HASH } from './document-parts.ts'
import { graphSvg } from './graph-svg.ts'
import { lanesSvg } from './lanes-svg.ts'
import { signAt } from './marks.ts'
import { type ExportView, sentenceOf } from './view.ts'
import { element, escaped } from './xml.ts'

type Told = Behind['told'][number]

/** Nothing is fetched, and only the two parts with these hashes style and run. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

function sourceOf({ article, speaker }: Told): string {
  const title =
    article.url !== null && isWebAddress(article.url)
      ? element('a', { href: article.url, rel: 'noopener noreferrer' }, escaped(article.title))
      : escaped(article.title)
  const outlet = article.outlet === null ? '' : `${escaped(article.outlet)}, `
  const by = speaker === null ? '' : `; said by ${escaped(speaker)}`
  return `${title} (${outlet}${dayWords(article.published)}${by})`
}

const toldHtml = (told: Told) =>
  element(
    'blockquote',
    {},
    element('q', {}, escaped(told.claim.quote)),
    element('p', {}, sourceOf(told)),
    element('p', {}, escaped(readableDays(told.claim.when.reason))),
  )

const signHtml = ({ modality }: Edge) =>
  element(
    'svg',
    { class: 'sign', width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    signAt(modality, 0, 0),
  )

function eventHtml(edge: Edge, told: readonly Told[], view: ExportView): string {
  const { word } = MODALITY_STYLES[edge.modality]
  const codes = edge.cameo === '' ? '' : `; CAMEO ${edge.cameo}, Goldstein ${edge.goldstein}`
  return element(
    'li',
    { class: edge.id === view.selectedEdge?.id ? 'selected' : null },
    element('h3', {}, signHtml(edge), ' ', escaped(sentenceOf(edge, view.names))),
    element('div', { class: 'when' }, escaped(`${whenWords(edge)}, ${word}${codes}`)),
    ...told.map(toldHtml),
  )
}

const leftOutHtml = ({ articles, edges }: Behind['leftOut']) =>
  articles + edges === 0
    ? ''
    : element(
        'p',
        {},
        `Left out: ${articles} articles; ${edges} events are without their sentences.`,
      )

function bodyHtml(view: ExportView, behind: Behind): string {
  const [what = '', ...more] = view.about
  const toldOf = (edge: Edge) => behind.told.filter((told) => told.edge === edge.id)
  const find = `<p class="find" hidden><label for="find">Find</label> <input id="find" type="search" autocomplete="off"> <span id="count" role="status"></span></p>`
  return [
    element('h1', {}, 'Demarche'),
    element('p', {}, escaped(`${what}. Exported on ${dayWords(view.exported)}.`)),
    ...more.map((line) => element('p', {}, escaped(line))),
    leftOutHtml(behind.leftOut),
    element('h2', {}, 'Graph'),
    element(
      'div',
      { class: 'frame', tabindex: 0, role: 'region', 'aria-label': 'Graph' },
      graphSvg(view),
    ),
    element('h2', {}, 'Timeline'),
    element(
      'div',
      { class: 'frame', tabindex: 0, role: 'region', 'aria-label': 'Timeline' },
      lanesSvg(view),
    ),
    element('h2', {}, 'Events in order of date'),
    find,
    element('ol', {}, ...view.edges.map((edge) => `\n${eventHtml(edge, toldOf(edge), view)}`)),
  ].join('\n')
}

/** The view as one file that opens without a network: graph, lanes, and each event with its sentences. */
export const documentHtml = (view: ExportView, behind: Behind): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`Demarche: ${view.about[0] ?? ''}`)}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<main>
${bodyHtml(view, behind)}
</main>
<script>${DOCUMENT_SCRIPT}</script>
</body>
</html>
`
