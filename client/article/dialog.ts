import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { dialogHead, dialogShell } from '../dialog.ts'
import { lazyPart } from '../lazy-part.ts'
import type { Model } from '../model.ts'
import { wordsOf } from '../session.ts'

/** What is inside the dialog is fetched when it is first opened. */
const insideFor = lazyPart(
  () => import('./inside.ts'),
  (error) => ({ dialog: null, problem: wordsOf(error) }),
)

/** Opens the dialog: on what is being read, else on an empty form or the draft in it. */
export function openArticle({ article }: Model, { set }: Controller): void {
  const goesOn = article.step === 'reading' || article.step === 'lost'
  set({ dialog: 'article', article: goesOn ? article : { step: 'writing', error: null } })
}

const content = (model: Model, controller: Controller) =>
  insideFor(controller)?.inside(model, controller) ?? html`<p class="empty">Fetching the form…</p>`

/** The dialog that takes an article in, says what it changed, and takes it back. */
export const articleDialog = (model: Model, controller: Controller): TemplateResult =>
  dialogShell(
    'article',
    html`${dialogHead('article', 'Add an article', controller)}
      ${model.dialog === 'article' ? content(model, controller) : nothing}`,
    controller,
  )
