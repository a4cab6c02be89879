import { loadEventWeights, loadKernel } from '../../2-syntax/load.ts'
import { EventNet } from './event-net.ts'

let net: EventNet | undefined

/** The event reader with the committed weights, which are loaded when it is first asked for. */
export function openedEventNet(): EventNet {
  net ??= new EventNet(loadEventWeights(), loadKernel())
  return net
}
