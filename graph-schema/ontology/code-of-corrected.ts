import type { Claim } from '../model/claim.ts'
import { EDGE_KINDS } from './edge-kinds.ts'
import { FINE_CODES } from './fine-codes.ts'

type Coded = Pick<Claim, 'type' | 'modality' | 'cameo'>

/**
 * The CAMEO code of a claim whose type or modality a reader changed: one that the modality alone
 * decides, else the code as it was read where the type is the same, else the type's own.
 */
export function codeOfCorrected(read: Coded, now: Pick<Claim, 'type' | 'modality'>): string {
  if (read.type === now.type && read.modality === now.modality) return read.cameo
  const byModality = (FINE_CODES[now.type] ?? []).filter(
    ({ modality, trigger, words, aimed }) => modality && !trigger && !words && !aimed,
  )
  const decided = byModality.find(({ modality }) => modality?.includes(now.modality))
  if (decided) return decided.code
  const stays = read.type === now.type && !byModality.some(({ code }) => code === read.cameo)
  return stays ? read.cameo : EDGE_KINDS[now.type].cameo
}
