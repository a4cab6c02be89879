import { CAMEO } from './cameo.ts'
import { EDGE_KINDS } from './edge-kinds.ts'
import type { EdgeType } from './edge-types.ts'

/** PLOVER type and mode ('' for none) and the Goldstein value of an edge type, as far as its code decides. */
export function scaleOf(type: EdgeType, cameo: string) {
  const { plover, ploverMode, goldstein, cameo: usual } = EDGE_KINDS[type]
  const entry = cameo === usual ? undefined : CAMEO.get(cameo)
  return {
    plover: entry?.plover || plover,
    ploverMode: entry ? entry.ploverMode : ploverMode,
    goldstein: entry?.goldstein ?? goldstein,
  }
}
