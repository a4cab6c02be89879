import { ANY_READER } from '../../graph-schema/model/correction.ts'
import { keep, kept } from '../kept.ts'

const KEY = 'demarche-reader'

/** The name the reader gave before. */
export const storedName = (): string => kept(KEY) ?? ANY_READER

/** Remembers the name for the next correction. */
export const rememberName = (name: string): void => keep(KEY, name)
