import type { AsRead, Correction } from '../../graph-schema/model/correction.ts'
import { whenWords } from '../words/dates.ts'
import { MODALITY_STYLES } from '../words/modalities.ts'
import { typeWord, verbOf } from '../words/phrase.ts'

type Edit = Extract<Correction, { kind: 'edit' }>
type OnClaim = Extract<Correction, { kind: 'edit' | 'reject' }>

/** What an edit says instead: "ruled out, 12 Jun 2018". */
export const editWords = ({ set: { type, modality, when } }: Edit): string =>
  [
    ...(type === undefined ? [] : [typeWord(type)]),
    ...(modality === undefined ? [] : [MODALITY_STYLES[modality].word]),
    ...(when === undefined ? [] : [whenWords(when)]),
  ].join(', ')

/** "Donald Trump may meet Kim Jong Un": the claim a correction is about, as it was read. */
export const claimWords = ({ claim, at }: OnClaim): string => {
  const { sourceName, targetName, type, modality, to } = claim
  const verb = verbOf({ type, modality, to, lastReported: at.slice(0, 10) })
  return [sourceName, verb, ...(targetName === null ? [] : [targetName])].join(' ')
}

/** What a correction does, in a line. */
export function correctionWords(correction: Correction): string {
  switch (correction.kind) {
    case 'edit':
      return `${claimWords(correction)}: now ${editWords(correction)}`
    case 'reject':
      return `${claimWords(correction)}: rejected`
    case 'merge':
      return `${correction.other.name} merged into ${correction.keep.name}`
    case 'split':
      return `${correction.made.name} split from ${correction.entity.name}${'alias' in correction.by ? ` by the name “${correction.by.alias}”` : ' in one article'}`
  }
}

/** What was read where a correction changed it: "met, planned, 12 Jun 2018". */
export const readWords = ({ type, modality, when }: AsRead): string =>
  [
    typeWord(type),
    MODALITY_STYLES[modality].word,
    whenWords(when),
    ...(when.words === null ? [] : [`from “${when.words}”`]),
  ].join(', ')
