import { html, type nothing, type TemplateResult } from 'lit-html'
import type { ClaimEvidence } from '../../graph-schema/api.ts'
import type { Scene } from '../derive/scene.ts'
import { nameOf } from '../derive/visible.ts'
import type { State } from '../state.ts'
import { verbOf } from '../words/phrase.ts'
import { articleText } from './article.ts'

/** A claim that a reader rejected: it draws no edge, and stays in its article. */
export const rejectedCard = (
  evidence: ClaimEvidence,
  scene: Scene,
  state: State,
  corrections: TemplateResult | typeof nothing,
): TemplateResult => {
  const { claim, article } = evidence
  const verb = verbOf({ ...claim, to: claim.when.to, lastReported: article.published })
  const target = claim.target === null ? '' : nameOf(scene.names, claim.target)
  return html`
    <p class="kicker">Rejected: it draws no line and counts for nothing</p>
    <h2 class="evidence-title" id="evidence-title" tabindex="-1" data-claim=${claim.id}>
      <s>${nameOf(scene.names, claim.source)} <em class="m-${claim.modality}">${verb}</em> ${target}</s>
    </h2>
    ${corrections} ${articleText(evidence, state)}`
}
