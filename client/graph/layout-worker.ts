import { type LayoutRequest, positionsOf } from './positions.ts'

/** Answers each request with its positions, off the page's own thread. */
self.onmessage = (message: MessageEvent<LayoutRequest>) => {
  self.postMessage(positionsOf(message.data))
}
