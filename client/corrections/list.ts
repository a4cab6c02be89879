import { html, nothing, type TemplateResult } from 'lit-html'
import type { ListedCorrection } from '../../graph-schema/corrections-api.ts'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import type { Model } from '../model.ts'
import type { Selection } from '../state.ts'
import { dayWords } from '../words/dates.ts'
import { revoke } from './actions.ts'
import { correctionWords } from './words.ts'

/** Where to see what a correction did. */
function placeOf({ correction, claim }: ListedCorrection): Selection | null {
  if (correction.kind === 'merge') return { kind: 'actor', id: correction.keep.id }
  if (correction.kind === 'split') return { kind: 'actor', id: correction.made.id }
  return claim === null ? null : { kind: 'claim', id: claim }
}

const counted = (claims: number) => `${claims} ${claims === 1 ? 'claim' : 'claims'}`

function item(one: ListedCorrection, { state, correcting }: Model, controller: Controller) {
  const { correction, claims } = one
  const place = placeOf(one)
  const words = correctionWords(correction)
  return html`<li class="correction" data-correction=${correction.id}>
    <div>
      <p>${place === null ? words : html`<a href=${linkTo(place, state)} @click=${() => controller.set({ dialog: null })}>${words}</a>`}</p>
      <p class="hint">${correction.who}, <time datetime=${correction.at}>${dayWords(correction.at.slice(0, 10))}</time> · ${claims === 0 ? 'changes nothing at present' : `changes ${counted(claims)}`}</p>
      ${correction.note === null ? nothing : html`<p class="correction-note">“${correction.note}”</p>`}
    </div>
    <button type="button" class="button quiet" ?disabled=${correcting.sending} aria-label="Revoke: ${words}" @click=${() => void revoke(correction, controller)}>Revoke</button>
  </li>`
}

/** Every correction in force, the latest first, each with its Revoke. */
export const correctionList = (model: Model, controller: Controller): TemplateResult => {
  const { list, error } = model.correcting
  return html`
    ${error === null ? nothing : html`<p class="error" role="alert">${error}</p>`}
    ${
      list === null
        ? html`<p class="hint" role="status">Looking them up…</p>`
        : list.corrections.length === 0
          ? html`<p class="empty">Nothing was corrected. Select an event or an actor: Edit, Reject, Merge and Split are beside it.</p>`
          : html`<ul class="correction-list">${list.corrections.map((one) => item(one, model, controller))}</ul>`
    }`
}
