import { z } from 'zod'
import * as api from '../../graph-schema/api.ts'
import * as corrections from '../../graph-schema/corrections-api.ts'
import * as exchange from '../../graph-schema/exchange.ts'
import { Article } from '../../graph-schema/model/article.ts'
import { Claim } from '../../graph-schema/model/claim.ts'
import { AsRead, Correction } from '../../graph-schema/model/correction.ts'
import { Edge } from '../../graph-schema/model/edge.ts'
import { Entity } from '../../graph-schema/model/entity.ts'
import { NewCorrection } from '../../graph-schema/model/new-correction.ts'
import { Reading } from '../../graph-schema/model/reading.ts'
import { When } from '../../graph-schema/model/when.ts'
import { ReadingStage } from '../../graph-schema/reading-stage.ts'
import { type AnswerSpec, type Operation, operation } from './operation.ts'

const NAMED: Readonly<Record<string, z.ZodType>> = {
  Article,
  Claim,
  Edge,
  Entity,
  Reading,
  When,
  StoredClaim: api.StoredClaim,
  GraphView: api.GraphView,
  GraphSnapshot: api.GraphSnapshot,
  TimelineEntry: api.TimelineEntry,
  Timeline: api.Timeline,
  ClaimEvidence: api.ClaimEvidence,
  EdgeEvidence: api.EdgeEvidence,
  EntityView: api.EntityView,
  SearchResult: api.SearchResult,
  CountedActor: api.CountedActor,
  MergeProposal: api.MergeProposal,
  MergeProposals: api.MergeProposals,
  ClaimInArticle: api.ClaimInArticle,
  AsRead,
  Correction,
  NewCorrection,
  ListedCorrection: corrections.ListedCorrection,
  AppliedCorrection: api.AppliedCorrection,
  Corrections: corrections.Corrections,
  CorrectionReport: corrections.CorrectionReport,
  Namings: corrections.Namings,
  NewArticle: api.NewArticle,
  ReadingStage,
  SaveReport: api.SaveReport,
  Ledger: api.Ledger,
  ArticleClaims: api.ArticleClaims,
  RetractReport: api.RetractReport,
  ReadingsQuery: exchange.ReadingsQuery,
  ReadingsPage: exchange.ReadingsPage,
  ExportFile: exchange.ExportFile,
  ImportReport: exchange.ImportReport,
  CypherRequest: api.CypherRequest,
  CypherValue: api.CypherValue,
  CypherTable: api.CypherTable,
  Health: api.Health,
  Problem: api.Problem,
}

const reference = (name: string) => `#/components/schemas/${name}`

type JsonSchema = z.core.JSONSchema.BaseSchema

function withoutIds(schema: JsonSchema): JsonSchema {
  const { $id: _id, $schema: _schema, ...rest } = schema
  return rest
}

function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: reference })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)]),
  )
}

function schemaOf(schema: z.ZodType): JsonSchema {
  const name = Object.keys(NAMED).find((key) => NAMED[key] === schema)
  return name === undefined
    ? withoutIds(z.toJSONSchema(schema, { io: 'input' }))
    : { $ref: reference(name) }
}

const jsonContent = (schema: z.ZodType, type = 'application/json') => ({
  [type]: { schema: schemaOf(schema) },
})

/** A stream by the names of its events; their data is JSON of these schemas. */
const eventContent = (events: Readonly<Record<string, z.ZodType>>) => ({
  'text/event-stream': {
    schema: { type: 'string' as const },
    'x-events': Object.fromEntries(
      Object.entries({ ...events, problem: api.Problem }).map(([name, schema]) => [
        name,
        schemaOf(schema),
      ]),
    ),
  },
})

const parametersOf = (place: 'path' | 'query', schema: z.ZodObject | undefined) =>
  Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: !z.safeParse(field, undefined).success,
    schema: withoutIds(z.toJSONSchema(field, { io: 'input' })),
  }))

const responsesOf = (answers: Readonly<Record<number, AnswerSpec>>) => ({
  ...Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema, events }]) => [
      status,
      { description, content: { ...jsonContent(schema), ...(events && eventContent(events)) } },
    ]),
  ),
  default: {
    description: 'A problem (RFC 9457)',
    content: jsonContent(api.Problem, 'application/problem+json'),
  },
})

function entryOf({ id, summary, takes, answers }: Operation) {
  const parameters = [...parametersOf('path', takes.params), ...parametersOf('query', takes.query)]
  return {
    operationId: id,
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(takes.body === undefined
      ? {}
      : { requestBody: { required: true, content: jsonContent(takes.body) } }),
    responses: responsesOf(answers),
  }
}

/** The OpenAPI 3.1 document of these operations, made from the schemas that check them. */
export function openApiDocument(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, ReturnType<typeof entryOf>>> = {}
  for (const entry of operations)
    paths[entry.path] = { ...paths[entry.path], [entry.method]: entryOf(entry) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'demarche',
      version: '0.1.0',
      description:
        'Diplomatic events read from news articles. Ids hold a slash: send it as %2F or as it is.',
    },
    paths,
    components: { schemas: componentSchemas() },
  }
}

/** GET /api/openapi.json: the document of all operations, itself among them. */
export function openApiOperation(operations: readonly Operation[]): Operation {
  const own: Operation = operation({
    id: 'getOpenApi',
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    takes: {},
    answers: { 200: { description: 'OpenAPI 3.1', schema: z.looseObject({}) } },
    handle: async () => ({ status: 200, body: openApiDocument([...operations, own]) }),
  })
  return own
}
