import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { NewArticle } from '../../graph-schema/api.ts'
import type { Controller } from '../controller.ts'
import { wordsOf } from '../session.ts'
import { addArticle } from './actions.ts'
import { draft, fillForm, forgetDraft, keepDraft, replaceDraft } from './draft.ts'
import { articleInFile } from './file.ts'
import type { ArticleForm } from './form-state.ts'

type Writing = Extract<ArticleForm, { step: 'writing' }>

const formOf = (element: EventTarget | null): HTMLFormElement | null =>
  element instanceof Element ? element.closest('form') : null

/** The form's fields as an article; empty ones are left out. */
function articleIn(form: HTMLFormElement) {
  const filled = [...new FormData(form)].filter(([, value]) => String(value).trim() !== '')
  return NewArticle.safeParse(Object.fromEntries(filled))
}

function submit(event: SubmitEvent, controller: Controller): void {
  event.preventDefault()
  const form = formOf(event.currentTarget)
  if (form === null) return
  keepDraft(form)
  const article = articleIn(form)
  if (article.success) return void addArticle(controller, article.data)
  const words = article.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  controller.set({ article: { step: 'writing', error: words.join('; ') } })
}

/** "From summit.html, with its title and date." and what is still to be said. */
function hintOf(name: string, { published, title }: NewArticle): string {
  const known = [title && 'title', published && 'day'].filter(Boolean)
  const found =
    known.length === 0 ? `From ${name}.` : `From ${name}, with its ${known.join(' and ')}.`
  return published ? found : `${found} It does not say when it was published.`
}

async function takeFile(
  files: FileList | null,
  form: HTMLFormElement | null,
  controller: Controller,
) {
  const [file] = files ?? []
  if (file === undefined || form === null) return
  try {
    const article = await articleInFile(file)
    fillForm(form, article)
    replaceDraft(article)
    controller.set({ article: { step: 'writing', error: null, hint: hintOf(file.name, article) } })
    const next = article.published ? '#article-save' : 'input[name="published"]'
    form.querySelector<HTMLElement>(next)?.focus()
  } catch (error) {
    controller.set({ article: { step: 'writing', error: wordsOf(error) } })
  }
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

function dragOver(event: DragEvent): void {
  if (!hasFiles(event)) return
  event.preventDefault()
  formOf(event.currentTarget)?.classList.add('dropping')
}

const dragOut = (event: DragEvent) => formOf(event.currentTarget)?.classList.remove('dropping')

function drop(event: DragEvent, controller: Controller): void {
  dragOut(event)
  if (!hasFiles(event)) return
  event.preventDefault()
  void takeFile(event.dataTransfer?.files ?? null, formOf(event.currentTarget), controller)
}

/** Called once, when the form is made, with an element behind its fields, so that they are there. */
function begin(element: Element | undefined): void {
  const form = formOf(element ?? null)
  if (form !== null) fillForm(form, draft())
}

function clear(event: MouseEvent, { set }: Controller): void {
  forgetDraft()
  formOf(event.currentTarget)?.reset()
  set({ article: { step: 'writing', error: null } })
}

const fields = html`
  <label class="field">Text of the article<textarea name="text" rows="9" required maxlength="1000000" placeholder="Paste the article here, or drop a file of text or HTML"></textarea></label>
  <div class="fields">
    <label class="field">Published on<input name="published" type="date" required /></label>
    <label class="field">Outlet<input name="outlet" maxlength="200" placeholder="optional" /></label>
  </div>
  <div class="fields">
    <label class="field">Title<input name="title" maxlength="500" placeholder="optional" /></label>
    <label class="field">Address<input name="url" type="url" maxlength="2000" placeholder="optional, https://…" /></label>
  </div>`

/** Where an article is pasted, dropped or chosen; what is typed survives a reload. */
export const form = ({ error, hint }: Writing, controller: Controller): TemplateResult => html`
  <form class="article-form" @submit=${(event: SubmitEvent) => submit(event, controller)}
    @input=${(event: InputEvent) => {
      const at = formOf(event.currentTarget)
      if (at !== null) keepDraft(at)
    }}
    @dragover=${dragOver} @dragleave=${dragOut} @drop=${(event: DragEvent) => drop(event, controller)}>
    ${fields}
    ${error === null ? nothing : html`<p class="error" role="alert">${error}</p>`}
    <p class="hint" role="status" ${ref(begin)}>${hint ?? 'Dates in the text are reckoned from the day of publication.'}</p>
    <div class="dialog-actions">
      <label class="button file">Choose a file<input class="visually-hidden" id="article-file" type="file" accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
        @change=${(event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement)
            void takeFile(event.currentTarget.files, formOf(event.currentTarget), controller)
        }} /></label>
      <button type="button" class="button quiet" id="article-clear" @click=${(event: MouseEvent) => clear(event, controller)}>Clear</button>
      <button class="button primary" id="article-save">Read it</button></div>
  </form>`
