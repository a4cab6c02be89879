import { loadEventWeights, loadKernel } from '../../2-syntax/load.ts'
import { openedParser } from '../../2-syntax/parse.ts'
import { EventNet } from './event-net.ts'

let net: EventNet | undefined

/** The event reader with the committed weights, which are loaded when it is first asked for. */
export function openedEventNet(): EventNet {
  const parser = openedParser()
  net ??= new EventNet(loadEventWeights(), loadKernel(), (form, row) =>
    parser.writeVector(form, row),
  )
  return net
}
