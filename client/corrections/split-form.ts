import { html, nothing, type TemplateResult } from 'lit-html'
import type { Namings } from '../../graph-schema/corrections-api.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { dayWords } from '../words/dates.ts'
import { closing, correctionForm, textIn } from './fields.ts'

type Article = Namings['articles'][number]['article']

const counted = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`

/** Puts the name chosen into the field for the new actor's, unless one was typed there. */
function suggestName(event: Event, name: string): void {
  const form = event.target instanceof HTMLInputElement ? event.target.form : null
  const field = form?.elements.namedItem('name')
  if (field instanceof HTMLInputElement && field.dataset.typed === undefined) field.value = name
}

const pick = (value: string, name: string, words: TemplateResult | string, hint: string) =>
  html`<label class="pick"><input type="radio" name="by" value=${value} required @change=${(event: Event) => suggestName(event, name)} />
    <span>${words}<span class="hint"> ${hint}</span></span></label>`

const articlePick = ({ id, title, outlet, published }: Article, entity: Entity) =>
  pick(
    `article:${id}`,
    `${entity.name} (${outlet ?? dayWords(published)})`,
    title,
    [outlet, dayWords(published)].filter((part) => part !== null).join(', '),
  )

function splitIn(form: FormData, entity: Entity): object | string {
  const by = textIn(form, 'by')
  const at = by.indexOf(':')
  if (at < 0) return 'Choose what belongs to somebody else.'
  const value = by.slice(at + 1)
  return {
    kind: 'split',
    entity: entity.id,
    by: by.startsWith('name:') ? { alias: value } : { article: value },
    name: textIn(form, 'name'),
  }
}

const choices = ({ names, articles, omitted }: Namings, entity: Entity) => html`
  <fieldset class="picks"><legend>What is said under the name</legend>
    ${names.length < 2 ? html`<p class="hint">It goes by one name only.</p>` : names.map(({ name, articles: count }) => pick(`name:${name}`, name, name, counted(count)))}
  </fieldset>
  <fieldset class="picks long"><legend>or what is said in the article</legend>
    ${articles.length < 2 ? html`<p class="hint">One article names it.</p>` : articles.map(({ article }) => articlePick(article, entity))}
    ${omitted > 0 ? html`<p class="hint">${counted(omitted)} more are not listed.</p>` : nothing}
  </fieldset>`

/** One that is two: what of it goes to an actor of its own, and what that is called. */
export const splitForm = (entity: Entity, model: Model, controller: Controller): TemplateResult => {
  const { namings } = model.correcting
  return correctionForm(
    (form) => splitIn(form, entity),
    html`<p>Part of what is said of <strong>${entity.name}</strong> is about somebody else:</p>
      ${namings === null ? html`<p class="hint" role="status">Looking up the names…</p>` : choices(namings, entity)}
      <label class="field">Name of the other<input name="name" required maxlength="300" autocomplete="off"
        @input=${({ target }: InputEvent & { target: HTMLInputElement }) => {
          target.dataset.typed = 'true'
        }} /></label>
      ${closing('Split', model)}`,
    controller,
  )
}
