import { DemarcheError } from '../../graph-schema/error.ts'
import { decodeText } from './decode.ts'

const TIMEOUT_MS = 20_000
/** Most bytes of a page or file. */
export const MAX_BYTES = 10_000_000

/** The text of an http(s) address, within 20 s and 10 MB. */
export async function fetchPage(address: string, timeoutMs = TIMEOUT_MS): Promise<string> {
  const late = AbortSignal.timeout(timeoutMs)
  const done = new AbortController()
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([late, done.signal]),
      headers: { accept: 'text/html,text/plain;q=0.9' },
    })
    if (!response.ok)
      throw new DemarcheError(
        'unavailable',
        `${address} answered ${response.status} ${response.statusText}`.trim(),
      )
    const type = response.headers.get('content-type') ?? 'text/html'
    if (!/^(text\/|application\/xhtml)/i.test(type))
      throw new DemarcheError('invalid', `${address} is ${type.split(';')[0]}, not a page of text`)
    return await bodyWithin(response, address)
  } catch (error) {
    if (error instanceof DemarcheError) throw error
    if (late.aborted)
      throw new DemarcheError(
        'timeout',
        `${address} did not answer within ${timeoutMs / 1000} s`,
        error,
      )
    throw new DemarcheError('unavailable', `${address} cannot be reached`, error)
  } finally {
    // What was refused may still be sending: hang up.
    done.abort()
  }
}

async function bodyWithin(response: Response, address: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > MAX_BYTES)
      throw new DemarcheError('invalid', `${address} is larger than ${MAX_BYTES / 1_000_000} MB`)
    chunks.push(chunk)
  }
  const charset = /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1]
  return decodeText(Buffer.concat(chunks), charset)
}
