import '../styles/corrections.css'
import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { dialogHead } from '../dialog.ts'
import type { Model } from '../model.ts'
import { editForm, rejectForm } from './claim-forms.ts'
import type { Asking } from './correcting.ts'
import { correctionList } from './list.ts'
import { mergeForm } from './merge-form.ts'
import { splitForm } from './split-form.ts'

export { fetchFor } from './fetching.ts'
export { note } from './note.ts'
export { undoBar } from './undo-bar.ts'

const TITLES: { readonly [Kind in Asking['kind']]: string } = {
  edit: 'Edit this claim',
  reject: 'Reject this claim',
  merge: 'Merge two into one',
  split: 'Split one into two',
}

const headed = (
  id: 'correction' | 'corrections',
  title: string,
  body: TemplateResult,
  controller: Controller,
) => html`${dialogHead(id, title, controller)} ${body}`

/** The form for what is being asked. */
export const form = (controller: Controller): TemplateResult => {
  const { asking } = controller.model().correcting
  if (asking === null) return html``
  return headed('correction', TITLES[asking.kind], formFor(asking, controller), controller)
}

function formFor(asking: Asking, controller: Controller): TemplateResult {
  const model: Model = controller.model()
  switch (asking.kind) {
    case 'edit':
      return editForm(asking.claim, model, controller)
    case 'reject':
      return rejectForm(asking.claim, model, controller)
    case 'merge':
      return mergeForm(asking.of, model, controller)
    case 'split':
      return splitForm(asking.entity, model, controller)
  }
}

/** The list of all corrections. */
export const list = (controller: Controller): TemplateResult =>
  headed('corrections', 'Corrections', correctionList(controller.model(), controller), controller)
