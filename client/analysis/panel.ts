import '../styles/analysis.css'
import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import { ANALYSIS_PARTS, type AnalysisPart, showAnalysis } from '../state.ts'
import { communityList } from './communities.ts'
import { pairOverTime } from './pair.ts'
import { ranking } from './ranking.ts'
import { saidView } from './said.ts'

type View = (model: Model, scene: Scene, controller: Controller) => TemplateResult

const PARTS: { readonly [P in AnalysisPart]: { readonly word: string; readonly view: View } } = {
  ranking: { word: 'Ranking', view: ranking },
  communities: { word: 'Communities', view: communityList },
  pair: { word: 'Two over time', view: pairOverTime },
  afterwards: { word: 'Said and then', view: saidView },
}

const parts = (
  { state }: Model,
  { go }: Controller,
) => html`<nav class="parts" aria-label="Parts of the analysis">
  ${ANALYSIS_PARTS.map((part) => html`<button type="button" class="part" aria-pressed=${state.analysis === part} @click=${() => go(showAnalysis(part))}>${PARTS[part].word}</button>`)}
</nav>`

/** What the graph in view says as a whole: one of four parts. */
export const analysis: View = (model, scene, controller) => html`
  ${parts(model, controller)}
  ${PARTS[model.state.analysis ?? 'ranking'].view(model, scene, controller)}
`
