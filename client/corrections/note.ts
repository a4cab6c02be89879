import { html, nothing, type TemplateResult } from 'lit-html'
import type { AsRead, Correction } from '../../graph-schema/model/correction.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { dayWords } from '../words/dates.ts'
import { revoke } from './actions.ts'
import { editWords, readWords } from './words.ts'

/** What was done, as it reads after "by Ana": the thing itself stands right beside it. */
function deedWords(correction: Correction): string {
  if (correction.kind === 'edit') return `Changed to ${editWords(correction)}`
  if (correction.kind === 'reject') return 'Rejected'
  if (correction.kind === 'merge')
    return `${correction.other.name} merged into ${correction.keep.name}`
  return `${correction.made.name} split from ${correction.entity.name}`
}

const line = (correction: Correction, { correcting }: Model, controller: Controller) => {
  const words = deedWords(correction)
  return html`<li data-correction=${correction.id}>
    <span>${words} by ${correction.who}, <time datetime=${correction.at}>${dayWords(correction.at.slice(0, 10))}</time>${correction.note === null ? nothing : html`: “${correction.note}”`}</span>
    <button type="button" class="button quiet" ?disabled=${correcting.sending} aria-label="Revoke: ${words}" @click=${() => void revoke(correction, controller)}>Revoke</button>
  </li>`
}

/** Who corrected it, when and why, and what was read. */
export const note = (
  corrections: readonly Correction[],
  asRead: AsRead | null,
  model: Model,
  controller: Controller,
): TemplateResult => html`<section class="corrected" aria-label="Corrections">
  <ul>${corrections.map((correction) => line(correction, model, controller))}</ul>
  ${asRead === null ? nothing : html`<p class="hint">Read as: ${readWords(asRead)}.</p>`}
</section>`
