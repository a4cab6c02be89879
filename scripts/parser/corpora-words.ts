import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { splitSentences } from '../../server/extract/2-syntax/tokens/sentences.ts'

const USAGE = `usage: tsx scripts/parser/corpora-words.ts CORPORA OUT.gz
Splits the texts of the corpora into sentences and words: a sentence a line, tabs between words.`

/** Sentences shorter say little; longer ones are lists. */
const LENGTHS = { least: 3, most: 80 }

const [corpora, out] = process.argv.slice(2)
if (!corpora || !out) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const lines = new Set<string>()
  for (const name of readdirSync(corpora).sort()) {
    const texts = gunzipSync(readFileSync(join(corpora, name)))
      .toString('utf8')
      .trim()
      .split('\n')
    for (const line of texts) {
      const { text } = JSON.parse(line) as { text: string }
      for (const words of splitSentences(text)) {
        if (words.length < LENGTHS.least || words.length > LENGTHS.most) continue
        lines.add(words.map(({ start, end }) => text.slice(start, end)).join('\t'))
      }
    }
  }
  writeFileSync(out, gzipSync(`${[...lines].join('\n')}\n`, { level: 9 }))
  console.log(`${lines.size} sentences`)
}
