import { html, type TemplateResult } from 'lit-html'
import { Modality } from '../../graph-schema/model/modality.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { type State, toggleModality } from '../state.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { lineSample, signOf } from '../words/signs.ts'

/** One switch per modality: sign, word, line and how many; none pressed shows all. */
export const chips = (state: State, scene: Scene, { go }: Controller): TemplateResult => html`
  <div class="chips" role="group" aria-label="Show by whether it happened">
    ${Modality.options.map((modality) => {
      const count = scene.modalityCounts.get(modality) ?? 0
      const pressed = state.modalities.includes(modality)
      const { word, meaning } = MODALITY_STYLES[modality]
      return html`<button type="button" class="chip m-${modality}" data-modality=${modality}
        aria-pressed=${pressed} title=${meaning} ?data-empty=${count === 0}
        @click=${() => go(toggleModality(modality))}>
        ${signOf(modality)}<span class="chip-word">${word}</span>${lineSample(modality)}<span class="count">${count}</span>
      </button>`
    })}
  </div>
`
