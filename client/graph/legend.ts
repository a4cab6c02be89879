import { html, type TemplateResult } from 'lit-html'
import { EntityType } from '../../graph-schema/model/entity.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { kindSign } from '../words/signs.ts'

/** What the shapes stand for; the lines are explained by the chips. */
export const legend = (): TemplateResult => html`<ul class="legend" aria-label="Shapes">
  ${EntityType.options.map((type) => html`<li>${kindSign(type)}${KIND_SHAPES[type].word}</li>`)}
</ul>`
