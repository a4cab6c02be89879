import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import '../styles/article.css'
import { form } from './form.ts'
import { lost } from './lost.ts'
import { reading } from './reading.ts'
import { saved } from './saved.ts'

/** What stands in the Add article dialog at each step. */
export function inside({ article }: Model, controller: Controller): TemplateResult {
  switch (article.step) {
    case 'writing':
      return form(article, controller)
    case 'reading':
      return reading(article, controller)
    case 'lost':
      return lost(article, controller)
    case 'saved':
      return saved(article, controller)
    case 'undone':
      return html`<p class="report" role="status"><strong>Undone.</strong><span>“${article.title}” and its ${article.claims} claims are out of the graph again.</span></p>`
  }
}
