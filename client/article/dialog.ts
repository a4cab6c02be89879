import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { lazily } from '../lazy.ts'
import type { Model } from '../model.ts'
import { wordsOf } from '../session.ts'

type Inside = typeof import('./inside.ts')
let inside: (() => Inside | null) | null = null

/** What is inside the dialog is fetched when it is first opened. */
const insideFor = ({ set }: Controller) => {
  inside ??= lazily(() => import('./inside.ts'), {
    onReady: () => set({}),
    onFailure: (error) => set({ dialog: null, problem: wordsOf(error) }),
  })
  return inside()
}

/** Opens the dialog: on what is being read, else on an empty form or the draft in it. */
export function openArticle({ article }: Model, { set }: Controller): void {
  const goesOn = article.step === 'reading' || article.step === 'lost'
  set({ dialog: 'article', article: goesOn ? article : { step: 'writing', error: null } })
}

const content = (model: Model, controller: Controller) =>
  insideFor(controller)?.inside(model, controller) ?? html`<p class="empty">Fetching the form…</p>`

/** The dialog that takes an article in, says what it changed, and takes it back. */
export const articleDialog = (model: Model, controller: Controller): TemplateResult => html`
  <dialog class="dialog" id="article" aria-labelledby="article-title" @close=${() => controller.set({ dialog: null })}>
    <header class="dialog-head"><h2 id="article-title">Add an article</h2>
      <button type="button" class="button icon" aria-label="Close" @click=${() => controller.set({ dialog: null })}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button></header>
    ${model.dialog === 'article' ? content(model, controller) : nothing}
  </dialog>
`
