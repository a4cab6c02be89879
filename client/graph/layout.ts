import type { LayoutRequest, Positions } from './positions.ts'

/** A worker that computes positions. */
export type Layout = {
  /** One request at a time, the answers in the order of asking. */
  readonly place: (request: LayoutRequest) => Promise<Positions>
  /** Once the worker listens, or never will: until then a busy page keeps what it is sent waiting. */
  readonly ready: Promise<void>
}

/** Starts the worker, which says null once it listens, and then its answers. */
export function startLayout(): Layout {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  let failure: Error | null = null
  const answer = () =>
    new Promise<Positions | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Positions | null>) => resolve(data)
      worker.onerror = ({ message }) => {
        failure = new Error(`the layout failed: ${message}`)
        reject(failure)
      }
    })
  const ready = answer().then(
    () => undefined,
    () => undefined,
  )
  const ask = async (request: LayoutRequest): Promise<Positions> => {
    if (failure !== null) throw failure
    const positions = answer()
    worker.postMessage(request)
    return (await positions) ?? {}
  }
  // The first is sent at once, so that the worker is at work while the page is rendered.
  let previous: Promise<unknown> | null = null
  const place = (request: LayoutRequest) => {
    const next = previous === null ? ask(request) : previous.then(() => ask(request))
    previous = next.catch(() => undefined)
    return next
  }
  return { ready, place }
}
