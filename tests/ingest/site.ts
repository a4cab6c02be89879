import { createServer, type RequestListener } from 'node:http'
import { listen } from '../../server/listen.ts'

/** A web site of the test's own on loopback, with what it answers at each path; others are 404. */
export type Site = { readonly url: string; readonly close: () => Promise<void> }

/** Starts it on a free port. */
export async function openSite(pages: Readonly<Record<string, RequestListener>>): Promise<Site> {
  const { url, close } = await listen(
    (request, response) => {
      const answer = pages[request.url ?? '']
      if (answer) answer(request, response)
      else response.writeHead(404).end('no such page')
    },
    { host: '127.0.0.1', port: 0 },
  )
  return { url: url.replace(/\/$/, ''), close }
}

/** A port of this machine where nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 1
}
