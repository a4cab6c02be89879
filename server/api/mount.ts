import { type RequestHandler, type Response, Router } from 'express'
import type { Operation, Services } from './operation.ts'
import { Refusal } from './problem.ts'

/** `/api/claims/{id}` as Express has it; the wildcard lets ids keep their slashes. */
const expressPath = (path: string) => path.replace(/\{(\w+)\}/g, '*$1')

/** Wildcard parameters come as segments; ours are one string. */
const joined = (params: Readonly<Record<string, string | string[]>>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, [value].flat().join('/')]),
  )

/** Aborted when the connection closes before the answer is out. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

const handlerOf =
  (operation: Operation, services: Services): RequestHandler =>
  async (request, response) => {
    const { params, query, body } = request
    const signal = goneSignal(response)
    const input = { params: joined(params), query, body, signal }
    const answer = await operation.handle(services, input)
    const spec = operation.answers[answer.status]
    if (spec === undefined)
      throw new Error(`${operation.id} has no answer ${answer.status} in its contract`)
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
export function mountOperations(operations: readonly Operation[], services: Services): Router {
  const router = Router({ caseSensitive: true })
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const route = router.route(expressPath(path))
    const here = operations.filter((operation) => operation.path === path)
    for (const operation of here) route[operation.method](handlerOf(operation, services))
    const methods = here.map(({ method }) => method.toUpperCase())
    route.all(refuseOthers(methods.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]))))
  }
  return router
}
