import type { Edge } from '../../graph-schema/model/edge.ts'
import type { Entity } from '../../graph-schema/model/entity.ts'
import type { Day } from '../../graph-schema/model/when.ts'
import { addressOf } from '../address.ts'
import type { DrawnEdge } from '../derive/drawn.ts'
import type { Scene } from '../derive/scene.ts'
import { type Names, nameOf } from '../derive/visible.ts'
import type { Positions } from '../graph/positions.ts'
import type { Model } from '../model.ts'
import type { State } from '../state.ts'
import { dayWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { typeWord, verbOf } from '../words/phrase.ts'

/** The current view as every export takes it: after the filters, with what is selected. */
export type ExportView = {
  readonly nodes: readonly Entity[]
  readonly names: Names
  readonly edges: readonly Edge[]
  readonly lines: readonly DrawnEdge[]
  readonly positions: Positions
  readonly selectedEdge: Edge | null
  readonly selectedLine: string | null
  readonly selectedNode: string | null
  /** The query of the page's address. */
  readonly address: string
  readonly exported: Day
  /** What is shown and what is selected, in words. */
  readonly about: readonly string[]
}

/** "Donald Trump will not meet Kim Jong Un". */
export const sentenceOf = (edge: Edge, names: Names): string =>
  [
    nameOf(names, edge.source),
    verbOf(edge),
    edge.target === null ? '' : nameOf(names, edge.target),
    edge.title === null ? '' : `(${edge.title})`,
    edge.count > 1 ? `×${edge.count}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

function filtersOf({ modalities, types, from, to, query }: State): readonly string[] {
  return [
    modalities.length === 0 ? '' : modalities.map((m) => MODALITY_STYLES[m].word).join(', '),
    types.length === 0 ? '' : types.map(typeWord).join(', '),
    from === null ? '' : `from ${dayWords(from)}`,
    to === null ? '' : `before ${dayWords(to)}`,
    query.trim() === '' ? '' : `with “${query.trim()}”`,
  ].filter((part) => part !== '')
}

function aboutOf({ state }: Model, scene: Scene): readonly string[] {
  const filters = filtersOf(state)
  const { selectedEdge, selectedActor, names } = scene
  const selected = selectedEdge === null ? selectedActor : sentenceOf(selectedEdge, names)
  return [
    `${scene.edges.length} edges${filters.length === 0 ? '' : `: ${filters.join('; ')}`}`,
    ...(selectedEdge === null && selectedActor !== null
      ? [`selected: ${nameOf(names, selectedActor)}`]
      : selected === null
        ? []
        : [`selected: ${selected}`]),
  ]
}

/** What is in view now, to be exported on a day. */
export function viewOf(model: Model, scene: Scene, exported: Day): ExportView {
  const ends = new Set(
    scene.edges.flatMap(({ source, target }) => (target === null ? [source] : [source, target])),
  )
  return {
    nodes: [...ends].toSorted().flatMap((id) => scene.names.get(id) ?? []),
    names: scene.names,
    edges: scene.edges,
    lines: scene.lines,
    positions: model.positions,
    selectedEdge: scene.selectedEdge,
    selectedLine: scene.selectedLine,
    selectedNode: scene.selectedActor,
    address: addressOf(model.state),
    exported,
    about: aboutOf(model, scene),
  }
}
