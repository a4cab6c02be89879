import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import { hued } from './hues.ts'
import type { Network } from './network.ts'
import { sized } from './ranks.ts'
import { nameOfTies, type Tie, tiesOf } from './ties.ts'

let worker: Worker | null = null
let asked: string | null = null

function ask(ties: readonly Tie[], { model, set }: Controller): void {
  worker ??= new Worker(new URL('./count-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data: network }: MessageEvent<Network>) => {
    if (network.of !== asked) return
    const { analysis, nodeHues, nodeSizes } = model()
    set({
      analysis: { ...analysis, network, problem: null },
      ...(nodeHues === null ? {} : hued(network)),
      ...(nodeSizes === null ? {} : sized(network, analysis.order)),
    })
  }
  worker.onerror = ({ message }) => {
    worker = null
    set({ analysis: { ...model().analysis, problem: `the count failed: ${message}` } })
  }
  worker.postMessage(ties)
}

/** The counts of what is in view; null while they are being made. */
export function networkOf(model: Model, scene: Scene, controller: Controller): Network | null {
  const ties = tiesOf(scene.edges, model.state.ties)
  const name = nameOfTies(ties)
  const { network } = model.analysis
  if (network?.of === name) return network
  if (asked !== name) {
    asked = name
    ask(ties, controller)
  }
  return null
}
