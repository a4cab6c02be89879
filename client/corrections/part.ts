import '../styles/corrections.css'
import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { editForm, rejectForm } from './claim-forms.ts'
import { mergeForm } from './merge-form.ts'
import { splitForm } from './split-form.ts'

export { fetchFor } from './fetching.ts'
export { correctionList as list } from './list.ts'
export { note } from './note.ts'
export { undoBar } from './undo-bar.ts'

/** The form for what is being asked. */
export const form = (model: Model, controller: Controller): TemplateResult => {
  const { asking } = model.correcting
  switch (asking?.kind) {
    case 'edit':
      return editForm(asking.claim, model, controller)
    case 'reject':
      return rejectForm(asking.claim, model, controller)
    case 'merge':
      return mergeForm(asking.of, model, controller)
    case 'split':
      return splitForm(asking.entity, model, controller)
    default:
      return html``
  }
}
