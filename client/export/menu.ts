import { html, nothing, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { lazyPart } from '../lazy-part.ts'
import type { Model } from '../model.ts'
import { wordsOf } from '../session.ts'

/** What the menu holds is fetched when it is first opened. */
const itemsFor = lazyPart(
  () => import('./items.ts'),
  (error) => ({ exchange: { step: 'failed', error: wordsOf(error) } }),
)

function onToggle({ target }: Event, { model, set }: Controller): void {
  const { step } = model().exchange
  if (!(target instanceof HTMLDetailsElement) || step === 'working') return
  if (target.open && step === 'closed') set({ exchange: { step: 'open' } })
  if (!target.open) set({ exchange: { step: 'closed' } })
}

/** The menu that saves the view in a format, and takes a saved one in. */
export const exportMenu = (
  model: Model,
  scene: Scene,
  controller: Controller,
): TemplateResult => html`<details class="menu export" id="export" @toggle=${(event: Event) => onToggle(event, controller)}>
  <summary class="button">Export</summary>
  ${
    model.exchange.step === 'closed'
      ? nothing
      : html`<div class="menu-body">${itemsFor(controller)?.exportItems(model, scene, controller) ?? html`<p class="hint">Fetching…</p>`}</div>`
  }
</details>`
