import { type LayoutRequest, positionsOf } from './positions.ts'

/** Answers each request with its positions, off the page's own thread. */
self.onmessage = (message: MessageEvent<LayoutRequest>) => {
  self.postMessage(positionsOf(message.data))
}
// It listens: what is sent from now on is not kept until the page has time to hand it over.
setTimeout(() => self.postMessage(null))
