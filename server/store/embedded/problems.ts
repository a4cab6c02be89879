import type { Reply } from './messages.ts'

type Problem = Pick<Extract<Reply, { ok: false }>, 'code' | 'message' | 'at'>

/** A refusal of our own, raised inside the process that holds the database. */
export class Refusal extends Error {}

// The engine's messages start with a kind and a code: "Query error: GRAFEO-Q001: syntax error: …".
const PREFIX = /^(?:\w+ error: )?(?:GRAFEO-[A-Z]\d+: )?/

/** An error of the engine as a code of ours and one line for people. */
export function toProblem(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error)
  const message = (text.split('\n')[0] ?? '').replace(PREFIX, '')
  if (error instanceof Refusal) return { code: 'invalid', message }
  if (text.includes('cannot be locked')) return { code: 'held', message }
  if (text.includes('GRAFEO-Q003')) return { code: 'timeout', message }
  if (/GRAFEO-T\d+|conflict/i.test(text)) return { code: 'conflict', message }
  if (/GRAFEO-(Q|V)\d+/.test(text)) return mistake(text, message)
  return { code: 'unavailable', message: `the embedded store failed: ${message}` }
}

// A mistake of syntax says where: "  --> query:3:1".
function mistake(text: string, message: string): Problem {
  const { line, column } = / --> query:(?<line>\d+):(?<column>\d+)/.exec(text)?.groups ?? {}
  if (line === undefined || column === undefined)
    return { code: 'invalid', message: `Cypher: ${message}` }
  return {
    code: 'invalid',
    message: `Cypher: ${message} (line ${line}, column ${column})`,
    at: { line: Number(line), column: Number(column) },
  }
}
