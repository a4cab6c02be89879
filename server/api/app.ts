import { setMaxListeners } from 'node:events'
import express, { type Express } from 'express'
import { Changes } from './changes.ts'
import { jsonOnly, knownHost, sameOrigin } from './guards.ts'
import { mountOperations } from './mount.ts'
import { openApiOperation } from './openapi.ts'
import type { Services } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { pageFiles } from './page.ts'
import { problemHandler, Refusal } from './problem.ts'
import { securityHeaders } from './security.ts'
import { UnderWay } from './under-way.ts'

/** Largest request body, in the notation of body-parser. */
const BODY_LIMIT = '2mb'

export type AppOptions = Omit<Services, 'changes' | 'underWay'> & {
  /** Host names, beside the loopback's, under which this server is reached. */
  readonly hosts?: readonly string[]
  /** Folder of the built page; without it only the API is served. */
  readonly pageFolder?: string
  /** Hears of errors that are our own fault; the client is told only that there was one. */
  readonly report?: (error: unknown) => void
  /** Aborted when the server is told to end: streams end, and what is only being read is left. */
  readonly ending?: AbortSignal
}

/** The whole HTTP surface over one store; listening is the caller's business. */
export function createApp({
  hosts = [],
  pageFolder,
  report = () => {},
  ending,
  ...given
}: AppOptions): Express {
  const services: Services = {
    ...given,
    changes: new Changes(given.store),
    underWay: new UnderWay(),
  }
  // Every request under way listens for the end.
  if (ending) setMaxListeners(0, ending)
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders, knownHost(hosts))
  app.use('/api', sameOrigin, jsonOnly)
  for (const { path, bodyLimit } of OPERATIONS)
    if (bodyLimit !== undefined) app.use(path, express.json({ limit: bodyLimit }))
  app.use('/api', express.json({ limit: BODY_LIMIT }))
  app.use(
    mountOperations([...OPERATIONS, openApiOperation(OPERATIONS)], services, { ending, report }),
  )
  if (pageFolder !== undefined) app.use(pageFiles(pageFolder))
  app.use(() => {
    throw new Refusal(404, 'there is nothing at this address')
  })
  app.use(problemHandler(report))
  return app
}
