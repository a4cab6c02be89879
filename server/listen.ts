import { createServer, type RequestListener, type Server } from 'node:http'
import { DemarcheError } from '../graph-schema/error.ts'

/** A server that listens, where it is reached, and how to end it. */
export type Listening = { readonly url: string; readonly close: () => Promise<void> }

/** How long requests under way may take once the server is told to end. */
const GRACE_MS = 3000

const urlOf = (server: Server, host: string): string => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): DemarcheError {
  const next = port < 65_535 ? port + 1 : 4173
  if (error.code === 'EADDRINUSE')
    return new DemarcheError(
      'conflict',
      `port ${port} is taken: choose another, as in PORT=${next} npm start`,
      error,
    )
  if (error.code === 'EACCES')
    return new DemarcheError(
      'conflict',
      `port ${port} may not be used: choose another, as in PORT=4173 npm start`,
      error,
    )
  return new DemarcheError(
    'unavailable',
    `cannot listen on ${host}:${port}: ${error.message}`,
    error,
  )
}

/** Listens on host and port (0 is any free one); a port that is taken is a `conflict`. */
export async function listen(
  handler: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    url: urlOf(server, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Browsers keep connections open; those with a request under way have a while to end it.
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
      }),
  }
}
