import { keep, kept } from '../kept.ts'

const KEY = 'demarche-single-keys'

/** Whether single keys are on, as chosen before. */
export const storedSingleKeys = (): boolean => kept(KEY) !== 'off'

/** Remembers the choice. */
export const keepSingleKeys = (on: boolean): void => keep(KEY, on ? 'on' : 'off')
