import { html, type TemplateResult } from 'lit-html'
import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import type { Controller } from '../controller.ts'
import { KIND_SHAPES } from '../words/kinds.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { kindSign, lineSample, signOf } from '../words/signs.ts'
import { keepSingleKeys } from './single-keys.ts'

type Row = readonly [keys: readonly string[], does: string]

const SHEET: readonly (readonly [part: string, rows: readonly Row[]])[] = [
  [
    'Anywhere',
    [
      [['/'], 'search'],
      [['j', 'k'], 'next and previous event'],
      [['p'], 'play the events in time order, or pause'],
      [['u', 'Ctrl Z'], 'undo the last change of the view'],
      [['U', 'Ctrl Shift Z'], 'do it again'],
      [['a'], 'add an article'],
      [['c'], 'ask in Cypher'],
      [['g'], 'go to the graph'],
      [['Esc'], 'select nothing; close what is open'],
      [['?'], 'this sheet'],
    ],
  ],
  [
    'In the list of events',
    [
      [['↑', '↓'], 'previous and next'],
      [['Page ↑', 'Page ↓'], 'a page'],
      [['Home', 'End'], 'first and last'],
      [['Enter'], 'read the evidence'],
      [['Shift Enter'], 'everything between its two actors'],
    ],
  ],
  [
    'In the graph',
    [
      [['←', '→', '↑', '↓'], 'go to the actor that way'],
      [['Enter'], 'expand the actor, or double click'],
      [['Backspace'], 'take its neighbours away again'],
      [['Shift Enter'], 'what is between it and another, or Shift and click on both'],
      [['Alt ←'], 'move the actor, as dragging it does'],
      [['Shift ←'], 'move the picture'],
      [['+', '−', '0'], 'closer, further away, all of it'],
    ],
  ],
  [
    'In the lanes',
    [
      [['↑', '↓'], 'from lane to lane'],
      [['←', '→'], 'from its name over its pin to its events'],
      [['Enter'], 'select it, or pin the lane'],
    ],
  ],
  [
    'On the time axis',
    [
      [['←', '→'], 'move an end of the window; with Shift all of it'],
      [['Home', 'End'], 'to the first and the last day'],
    ],
  ],
]

const row = ([keys, does]: Row) =>
  html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd></div>`

function choose(on: boolean, { set }: Controller): void {
  keepSingleKeys(on)
  set({ singleKeys: on })
}

/** What the keys do and what the signs mean. */
export const helpSheet = (singleKeys: boolean, controller: Controller): TemplateResult => html`
  <div class="help-body" tabindex="0" role="region" aria-label="Keys and signs">
    ${SHEET.map(([part, rows]) => html`<section><h3>${part}</h3><dl class="keys">${rows.map(row)}</dl></section>`)}
    <section><h3>Whether it happened</h3>
      <ul class="signs">${Modality.options.map((modality) => html`<li class="m-${modality}">${signOf(modality)}${lineSample(modality)}<span><strong>${MODALITY_STYLES[modality].word}</strong>: ${MODALITY_STYLES[modality].meaning}</span></li>`)}</ul>
    </section>
    <section><h3>Who and what</h3>
      <ul class="signs">${EntityType.options.map((type) => html`<li>${kindSign(type)}<span>${KIND_SHAPES[type].word}</span></li>`)}</ul>
    </section>
  </div>
  <label class="switch"><input type="checkbox" id="single-keys" .checked=${singleKeys} @change=${({ target }: Event) => target instanceof HTMLInputElement && choose(target.checked, controller)} /> Single letters are shortcuts</label>`
