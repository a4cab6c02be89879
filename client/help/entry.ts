import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { lazily } from '../lazy.ts'
import type { Model } from '../model.ts'
import { wordsOf } from '../session.ts'

type Sheet = typeof import('./sheet.ts')
let sheet: (() => Sheet | null) | null = null

const sheetFor = ({ set }: Controller): Sheet | null => {
  sheet ??= lazily(() => import('./sheet.ts'), {
    onReady: () => set({}),
    onFailure: (error) => set({ problem: wordsOf(error) }),
  })
  return sheet()
}

/** The button that opens the sheet of keys. */
export const helpButton = ({ set }: Controller): TemplateResult =>
  html`<button type="button" class="button icon" id="help-open" aria-label="Help: keys and signs" title="Keys and signs ( ? )" @click=${() => set({ dialog: 'help' })}>?</button>`

/** The dialog of keys and signs, fetched when it is first opened. */
export const helpDialog = (
  { dialog, singleKeys, problem }: Model,
  controller: Controller,
): TemplateResult => html`
  <dialog class="dialog help" id="help" aria-labelledby="help-title" @close=${() => controller.set({ dialog: null })}>
    <header class="dialog-head"><h2 id="help-title">Keys and signs</h2>
      <button type="button" class="button icon" aria-label="Close" @click=${() => controller.set({ dialog: null })}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button></header>
    ${dialog === 'help' ? (sheetFor(controller)?.helpSheet(singleKeys, controller) ?? html`<p class="hint">${problem ?? 'One moment…'}</p>`) : nothing}
  </dialog>`
