import { html, nothing, type TemplateResult } from 'lit-html'
import type { Day } from '../../graph-schema/model/when.ts'
import type { FoundClaim } from '../../graph-schema/reading-stage.ts'
import { linkTo } from '../address.ts'
import type { Controller } from '../controller.ts'
import { select } from '../state.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { verbOf } from '../words/phrase.ts'
import { signOf } from '../words/signs.ts'
import { undoArticle } from './actions.ts'
import type { Saved } from './form-state.ts'
import { textBeingRead } from './reading.ts'
import { foundLine, partsOf, reportLine } from './report.ts'

const wording = ({ source, target, ...claim }: FoundClaim, lastReported: Day) =>
  `${source} ${verbOf({ ...claim, lastReported })}${target === null ? '' : ` ${target}`}`

const item = (claim: FoundClaim, published: Day, { set }: Controller) => html`<li>
  <a class="diff-claim" href=${linkTo({ kind: 'claim', id: claim.id })} data-claim=${claim.id} @click=${() => set({ dialog: null })}>
    ${signOf(claim.modality)}<span>${wording(claim, published)}</span><span class="event-modality m-${claim.modality}">${MODALITY_STYLES[claim.modality].word}</span></a></li>`

const LATE = 'It was being saved already when you cancelled; it can be taken out again.'

/** What an article changed, each claim a way to its sentence; and how to take it back. */
export function saved(form: Saved, controller: Controller): TemplateResult {
  const { report, claims, title, progress, error } = form
  const parts = report === null ? [{ name: 'Its claims', claims }] : partsOf(report, claims)
  const first = parts.flatMap((part) => part.claims)[0]
  const show = () => {
    controller.set({ dialog: null })
    if (first !== undefined) controller.go(select({ kind: 'claim', id: first.id }))
  }
  return html`<p class="report" role="status"><strong>${report === null ? foundLine(claims.length) : reportLine(report)}</strong><span>${title}</span></p>
    ${error === null ? nothing : html`<p class="error" role="alert">${error}</p>`}
    <div class="diff" id="article-diff" tabindex="0" role="region" aria-label="What the article changed">
      ${parts.map(({ name, claims: listed }) => html`<h3>${name}</h3><ul>${listed.map((claim) => item(claim, form.published, controller))}</ul>`)}
    </div>
    ${progress === null ? nothing : textBeingRead(progress)}
    <div class="dialog-actions"><span class="hint">${form.late ? LATE : nothing}</span>
      ${report?.added === false ? nothing : html`<button type="button" class="button" id="article-undo" @click=${() => void undoArticle(controller)}>${report === null ? 'Take it out again' : 'Undo'}</button>`}
      ${first === undefined ? nothing : html`<button type="button" class="button primary" @click=${show}>Show it</button>`}
    </div>`
}
