import { html, nothing, type TemplateResult } from 'lit-html'
import type { EdgeEvidence } from '../../graph-schema/api.ts'
import type { Edge } from '../../graph-schema/model/edge.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { linkTo } from '../address.ts'
import type { Names } from '../derive/visible.ts'
import { sentence } from '../events/list.ts'
import type { State } from '../state.ts'
import { dayWords, whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { signOf } from '../words/signs.ts'

const line = (edge: Edge, names: Names, state: State) => html`<li>
  <a class="other" href=${linkTo({ kind: 'edge', id: edge.id }, state)}>${signOf(edge.modality)}<span>${sentence(edge, names)}<span class="event-when">${whenWords(edge)}</span></span></a>
</li>`

/** Edges under a heading for each modality they have, in the order of the chips. */
export const byModality = (
  edges: readonly Edge[],
  names: Names,
  state: State,
): readonly TemplateResult[] =>
  Modality.options.flatMap((modality) => {
    const here = edges.filter((edge) => edge.modality === modality)
    if (here.length === 0) return []
    return [
      html`<h4 class="m-${modality}">${MODALITY_STYLES[modality].word}</h4>
        <ul class="others">${here.map((edge) => line(edge, names, state))}</ul>`,
    ]
  })

const samePair = (a: Edge, b: Edge) =>
  (a.source === b.source && a.target === b.target) ||
  (a.source === b.target && a.target === b.source)

/** Everything else between the same two, grouped by modality. */
export const othersOnPair = (
  edge: Edge,
  edges: readonly Edge[],
  names: Names,
  state: State,
): TemplateResult | typeof nothing => {
  const others = edges.filter((other) => other.id !== edge.id && samePair(other, edge))
  return others.length === 0
    ? nothing
    : html`<section class="section"><h3>${edge.target === null ? 'Also by the same actor, to nobody named' : 'Also between the two'}</h3>${byModality(others, names, state)}</section>`
}

/** Calls out the edges that say the opposite. */
export const contradictions = (
  edge: Edge,
  edges: readonly Edge[],
  names: Names,
  state: State,
): TemplateResult | typeof nothing => {
  const against = edges.filter(({ id }) => edge.contradicts.includes(id))
  return against.length === 0
    ? nothing
    : html`<section class="callout"><h3>Contradicted</h3><ul class="others">${against.map((other) => line(other, names, state))}</ul></section>`
}

/** The claims under the edge when there is more than one, each a way to its article. */
export const claimTabs = (
  { claims }: EdgeEvidence,
  current: string | undefined,
  state: State,
): TemplateResult | typeof nothing =>
  claims.length < 2
    ? nothing
    : html`<nav class="claims" aria-label="Claims this edge rests on"><ul>${claims.map(
        ({ claim, article }) =>
          html`<li><a href=${linkTo({ kind: 'claim', id: claim.id }, state)} aria-current=${claim.id === current ? 'true' : nothing}>${article.outlet ?? article.title}, ${dayWords(article.published)}</a></li>`,
      )}</ul></nav>`
