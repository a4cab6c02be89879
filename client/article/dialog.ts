import { html, nothing, type TemplateResult } from 'lit-html'
import { NewArticle } from '../../graph-schema/api.ts'
import type { Controller } from '../controller.ts'
import type { ArticleForm, Model } from '../model.ts'
import { select } from '../state.ts'
import { reportLine } from './report.ts'

/** The form's fields as an article; empty ones are left out. */
function articleIn(form: HTMLFormElement) {
  const filled = [...new FormData(form)].filter(([, value]) => String(value).trim() !== '')
  return NewArticle.safeParse(Object.fromEntries(filled))
}

function submit(event: SubmitEvent, controller: Controller): void {
  event.preventDefault()
  if (!(event.currentTarget instanceof HTMLFormElement)) return
  const article = articleIn(event.currentTarget)
  if (article.success) return void controller.addArticle(article.data)
  const words = article.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  controller.set({ article: { step: 'writing', error: words.join('; ') } })
}

const form = (state: ArticleForm, controller: Controller) => html`
  <form @submit=${(event: SubmitEvent) => submit(event, controller)}>
    <label class="field">Text of the article<textarea name="text" rows="9" required maxlength="1000000" placeholder="Paste the article here"></textarea></label>
    <div class="fields">
      <label class="field">Published on<input name="published" type="date" required /></label>
      <label class="field">Outlet<input name="outlet" maxlength="200" placeholder="optional" /></label>
    </div>
    <div class="fields">
      <label class="field">Title<input name="title" maxlength="500" placeholder="optional" /></label>
      <label class="field">Address<input name="url" type="url" maxlength="2000" placeholder="optional, https://…" /></label>
    </div>
    ${state.step === 'writing' && state.error !== null ? html`<p class="error" role="alert">${state.error}</p>` : nothing}
    <div class="dialog-actions"><span class="hint">Dates in the text are reckoned from the day of publication.</span>
      <button class="button primary" id="article-save" ?disabled=${state.step === 'reading'}>${state.step === 'reading' ? 'Reading…' : 'Read it'}</button></div>
  </form>`

function saved({ report, error }: Extract<ArticleForm, { step: 'saved' }>, controller: Controller) {
  const [first] = [...report.fresh, ...report.confirmed]
  const show = () => {
    controller.set({ dialog: null })
    if (first !== undefined) controller.go(select({ kind: 'claim', id: first }))
  }
  return html`<p class="report" role="status"><strong>${reportLine(report)}</strong><span>${report.title}</span></p>
    ${error === null ? nothing : html`<p class="error" role="alert">${error}</p>`}
    <div class="dialog-actions">
      ${report.added ? html`<button type="button" class="button" id="article-undo" @click=${() => void controller.undoArticle()}>Undo</button>` : nothing}
      ${first === undefined ? nothing : html`<button type="button" class="button primary" @click=${show}>Show it</button>`}
    </div>`
}

function body(state: ArticleForm, controller: Controller) {
  if (state.step === 'saved') return saved(state, controller)
  if (state.step === 'undone')
    return html`<p class="report" role="status"><strong>Undone.</strong><span>“${state.title}” and its ${state.claims} claims are out of the graph again.</span></p>`
  return form(state, controller)
}

/** The dialog that takes an article in, says what it changed, and takes it back. */
export const articleDialog = (model: Model, controller: Controller): TemplateResult => html`
  <dialog class="dialog" id="article" aria-labelledby="article-title" @close=${() => controller.set({ dialog: null })}>
    <header class="dialog-head"><h2 id="article-title">Add an article</h2>
      <button type="button" class="button icon" aria-label="Close" @click=${() => controller.set({ dialog: null })}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg></button></header>
    ${model.dialog === 'article' ? body(model.article, controller) : nothing}
  </dialog>
`
