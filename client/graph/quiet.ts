import type { Network } from 'vis-network/esnext'

type Message = '_blockRedraw' | '_allowRedraw' | '_redraw' | '_requestRedraw'
/** vis-network's own messages, which its types leave out. */
type Emitting = { emit(message: Message): void }

const isEmitting = (network: object): network is Emitting =>
  'emit' in network && typeof network.emit === 'function'

const tell = (network: Network, ...messages: readonly Message[]) => {
  if (isEmitting(network)) for (const message of messages) network.emit(message)
}

/**
 * Changes nodes, lines and view with one drawing for all of it, in the browser's next frame: by itself
 * vis-network draws at once after each.
 */
export function quietly(network: Network, change: () => void): void {
  tell(network, '_blockRedraw')
  try {
    change()
  } finally {
    tell(network, '_allowRedraw', '_requestRedraw')
  }
}

/** Draws once in each frame, and not at each move of a node, until the function it gives is called. */
export function oncePerFrame(network: Network): () => void {
  const draw = () => {
    tell(network, '_allowRedraw', '_redraw', '_blockRedraw')
    frame = requestAnimationFrame(draw)
  }
  let frame = requestAnimationFrame(draw)
  tell(network, '_blockRedraw')
  return () => {
    cancelAnimationFrame(frame)
    tell(network, '_allowRedraw', '_requestRedraw')
  }
}
