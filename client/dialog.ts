import { html, type TemplateResult } from 'lit-html'
import type { Controller } from './controller.ts'
import type { Model } from './model.ts'

type DialogId = NonNullable<Model['dialog']>

/** A dialog's title, which names it, and the way out. */
export const dialogHead = (id: DialogId, title: string, { set }: Controller): TemplateResult =>
  html`<header class="dialog-head"><h2 id="${id}-title">${title}</h2>
      <button type="button" class="button icon" aria-label="Close" @click=${() => set({ dialog: null })}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button></header>`

/** A dialog's own element; what is in it has an element with the id `…-title`, and is there while it is open. */
export const dialogShell = (
  id: DialogId,
  content: unknown,
  { set }: Controller,
  look = '',
): TemplateResult =>
  html`<dialog class="dialog ${look}" id=${id} aria-labelledby="${id}-title" @close=${() => set({ dialog: null })}>
    ${content}
  </dialog>`
