import type { Network } from 'vis-network/esnext'

/** vis-network's own messages, which its types leave out. */
type Emitting = { emit(message: '_blockRedraw' | '_allowRedraw' | '_requestRedraw'): void }

const isEmitting = (network: object): network is Emitting =>
  'emit' in network && typeof network.emit === 'function'

/**
 * Changes nodes, lines and view with one drawing for all of it, in the browser's next frame: by itself
 * vis-network draws at once after each.
 */
export function quietly(network: Network, change: () => void): void {
  if (!isEmitting(network)) {
    change()
    return
  }
  network.emit('_blockRedraw')
  try {
    change()
  } finally {
    network.emit('_allowRedraw')
    network.emit('_requestRedraw')
  }
}
