import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { dialogHead, dialogShell } from '../dialog.ts'
import { lazyPart } from '../lazy-part.ts'
import type { Model } from '../model.ts'

const sheetFor = lazyPart(() => import('./sheet.ts'))

/** The button that opens the sheet of keys. */
export const helpButton = ({ set }: Controller): TemplateResult =>
  html`<button type="button" class="button icon" id="help-open" aria-label="Help: keys and signs" title="Keys and signs ( ? )" @click=${() => set({ dialog: 'help' })}>?</button>`

const content = ({ singleKeys, problem }: Model, controller: Controller) =>
  sheetFor(controller)?.helpSheet(singleKeys, controller) ??
  html`<p class="hint">${problem ?? 'One moment…'}</p>`

/** The dialog of keys and signs, fetched when it is first opened. */
export const helpDialog = (model: Model, controller: Controller): TemplateResult =>
  dialogShell(
    'help',
    html`${dialogHead('help', 'Keys and signs', controller)}
      ${model.dialog === 'help' ? content(model, controller) : nothing}`,
    controller,
    'help',
  )
