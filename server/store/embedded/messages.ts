import { z } from 'zod'
import type { CypherValue } from '../../../graph-schema/api.ts'

const Parameters = z.record(z.string(), z.unknown())
const call = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ id: z.int(), ...shape })

/** What the process that holds the database is asked to do. */
export const Request = z.discriminatedUnion('do', [
  call({ do: z.literal('open'), path: z.string() }),
  call({ do: z.literal('define'), statements: z.array(z.string()) }),
  call({ do: z.literal('begin') }),
  /** In the transaction, or in one of its own when that is null. */
  call({
    do: z.literal('run'),
    transaction: z.int().nullable(),
    statement: z.string(),
    parameters: Parameters,
  }),
  call({ do: z.literal('commit'), transaction: z.int() }),
  call({ do: z.literal('rollback'), transaction: z.int() }),
  /** A user's statement: in a transaction that is always rolled back. */
  call({
    do: z.literal('query'),
    statement: z.string(),
    parameters: Parameters,
    maxRows: z.int(),
    maxCharacters: z.int(),
  }),
  call({ do: z.literal('close') }),
])
export type Request = z.infer<typeof Request>

type WithoutId<Message> = Message extends unknown ? Omit<Message, 'id'> : never
export type Call = WithoutId<Request>

/** What comes back: values are already DTOs, so their rows are not parsed a second time. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({
    id: z.int(),
    ok: z.literal(true),
    columns: z.array(z.string()),
    rows: z.custom<CypherValue[][]>(Array.isArray),
    truncated: z.boolean(),
    transaction: z.int().nullable(),
  }),
  z.strictObject({
    id: z.int(),
    ok: z.literal(false),
    code: z.enum(['invalid', 'unavailable', 'timeout', 'held', 'conflict']),
    message: z.string(),
    at: z.strictObject({ line: z.int(), column: z.int() }).optional(),
  }),
])
export type Reply = z.infer<typeof Reply>
export type Answer = Extract<Reply, { ok: true }>
