import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { addArticle } from './actions.ts'
import type { ArticleForm } from './form-state.ts'
import { textBeingRead } from './reading.ts'

type Lost = Extract<ArticleForm, { step: 'lost' }>

const LINES = {
  looking:
    'The connection was lost while the article was read. Asking the server whether it was saved…',
  nothing:
    'The connection was lost while the article was read. It was not saved; the text is still here.',
}

/** The connection was lost in mid-stream: what is known, and how to go on. */
export const lost = (
  { article, progress, found }: Lost,
  controller: Controller,
): TemplateResult => html`
  <p class="error" id="article-lost" role="alert">${LINES[found ?? 'looking']}</p>
  ${textBeingRead(progress)}
  <div class="dialog-actions"><span class="hint">Sending it again is safe: the same article is saved once.</span>
    <button type="button" class="button" id="article-back" @click=${() => controller.set({ article: { step: 'writing', error: null } })}>Back to the text</button>
    <button type="button" class="button primary" id="article-again" @click=${() => void addArticle(controller, article)}>Try again</button></div>`
