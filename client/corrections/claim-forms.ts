import { html, type TemplateResult } from 'lit-html'
import type { ClaimInArticle } from '../../graph-schema/api.ts'
import { addDays } from '../../graph-schema/model/days.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { typeWord } from '../words/phrase.ts'
import { daysIn } from './days-in.ts'
import { closing, correctionForm, textIn } from './fields.ts'

const quoted = ({ quote }: ClaimInArticle) =>
  html`<blockquote class="claim-quote">${quote}</blockquote>`

const byWord = (a: EdgeType, b: EdgeType) => (typeWord(a) < typeWord(b) ? -1 : 1)

const choice = <Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  chosen: Value,
  wordOf: (value: Value) => string,
) => html`<label class="field">${label}<select name=${name}>
  ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${wordOf(value)}</option>`)}
</select></label>`

/** What the form says that the claim does not; a line where it says nothing new. */
function editIn(form: FormData, { id, type, modality, when }: ClaimInArticle): object | string {
  const days = daysIn(textIn(form, 'first'), textIn(form, 'last'))
  if (typeof days === 'string') return days
  const said = { type: textIn(form, 'type'), modality: textIn(form, 'modality') }
  const set = {
    ...(said.type === type ? {} : { type: said.type }),
    ...(said.modality === modality ? {} : { modality: said.modality }),
    ...(days.from === when.from && days.to === when.to ? {} : { when: days }),
  }
  if (Object.keys(set).length === 0) return 'Nothing is different yet.'
  return { kind: 'edit', claim: id, set }
}

/** Another type, modality or date. */
export const editForm = (
  claim: ClaimInArticle,
  model: Model,
  controller: Controller,
): TemplateResult => {
  const { from, to } = claim.when
  const last = to === null ? '' : addDays(to, -1)
  return correctionForm(
    (form) => editIn(form, claim),
    html`${quoted(claim)}
      <div class="fields">
        ${choice('type', 'What', EdgeType.options.toSorted(byWord), claim.type, typeWord)}
        ${choice('modality', 'Whether', Modality.options, claim.modality, (value) => `${MODALITY_STYLES[value].word}: ${MODALITY_STYLES[value].meaning}`)}
      </div>
      <div class="fields">
        <label class="field">First day<input name="first" type="date" .value=${from ?? ''} /></label>
        <label class="field">Last day<input name="last" type="date" .value=${last} /></label>
      </div>
      <p class="hint">Both empty: no date is given.</p>
      ${closing('Save', model)}`,
    controller,
  )
}

/** The claim is wrong altogether. */
export const rejectForm = (
  claim: ClaimInArticle,
  model: Model,
  controller: Controller,
): TemplateResult =>
  correctionForm(
    () => ({ kind: 'reject', claim: claim.id }),
    html`${quoted(claim)}
      <p>The claim will draw no line and count for nothing. It stays in its article, struck through.</p>
      ${closing('Reject', model)}`,
    controller,
  )
