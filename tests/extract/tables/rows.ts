import { readFileSync } from 'node:fs'

/** The rows of a table beside this file: cells between tabs; lines that start with # are remarks. */
export const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** A sentence whose trigger stands in brackets: the plain text, and where the trigger starts. */
export const unmarked = (marked: string): { readonly text: string; readonly trigger: number } => ({
  text: marked.replace(/[[\]]/g, ''),
  trigger: marked.indexOf('['),
})
