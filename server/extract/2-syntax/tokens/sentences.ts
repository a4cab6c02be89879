import { neverEnds, startsSentence } from './abbreviations.ts'
import type { Span } from './span.ts'
import { tokenize } from './tokenize.ts'

/** Longer stretches without a stop are cut, so that time and memory stay bounded. */
const MOST_TOKENS = 200

const STOP = /^(?:[.!?]+|…|\.{3,})$/u
const CLOSER = /^(?:["”’')\]»]|''|’’)$/u
/** What a stop or a closer ends with: no sentence ends after anything else. */
const LAST = /[.!?…"”’')\]»]/
const OPENER = /^(?:["“‘'([«]|``|‘‘)$/u
/** A footnote belongs to the sentence before it. */
const NOTE = /^\s?\[\d{1,3}\]/
const SPEECH =
  /^(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|shouted|declared|exclaimed|wondered|cried)$/i

/** Sentences of a text as lists of words; a blank line always ends one. */
export function splitSentences(text: string): Span[][] {
  const sentences: Span[][] = []
  for (const paragraph of paragraphs(text)) {
    const tokens = tokenize(text, paragraph)
    let from = 0
    for (let i = 0; i < tokens.length; i++) {
      const full = i + 1 - from >= MOST_TOKENS
      if (!full && !endsAfter(text, tokens, from, i)) continue
      sentences.push(tokens.slice(from, i + 1))
      from = i + 1
    }
    if (from < tokens.length) sentences.push(tokens.slice(from))
  }
  return sentences
}

/** Stretches between blank lines, and lines that do not run on. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!breaks(text, start, at)) continue
    spans.push({ start, end: at })
    start = at + 1
  }
  spans.push({ start, end: text.length })
  return spans
}

/** A single line break inside wrapped prose joins; any other ends the paragraph. */
function breaks(text: string, start: number, at: number): boolean {
  const next = text.slice(at + 1, at + 40)
  if (/^[ \t\r]*(?:\n|$)/.test(next)) return true
  const line = at - Math.max(start, text.lastIndexOf('\n', at - 1) + 1)
  const wrapped = line >= 55 && line <= 100 && !/[.!?:"”]\s*$/.test(text.slice(at - 3, at))
  return !wrapped && !/^\s*\p{Ll}/u.test(next)
}

function endsAfter(text: string, tokens: readonly Span[], from: number, at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return true
  const here = tokens[at]!
  if (!LAST.test(text[here.end - 1]!)) return false
  const gap = next.start > here.end
  const form = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end)
  const after = text.slice(here.end, here.end + 24)
  if (NOTE.test(after)) return false
  // A stop, then quotes or brackets that close on it, then perhaps the number of a note.
  let stop = beforeNote(at, from, form)
  while (stop > from && CLOSER.test(form(stop))) stop -= 1
  const word = form(stop)
  const plain = STOP.test(word)
  if (!plain && !(word.length > 1 && word.endsWith('.') && /\p{L}/u.test(word))) return false
  // "1." in front of a list's item.
  if (stop === from + 1 && /^\d{1,3}$/.test(form(from))) return false
  if (CLOSER.test(form(at + 1)) && !opens(text, tokens, at + 1)) return false
  if (!gap) return plain && word === '.' && /^\p{Lu}\p{Ll}/u.test(after) && stop === at
  if (!begins(after)) return false
  if (!plain) return !neverEnds(word) && startsSentence(after)
  if (stop < at && /[!?]/.test(word)) return !speechFollows(tokens, at, form)
  if (/^(?:\.{3,}|…)$/.test(word)) return /^\s*["“'‘(]?\p{Lu}/u.test(after)
  return true
}

/** The token before "[12]", where the sentence may have stopped. */
function beforeNote(at: number, from: number, form: (i: number) => string): number {
  const note = at - 3 > from && form(at) === ']' && /^\d{1,3}$/.test(form(at - 1))
  return note && form(at - 2) === '[' && STOP.test(form(at - 3)) ? at - 3 : at
}

/** What a sentence can start with: an address, or anything but a small letter or a sign. */
function begins(after: string): boolean {
  if (/^\s*https?:/.test(after)) return true
  return !/^\s*["“'‘([]{0,2}(?:\p{Ll}|[,;:%)\]])/u.test(after)
}

/** Whether a quote that could close follows a space and touches a word: then it opens. */
function opens(text: string, tokens: readonly Span[], at: number): boolean {
  const { start, end } = tokens[at]!
  const spaced = start > tokens[at - 1]!.end
  return spaced && OPENER.test(text.slice(start, end)) && /\S/.test(text[end] ?? ' ')
}

function speechFollows(tokens: readonly Span[], at: number, form: (i: number) => string): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    if (SPEECH.test(form(i))) return true
  }
  return false
}
