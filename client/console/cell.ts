import { html, nothing, type TemplateResult } from 'lit-html'
import type { CypherValue } from '../../graph-schema/api.ts'
import { EntityType } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { Day, Precision } from '../../graph-schema/model/when.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { linkTo } from '../address.ts'
import type { State } from '../state.ts'
import { whenWords } from '../words/dates.ts'
import { verbOf } from '../words/phrase.ts'
import { kindSign, signOf } from '../words/signs.ts'
import { selectionOf, type Thing, thingOf } from './found.ts'
import { nodeName } from './plain-text.ts'

type Shown = TemplateResult | string

const LONG = 220
const SHOWN_OF_LONG = 140

const longText = (text: string): Shown =>
  text.length <= LONG
    ? text
    : html`<details class="long"><summary>${text.slice(0, SHOWN_OF_LONG)}…</summary>${text}</details>`

/** Content as a link that selects what the id stands for, where it stands for something. */
function linked(id: CypherValue | undefined, content: Shown, state: State): Shown {
  const selection = selectionOf(id)
  return selection === null
    ? html`<span class="thing">${content}</span>`
    : html`<a class="thing" href=${linkTo(selection, state)}>${content}</a>`
}

const dayIn = (value: CypherValue | undefined) => Day.safeParse(value).data ?? null

/** When it was, where a date is known. */
function when({
  from,
  to,
  precision,
}: {
  readonly [key: string]: CypherValue
}): Shown | typeof nothing {
  const known = Precision.safeParse(precision).data
  if (known === undefined || dayIn(from) === null) return nothing
  return html` <span class="hint">${whenWords({ from: dayIn(from), to: dayIn(to), precision: known })}</span>`
}

function relationship(
  { type, properties }: Extract<Thing, { kind: 'relationship' }>,
  state: State,
) {
  const edge = EdgeType.safeParse(type)
  const modality = Modality.safeParse(properties.modality)
  if (!edge.success || !modality.success) return linked(null, type, state)
  const verb = verbOf({
    type: edge.data,
    modality: modality.data,
    to: dayIn(properties.to),
    lastReported: dayIn(properties.lastReported) ?? '',
  })
  return linked(properties.id, html`${signOf(modality.data)}${verb}${when(properties)}`, state)
}

function node(thing: Extract<Thing, { kind: 'node' }>, state: State): Shown {
  const { labels, properties } = thing
  const name = nodeName(thing)
  const kind = EntityType.options.find((type) => labels.includes(type))
  if (kind !== undefined) return linked(properties.id, html`${kindSign(kind)}${name}`, state)
  const modality = Modality.safeParse(properties.modality)
  if (labels.includes('Claim') && modality.success)
    return linked(properties.id, html`${signOf(modality.data)}“${name}”`, state)
  return html`<span class="thing">${name}</span>`
}

const listed = (parts: readonly Shown[]): Shown =>
  html`${parts.map((part, i) => html`${i === 0 ? nothing : ', '}${part}`)}`

function thingCell(thing: Thing, state: State): Shown {
  if (thing.kind === 'node') return node(thing, state)
  if (thing.kind === 'relationship') return relationship(thing, state)
  const { nodes, relationships } = thing
  return html`${nodes.map((one, i) => {
    const next = relationships[i]
    return html`${cell(one, state)}${next === undefined ? nothing : html` – ${cell(next, state)} – `}`
  })}`
}

/** A value as people read it: names, verbs and dates; ids that can be selected are links. */
export function cell(value: CypherValue, state: State): Shown {
  if (value === null) return html`<span class="hint">null</span>`
  if (typeof value === 'string')
    return selectionOf(value) === null ? longText(value) : linked(value, value, state)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value))
    return value.length === 0
      ? html`<span class="hint">empty list</span>`
      : listed(value.map((one) => cell(one, state)))
  const thing = thingOf(value)
  if (thing !== null) return thingCell(thing, state)
  return listed(
    Object.entries(value).map(
      ([key, one]) => html`<span class="hint">${key}:</span> ${cell(one, state)}`,
    ),
  )
}
