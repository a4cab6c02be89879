import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { DemarcheError } from '../graph-schema/error.ts'
import { Day } from '../graph-schema/model/when.ts'
import { BACKGROUND_TYPES, EDGE_KINDS } from '../graph-schema/ontology/edge-kinds.ts'
import { EdgeType } from '../graph-schema/ontology/edge-types.ts'
import { type Extraction, extractionOf } from '../server/extract/6-claims/contract.ts'
import { readArticle } from '../server/extract/pipeline.ts'
import { run } from './command.ts'

const Article = z.object({ published: Day, text: z.string() })
const Gold = z.object({
  entities: z.array(
    z.object({ id: z.string(), name: z.string(), mentions: z.array(z.string()).default([]) }),
  ),
  edges: z.array(z.object({ source: z.string(), target: z.string().nullable(), type: EdgeType })),
})
type Gold = z.infer<typeof Gold>

/** One edge that was read: how certain it is said to be, and whether the gold has its pair and type. */
type Verdict = { readonly certainty: number; readonly right: boolean }

function verdicts(published: string, text: string, gold: Gold): Verdict[] {
  const { entities, edges } = extractionOf(readArticle({ published, text }))
  const toGold = new Map(entities.map((entity) => [entity.id, goldOf(entity, gold)]))
  const stated = new Set(gold.edges.map(({ source, target, type }) => key(source, target, type)))
  return edges
    .filter(({ type }) => !BACKGROUND_TYPES.includes(EdgeType.parse(type)) && type !== 'SAID')
    .map(({ source, target, type, certainty }) => {
      const ends = [source, target].map((id) => (id === null ? null : (toGold.get(id) ?? `?${id}`)))
      return { certainty, right: stated.has(key(ends[0]!, ends[1]!, EdgeType.parse(type))) }
    })
}

/** The gold entity of the same name, or else the first that shares a mention. */
function goldOf(entity: Extraction['entities'][number], gold: Gold): string | undefined {
  const names = new Set([entity.name, ...entity.mentions].map((name) => name.toLowerCase()))
  const same = gold.entities.find(({ name }) => name.toLowerCase() === entity.name.toLowerCase())
  const shared = gold.entities.find(({ name, mentions }) =>
    [name, ...mentions].some((mention) => names.has(mention.toLowerCase())),
  )
  return (same ?? shared)?.id
}

function key(source: string, target: string | null, type: EdgeType): string {
  const ends = [source, target ?? '-']
  if (EDGE_KINDS[type].symmetric) ends.sort()
  return [type, ...ends].join('|')
}

const BINS = 5
const BAR = 40

/** For every fifth of the scale: how many edges, what they state on average, how many are right. */
function tableOf(all: readonly Verdict[]): string[] {
  const rows = Array.from({ length: BINS }, (_, bin) => {
    const inside = all.filter(
      ({ certainty }) => Math.min(BINS - 1, Math.floor(certainty * BINS)) === bin,
    )
    if (inside.length === 0) return null
    const stated = inside.reduce((sum, { certainty }) => sum + certainty, 0) / inside.length
    const right = inside.filter((verdict) => verdict.right).length / inside.length
    const mark = Math.round(stated * BAR)
    const bar = Array.from({ length: BAR + 1 }, (_, i) =>
      i === mark ? '|' : i <= right * BAR ? '#' : '.',
    )
    const figures = [stated, right].map((x) => x.toFixed(2).padStart(7)).join('')
    return `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}${`${inside.length}`.padStart(7)}${figures}  ${bar.join('')}`
  })
  return [
    'certainty   edges stated  right  (# right, | stated)',
    ...rows.filter((row) => row !== null),
  ]
}

const command = new Command('eval:certainty')
  .description('How often edges are right, by how certain they are said to be.')
  .argument('<articles>', 'folder of NAME.json {published, text} with NAME.gold.json')
  .addHelpText('after', '\nExample:\n  npm run --silent eval:certainty -- ../shared/eval/articles')
  .action((folder: string) => {
    const names = existsSync(folder)
      ? readdirSync(folder).filter((name) => name.endsWith('.gold.json'))
      : []
    if (names.length === 0) throw new DemarcheError('not_found', `there is no gold in ${folder}`)
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const all = names.flatMap((name) => {
      const { published, text } = Article.parse(read(name.replace('.gold.json', '.json')))
      return verdicts(published, text, Gold.parse(read(name)))
    })
    for (const line of tableOf(all)) console.log(line)
  })

await run(command)
