import { html, nothing, type TemplateResult } from 'lit-html'
import type { ClaimEvidence } from '../../graph-schema/api.ts'
import type { Claim } from '../../graph-schema/model/claim.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { linkTo } from '../address.ts'
import type { State } from '../state.ts'
import { dayWords, readableDays, whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { signOf } from '../words/signs.ts'

const row = (term: string, words: unknown) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const signed = (value: number) => (value > 0 ? `+${value}` : String(value).replace('-', '−'))

const reported = ({ firstReported, lastReported }: Edge) =>
  firstReported === lastReported
    ? dayWords(firstReported)
    : `${dayWords(firstReported)} – ${dayWords(lastReported)}`

function codes({ type, cameo, plover, ploverMode: mode, goldstein, sourceCode, targetCode }: Edge) {
  if (cameo === '') return html`<code>${type}</code>`
  return html`<code>${type}</code> · CAMEO <code>${cameo}</code> · PLOVER <code>${plover}${mode === '' ? '' : `/${mode}`}</code> · Goldstein <code>${signed(goldstein)}</code>${ends(sourceCode, targetCode)}`
}

const ends = (source: string | null, target: string | null) =>
  source === null && target === null
    ? nothing
    : html` · actors <code>${source ?? '–'}</code> → <code>${target ?? '–'}</code>`

/** Whether it happened, when and why then, and who says so. */
export const facts = (edge: Edge, evidence: ClaimEvidence | null, state: State): TemplateResult => {
  const { word, meaning } = MODALITY_STYLES[edge.modality]
  const speaker = evidence?.speaker ?? null
  const sign = html`<span class="badge m-${edge.modality}">${signOf(edge.modality)}${word}</span>`
  const said = (id: string, name: string) =>
    html`<a href=${linkTo({ kind: 'actor', id }, state)}>${name}</a>`
  return html`<dl class="facts">
    ${row('Whether', html`${sign} <span class="hint">${meaning}</span>`)}
    ${row('When', html`${whenWords(edge)}${evidence === null ? nothing : html`<span class="reason">${readableDays(evidence.claim.when.reason)}</span>`}`)}
    ${evidence === null ? nothing : row('Read from', readFrom(evidence.claim))}
    ${speaker === null ? nothing : row('Said by', said(speaker.id, speaker.name))}
    ${edge.title === null ? nothing : row('As', edge.title)}
  </dl>`
}

/** The words that decided, how sure of it the reading is, and which rule it was. */
const readFrom = ({ because, certainty, rule }: Claim) =>
  html`${because === '' ? nothing : html`“${because}”, `}${Math.round(certainty * 100)} % certain <span class="hint">(${rule})</span>`

/** What the edge rests on and how it is coded. */
export const coding = (edge: Edge): TemplateResult => html`<dl class="facts">
  ${row('Rests on', `${counted(edge.claims, 'claim', 'claims')} in ${counted(edge.sources, 'article', 'articles')}, ${reported(edge)}`)}
  ${row('Coded as', codes(edge))}
</dl>`
