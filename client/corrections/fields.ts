import { html, type TemplateResult } from 'lit-html'
import { NewCorrection } from '../../graph-schema/model/new-correction.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { correct } from './actions.ts'
import { setCorrecting } from './set.ts'
import { storedName } from './who.ts'

/** Who corrects and why, the trouble there was, and the button that sends it. */
export const closing = (word: string, { correcting }: Model): TemplateResult => html`
  <div class="fields">
    <label class="field">Your name<input name="who" required maxlength="100" autocomplete="nickname" .value=${storedName()} /></label>
    <label class="field wide">Note<input name="note" maxlength="1000" placeholder="optional: why" autocomplete="off" /></label>
  </div>
  ${correcting.error === null ? '' : html`<p class="error" role="alert">${correcting.error}</p>`}
  <div class="dialog-actions"><span class="hint">Kept as a rule: it also holds for articles read later, and can be revoked.</span>
    <button class="button primary" id="correction-save" ?disabled=${correcting.sending}>${word}</button></div>`

/** What a form says; null, or a line about what is missing, where it says nothing yet. */
export type Answer = (form: FormData) => object | string

/** A form whose answer, with name and note, is sent as a correction. */
export const correctionForm = (
  answer: Answer,
  fields: TemplateResult,
  controller: Controller,
): TemplateResult =>
  html`<form class="correction-form" @submit=${(event: SubmitEvent) => submit(event, answer, controller)}>${fields}</form>`

function submit(event: SubmitEvent, answer: Answer, controller: Controller): void {
  event.preventDefault()
  if (!(event.currentTarget instanceof HTMLFormElement)) return
  const data = new FormData(event.currentTarget)
  const said = answer(data)
  if (typeof said === 'string') {
    setCorrecting(controller, { error: said })
    return
  }
  const note = textIn(data, 'note')
  const whole = { ...said, who: textIn(data, 'who'), ...(note === '' ? {} : { note }) }
  const asked = NewCorrection.safeParse(whole)
  if (asked.success) void correct(asked.data, controller)
  else
    setCorrecting(controller, {
      error: asked.error.issues.map(({ message }) => message).join('; '),
    })
}

/** A field's text without the blanks around it. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()
