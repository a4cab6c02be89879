import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readConllu, type Treebanked } from '../../server/exchange/conllu.ts'
import type { Span } from '../../server/extract/2-syntax/tokens/span.ts'

export function readTreebank(folder: string, name: string): Treebanked[] {
  return readConllu(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8'))
}

export function hasTreebanks(folder: string): boolean {
  return existsSync(join(folder, 'en_ewt-test.conllu.gz'))
}

/** The treebank's words one after another as a text, with the spans of its sentences' words. */
export function asText(sentences: readonly Treebanked[]): { text: string; words: Span[][] } {
  let text = ''
  const words = sentences.map(({ rows }, i) => {
    if (i > 0) text += sentences[i]!.newParagraph ? '\n\n' : ' '
    return rows.map((row, j) => {
      const start = text.length
      text += row.form
      const end = text.length
      if (row.spaceAfter && j < rows.length - 1) text += ' '
      return { start, end }
    })
  })
  return { text, words }
}
