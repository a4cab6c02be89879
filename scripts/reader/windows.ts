import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cleanText } from '../../server/extract/1-text/blocks.ts'
import type { Sentence, Token } from '../../server/extract/2-syntax/sentence.ts'
import { parseSentences } from '../../server/extract/2-syntax/sentences.ts'
import { findEntities } from '../../server/extract/3-entities/find-entities.ts'
import { kindOf, placed, relationsFrom } from '../../server/extract/5-events/net/window.ts'

const USAGE = `usage: tsx scripts/reader/windows.ts EVENTS OUT.jsonl.gz
Lays out the marked texts of EVENTS for train.py: words, what stands at each, the word of every event
and actor, and how each word hangs from each trigger.`

type Span = [number, number]
type Marked = {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly events: readonly {
    readonly type: string
    readonly modality: string
    readonly trigger: Span
    readonly source: Span | null
    readonly target: Span | null
  }[]
}

const [events, out] = process.argv.slice(2)
if (!events || !out) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const lines = ['real', 'written'].flatMap((kind) =>
    readFileSync(join(events, `${kind}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => laidOut(kind, JSON.parse(line) as Marked)),
  )
  writeFileSync(out, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')))
  console.log(`${lines.length} windows`)
}

function laidOut(kind: string, { id, text, date, events }: Marked) {
  const clean = cleanText(text)
  const sentences = parseSentences(clean)
  const { index } = findEntities(clean, sentences, date, id)
  const words = placed(sentences)
  const place = (span: Span | null) => (span ? wordsOf(sentences, span) : null)
  return {
    id: `${kind}:${id}`,
    words: words.map(({ token }) => token.form),
    lengths: sentences.map(({ tokens }) => tokens.length),
    kinds: words.map(({ sentence, at }) => kindOf(index, sentence, at)),
    // Of every word that may be a trigger: the rest is never asked.
    relations: words.map(({ token }, i) => {
      const relationOf = relationsFrom(words, i)
      const asked = /^(NOUN|VERB|ADJ|PROPN|ADV|AUX|ADP)$/.test(token.upos)
      return asked ? words.map((_, word) => relationOf(word)) : []
    }),
    events: events.flatMap((event) => {
      const trigger = place(event.trigger)
      return trigger
        ? [{ ...event, trigger, source: place(event.source), target: place(event.target) }]
        : []
    }),
  }
}

/** [head, first, last] of the words of a span. */
function wordsOf(sentences: readonly Sentence[], [from, to]: Span) {
  const words: readonly Token[] = sentences.flatMap(({ tokens }) => tokens)
  const first = words.findIndex(({ end }) => end > from)
  let last = first
  while (words[last + 1] && words[last + 1]!.start < to) last++
  if (first < 0 || words[first]!.start >= to) return null
  let before = 0
  for (const { tokens } of sentences) {
    const top = tokens.findIndex(({ head }, i) => {
      const at = before + i
      const above = head < 0 ? -1 : before + head
      return at >= first && at <= last && (above < first || above > last)
    })
    if (top >= 0) return [before + top, first, last]
    before += tokens.length
  }
  return null
}
