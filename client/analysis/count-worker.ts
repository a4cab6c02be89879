import { countNetwork } from './count.ts'
import type { Tie } from './ties.ts'

/** Answers each request with its counts, off the page's own thread. */
self.onmessage = (message: MessageEvent<readonly Tie[]>) => {
  self.postMessage(countNetwork(message.data))
}
