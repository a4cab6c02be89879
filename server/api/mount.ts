import { type Request, type RequestHandler, Router } from 'express'
import { departureOf } from './departure.ts'
import { sendEvents } from './event-stream.ts'
import type { Operation, Services } from './operation.ts'
import { Refusal } from './problem.ts'

/** `/api/claims/{id}` as Express has it; the wildcard lets ids keep their slashes. */
const expressPath = (path: string) => path.replace(/\{(\w+)\}/g, '*$1')

/** Wildcard parameters come as segments; ours are one string. */
const joined = (params: Readonly<Record<string, string | string[]>>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, [value].flat().join('/')]),
  )

const EVENT_STREAM = 'text/event-stream'

/** Who accepts anything gets JSON; a stream must be asked for by name. */
const wantsEvents = (request: Request, { answers }: Operation) =>
  Object.values(answers).some(({ events }) => events !== undefined) &&
  request.accepts(['application/json', EVENT_STREAM]) === EVENT_STREAM

/** Beside the services: when the server is to end, and who hears of errors that are our own fault. */
export type Mounting = {
  readonly ending?: AbortSignal | undefined
  readonly report: (error: unknown) => void
}

const handlerOf =
  (operation: Operation, services: Services, { ending, report }: Mounting): RequestHandler =>
  async (request, response) => {
    const { params, query, body } = request
    const { gone, stop } = departureOf(response, ending)
    const answer = await operation
      .handle(
        services,
        { params: joined(params), query, body },
        { streamed: wantsEvents(request, operation), stop },
      )
      .catch((error: unknown) => {
        // Nobody is there to be told.
        if (gone.aborted) return null
        throw error
      })
    if (answer === null) return
    const spec = operation.answers[answer.status]
    if (spec === undefined)
      throw new Error(`${operation.id} has no answer ${answer.status} in its contract`)
    if ('events' in answer)
      return sendEvents(response, answer.events, { id: operation.id, spec, gone, report })
    // A body that breaks the contract is our fault: a plain Error, not the caller's ZodError.
    const checked = spec.schema.safeParse(answer.body)
    if (!checked.success) throw new Error(`${operation.id} broke its contract`, checked.error)
    response.status(answer.status).set('cache-control', 'no-store').json(checked.data)
  }

const refuseOthers =
  (allowed: readonly string[]): RequestHandler =>
  (request, response) => {
    response.set('allow', allowed.join(', '))
    throw new Refusal(405, `${request.method} is not possible here; ${allowed.join(', ')} is`)
  }

/** All operations as one router, with 405 and Allow for every other method of a known path. */
export function mountOperations(
  operations: readonly Operation[],
  services: Services,
  mounting: Mounting,
): Router {
  const router = Router({ caseSensitive: true })
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const route = router.route(expressPath(path))
    const here = operations.filter((operation) => operation.path === path)
    for (const operation of here) route[operation.method](handlerOf(operation, services, mounting))
    const methods = here.map(({ method }) => method.toUpperCase())
    route.all(refuseOthers(methods.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]))))
  }
  return router
}
