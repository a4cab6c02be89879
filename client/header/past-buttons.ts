import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { redo, undo } from '../events/keys.ts'
import { canRedo, canUndo, type Past } from '../past.ts'

/** Undo and redo of the view; an article or a correction is taken back where it was made. */
export const pastButtons = (past: Past, controller: Controller): TemplateResult => html`
  <div class="undo-redo" role="group" aria-label="History of the view">
    <button type="button" class="button icon" id="undo" aria-label="Undo the last change of the view" title="Undo ( u )" ?disabled=${!canUndo(past)} @click=${() => undo(controller)}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7" /></svg></button>
    <button type="button" class="button icon" id="redo" aria-label="Redo the change of the view" title="Redo ( Shift u )" ?disabled=${!canRedo(past)} @click=${() => redo(controller)}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m10 3 3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H9" /></svg></button>
  </div>`
