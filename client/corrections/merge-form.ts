import { html, nothing, type TemplateResult } from 'lit-html'
import type { Entity, EntityId } from '../../graph-schema/model/entity.ts'
import { api } from '../api.ts'
import type { Controller } from '../controller.ts'
import { nameOf, namesIn } from '../derive/visible.ts'
import type { Model } from '../model.ts'
import { wordsOf } from '../session.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { kindSign } from '../words/signs.ts'
import { closing, correctionForm, textIn } from './fields.ts'
import { setCorrecting } from './set.ts'

let asked = new AbortController()

async function search(words: string, controller: Controller): Promise<void> {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  if (words.trim() === '') return setCorrecting(controller, { found: [] })
  try {
    const { entities } = await api.search(words.trim(), { signal })
    if (!signal.aborted) setCorrecting(controller, { found: entities, error: null })
  } catch (error) {
    if (!signal.aborted) setCorrecting(controller, { error: wordsOf(error) })
  }
}

type Candidate = Pick<Entity, 'id' | 'type' | 'name'> & { readonly why: string }

/** Whom one of these may be: what is proposed for them, then what was searched. */
function candidates({ correcting }: Model, of: readonly EntityId[]): readonly Candidate[] {
  const proposed = correcting.proposals.flatMap(({ keep, other, why }) => {
    if (of.includes(keep.id)) return [{ ...other, why }]
    return of.includes(other.id) ? [{ ...keep, why }] : []
  })
  const found = correcting.found.map((entity) => ({ ...entity, why: '' }))
  const all = new Map([...found, ...proposed].map((one) => [one.id, one]))
  // One of two ends may be the other; one alone is itself already.
  return [...all.values()].filter(({ id }) => of.length > 1 || !of.includes(id))
}

const candidate = ({ id, type, name, why }: Candidate) => html`<label class="pick">
  <input type="radio" name="other" value=${id} required />${kindSign(type)}
  <span>${name}<span class="hint"> ${KIND_SHAPES[type].word}${why === '' ? nothing : `: ${why}`}</span></span></label>`

function mergeIn(form: FormData): object | string {
  const [one, other] = [textIn(form, 'one'), textIn(form, 'other')]
  if (one === other) return 'Choose another actor: these two are one already.'
  const keep = textIn(form, 'keep') === 'other' ? other : one
  return { kind: 'merge', keep, other: keep === one ? other : one }
}

/** Two that are one: whom, found by search or proposed, and whose name is kept. */
export const mergeForm = (
  of: readonly EntityId[],
  model: Model,
  controller: Controller,
): TemplateResult => {
  const names = namesIn(model.graph ?? { nodes: [], edges: [], omitted: 0 })
  const [first] = of
  const found = candidates(model, of)
  return correctionForm(
    mergeIn,
    html`
      <fieldset class="picks"><legend>Who</legend>
        ${of.map((id) => html`<label class="pick"><input type="radio" name="one" value=${id} ?checked=${id === first} /><span>${nameOf(names, id)}</span></label>`)}
      </fieldset>
      <label class="field">is the same as<input type="search" id="merge-search" autocomplete="off" placeholder="Search actors by name" maxlength="200"
        @input=${(event: InputEvent & { target: HTMLInputElement }) => search(event.target.value, controller)} /></label>
      <fieldset class="picks found" aria-live="polite"><legend class="visually-hidden">The same as</legend>
        ${found.map(candidate)}
        ${found.length === 0 ? html`<p class="hint">Type a name above. No actor with a near name is known.</p>` : nothing}
      </fieldset>
      <fieldset class="picks row"><legend>Keep the name of</legend>
        <label class="pick"><input type="radio" name="keep" value="one" checked /><span>${of.length === 1 && first !== undefined ? nameOf(names, first) : 'the first'}</span></label>
        <label class="pick"><input type="radio" name="keep" value="other" /><span>the other</span></label>
      </fieldset>
      ${closing('Merge', model)}`,
    controller,
  )
}
