import { html, nothing, type TemplateResult } from 'lit-html'
import type { ClaimInArticle } from '../../graph-schema/api.ts'
import type { Correction } from '../../graph-schema/model/correction.ts'
import type { Entity, EntityId } from '../../graph-schema/model/entity.ts'
import type { Controller } from '../controller.ts'
import { dialogShell } from '../dialog.ts'
import { lazyPart } from '../lazy-part.ts'
import type { Model } from '../model.ts'
import { type Asking, NO_CORRECTING } from './correcting.ts'

type Part = typeof import('./part.ts')

/** The forms are fetched when something is, or is about to be, corrected. */
const partFor = lazyPart(() => import('./part.ts'))

/** Opens a form or the list, and has fetched what it needs. */
function open(asking: Asking | 'list', controller: Controller): void {
  const { last } = controller.model().correcting
  controller.set({
    dialog: asking === 'list' ? 'corrections' : 'correction',
    correcting: { ...NO_CORRECTING, last, asking: asking === 'list' ? null : asking },
  })
  void import('./part.ts').then(({ fetchFor }) => fetchFor(asking, controller))
}

const quiet = (word: string, asking: Asking, controller: Controller) =>
  html`<button type="button" class="button quiet" data-correct=${asking.kind} @click=${() => open(asking, controller)}>${word}</button>`

/** What a reader can say against a claim and its ends. */
export const claimButtons = (
  claim: ClaimInArticle,
  ends: readonly EntityId[],
  controller: Controller,
): TemplateResult => html`<p class="corrects" role="group" aria-label="Correct">
  ${quiet('Edit', { kind: 'edit', claim }, controller)}
  ${quiet('Reject', { kind: 'reject', claim }, controller)}
  ${quiet('Merge…', { kind: 'merge', of: ends }, controller)}
</p>`

/** The same for an actor. */
export const actorButtons = (entity: Entity, controller: Controller): TemplateResult =>
  html`<p class="corrects" role="group" aria-label="Correct">
    ${quiet('Merge…', { kind: 'merge', of: [entity.id] }, controller)}
    ${quiet('Split…', { kind: 'split', entity }, controller)}
  </p>`

/** Who corrected what of something; nothing where nobody did. */
export const correctionNote = (
  corrections: readonly Correction[],
  asRead: Parameters<Part['note']>[1],
  model: Model,
  controller: Controller,
): TemplateResult | typeof nothing =>
  corrections.length === 0
    ? nothing
    : (partFor(controller)?.note(corrections, asRead, model, controller) ?? nothing)

/** The entry of the header. */
export const correctionsButton = (controller: Controller): TemplateResult =>
  html`<button type="button" class="button quiet" @click=${() => open('list', controller)}>Corrections</button>`

const shell = (
  id: 'correction' | 'corrections',
  { dialog, problem }: Model,
  controller: Controller,
  body: 'form' | 'list',
) =>
  dialogShell(
    id,
    dialog === id
      ? (partFor(controller)?.[body](controller) ??
          html`<p class="hint" id="${id}-title">${problem ?? 'One moment…'}</p>`)
      : nothing,
    controller,
  )

/** The dialogs of corrections, and the line about the last one with its Undo. */
export const correctionParts = (model: Model, controller: Controller): TemplateResult => {
  const { last } = model.correcting
  return html`${shell('correction', model, controller, 'form')} ${shell('corrections', model, controller, 'list')}
    ${last === null ? nothing : (partFor(controller)?.undoBar(last, controller) ?? nothing)}`
}
