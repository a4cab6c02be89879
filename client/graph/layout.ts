import type { LayoutRequest, Positions } from './positions.ts'

/** Computes positions in a worker; one request at a time, the answers in the order of asking. */
export function createLayout(): (request: LayoutRequest) => Promise<Positions> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  let previous: Promise<unknown> = Promise.resolve()
  const ask = (request: LayoutRequest) =>
    new Promise<Positions>((resolve, reject) => {
      worker.onmessage = (message: MessageEvent<Positions>) => resolve(message.data)
      worker.onerror = (event) => reject(new Error(`the layout failed: ${event.message}`))
      worker.postMessage(request)
    })
  return (request) => {
    const next = previous.then(() => ask(request))
    previous = next.catch(() => undefined)
    return next
  }
}
