import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { revoke } from './actions.ts'
import type { Correcting } from './correcting.ts'
import { setCorrecting } from './set.ts'
import { correctionWords } from './words.ts'

const counted = (claims: number) => `${claims} ${claims === 1 ? 'claim' : 'claims'} changed`

/** What was corrected last, with its Undo. */
export const undoBar = (
  { report, revoked }: NonNullable<Correcting['last']>,
  controller: Controller,
): TemplateResult => html`<div class="undo-bar" id="undo-bar" role="status">
  <span>${revoked ? 'Revoked: ' : ''}${correctionWords(report.correction)} <span class="hint">${counted(report.claims)}</span></span>
  ${revoked ? '' : html`<button type="button" class="button quiet" id="correction-undo" @click=${() => void revoke(report.correction, controller)}>Undo</button>`}
  <button type="button" class="button quiet icon" aria-label="Dismiss" @click=${() => setCorrecting(controller, { last: null })}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button>
</div>`
