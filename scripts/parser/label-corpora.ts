import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { printConllu } from '../../server/exchange/conllu.ts'
import { openParser } from '../../server/extract/2-syntax/parse.ts'
import type { Sentence } from '../../server/extract/2-syntax/sentence.ts'

const USAGE = `usage: tsx scripts/parser/label-corpora.ts CORPORA OUT.conllu.gz EVERY
Parses every EVERY-th text of the corpora and keeps the sentences the parser is sure of.`

/** Sentences shorter say little; longer ones are seldom all right. */
const LENGTHS = { least: 6, most: 45 }
const SURE = 0.86

const [corpora, out, every = '4'] = process.argv.slice(2)
if (!corpora || !out) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const parse = openParser()
  const kept: string[] = []
  for (const name of readdirSync(corpora).sort()) {
    const lines = gunzipSync(readFileSync(join(corpora, name)))
      .toString('utf8')
      .trim()
      .split('\n')
    for (let i = 0; i < lines.length; i += Number(every)) {
      const { text } = JSON.parse(lines[i]!) as { text: string }
      kept.push(printConllu(text, parse(text).filter(sure)))
    }
  }
  writeFileSync(out, gzipSync(kept.join('')))
}

function sure({ tokens }: Sentence): boolean {
  if (tokens.length < LENGTHS.least || tokens.length > LENGTHS.most) return false
  return tokens.reduce((sum, { score }) => sum + score, 0) / tokens.length >= SURE
}
