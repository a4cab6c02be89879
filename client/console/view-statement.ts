import type { EdgeId } from '../../graph-schema/model/edge.ts'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import { BACKGROUND_TYPES } from '../../graph-schema/ontology/edge-kinds.ts'
import { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import type { State } from '../state.ts'
import { folded } from '../words/folded.ts'
import { verbOf } from '../words/phrase.ts'

/** What of the view is meant: all that it shows, or only what ends at these actors or is this edge. */
export type Only = { readonly actors: readonly EntityId[] } | { readonly edge: EdgeId } | null

/** How the parts of an edge are called: as a relationship, or worked out from its claims. */
type Names = {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly reported: string
  readonly ends: readonly string[]
}

const RELATIONSHIP: Names = {
  id: 'e.id',
  type: 'type(e)',
  from: 'e.from',
  to: 'e.to',
  reported: 'e.lastReported',
  ends: ['a', 'b'],
}
const CLAIMS: Names = {
  id: 'edge',
  type: 'e.type',
  from: 'from',
  to: 'to',
  reported: 'reported',
  ends: ['a'],
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const list = (texts: readonly string[]) => `[${texts.map(quoted).join(', ')}]`

const PAST = { to: '2000-01-01', lastReported: '2000-01-02' }
const FUTURE = { to: null, lastReported: '2000-01-02' }

const holdsWord = (
  type: EdgeType,
  modality: Modality,
  when: typeof PAST | typeof FUTURE,
  word: string,
) => folded(verbOf({ type, modality, ...when })).includes(word)

/** Types and modalities whose verb, as the page words it, holds the word: always, or only once past or before. */
function verbConditions(word: string, { type, to, reported }: Names): readonly string[] {
  const pairs = EdgeType.options.flatMap((one) =>
    Modality.options.map((modality) => ({
      text: `${one} ${modality}`,
      past: holdsWord(one, modality, PAST, word),
      future: holdsWord(one, modality, FUTURE, word),
    })),
  )
  const among = (chosen: typeof pairs, condition = '') =>
    chosen.length === 0
      ? []
      : [`${type} + ' ' + e.modality IN ${list(chosen.map(({ text }) => text))}${condition}`]
  const isPast = `coalesce(${to} <= ${reported}, false)`
  return [
    ...among(pairs.filter(({ past, future }) => past && future)),
    ...among(
      pairs.filter(({ past, future }) => past && !future),
      ` AND ${isPast}`,
    ),
    ...among(
      pairs.filter(({ past, future }) => !past && future),
      ` AND NOT ${isPast}`,
    ),
  ]
}

function wordCondition(word: string, names: Names): string {
  const text = quoted(word)
  const places = [
    ...names.ends.map((end) => `${end}.folded CONTAINS ${text}`),
    `toLower(coalesce(e.title, '')) CONTAINS ${text}`,
    ...verbConditions(word, names),
  ]
  return `(${places.join('\n    OR ')})`
}

function onlyConditions(only: Only, { id, ends }: Names): readonly string[] {
  if (only === null) return []
  if ('edge' in only) return [`${id} = ${quoted(only.edge)}`]
  return only.actors.map((actor) => {
    const isOne = ends.map((end) => `${end}.id = ${quoted(actor)}`).join(' OR ')
    return `(${isOne})`
  })
}

function where(state: State, only: Only, names: Names): string {
  const { modalities, types, from, to, query } = state
  const conditions = [
    types.length === 0
      ? `NOT ${names.type} IN ${list(BACKGROUND_TYPES)}`
      : `${names.type} IN ${list(types)}`,
    ...(modalities.length === 0 ? [] : [`e.modality IN ${list(modalities)}`]),
    ...(from === null ? [] : [`${names.to} > date(${quoted(from)})`]),
    ...(to === null ? [] : [`${names.from} < date(${quoted(to)})`]),
    ...folded(query.trim())
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => wordCondition(word, names)),
    ...onlyConditions(only, names),
  ]
  return `WHERE ${conditions.join('\n  AND ')}`
}

/**
 * A statement whose rows are the edges that the page shows in a state. An edge without an addressee
 * is no relationship in the store: it comes as one of its claims, whose dates together are its own.
 */
export const viewStatement = (
  state: State,
  only: Only = null,
): string => `MATCH (a:Entity)-[e]->(b:Entity)
${where(state, only, RELATIONSHIP)}
RETURN a, e, b
UNION
// Acts without an addressee are no relationships; their claims say them.
MATCH (c:Unaddressed)
WITH c.edgeId AS edge, max(c.from) AS from, min(c.to) AS to,
  max(c.published) AS reported, collect(c) AS claims
WITH edge, from, to, reported, claims[0] AS e
MATCH (a:Entity {id: e.source})
${where(state, only, CLAIMS)}
RETURN a, e, null AS b`
