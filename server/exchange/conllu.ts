import type { Sentence, Token } from '../extract/2-syntax/sentence.ts'

/** A sentence as CoNLL-U has it: heads from 1, 0 for the root. */
export type Row = {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  readonly spaceAfter: boolean
}

export type Treebanked = {
  readonly id: string
  readonly document: string
  readonly newParagraph: boolean
  readonly text: string
  readonly rows: readonly Row[]
}

/** Sentences as CoNLL-U, each with its text and its offsets in the whole. */
export function printConllu(text: string, sentences: readonly Sentence[]): string {
  return sentences.map((sentence, i) => printSentence(text, sentence, i + 1)).join('')
}

function printSentence(text: string, { start, end, tokens }: Sentence, number: number): string {
  const plain = text.slice(start, end).replace(/[\s\p{Cc}]+/gu, ' ')
  const lines = tokens.map((token, i) => {
    const next = tokens[i + 1]
    const joined = next !== undefined && next.start === token.end
    const misc = `${joined ? 'SpaceAfter=No|' : ''}Start=${token.start}|End=${token.end}`
    return [i + 1, ...cells(token), token.head + 1, token.deprel, '_', misc].join('\t')
  })
  return `# sent_id = ${number}\n# text = ${plain}\n${lines.join('\n')}\n\n`
}

function cells({ form, lemma, upos, xpos, feats }: Token): string[] {
  const pairs = Object.entries(feats).map(([name, value]) => `${name}=${value}`)
  pairs.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return [cell(form), cell(lemma), upos, cell(xpos), pairs.join('|') || '_']
}

function cell(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ') || '_'
}

/** Reads CoNLL-U; multiword ranges only tell where spaces are, empty nodes are left out. */
export function readConllu(source: string): Treebanked[] {
  let document = ''
  return source
    .split(/\n{2,}/)
    .filter((block) => /^\d/m.test(block))
    .map((block) => {
      document = comment(block, 'newdoc id') ?? document
      return {
        id: comment(block, 'sent_id') ?? '',
        document,
        newParagraph: /^# newpar/m.test(block) || /^# newdoc/m.test(block),
        text: comment(block, 'text') ?? '',
        rows: readRows(block.split('\n')),
      }
    })
}

function comment(block: string, name: string): string | undefined {
  return new RegExp(`^# ${name} = (.*)$`, 'm').exec(block)?.[1]
}

function readRows(lines: readonly string[]): Row[] {
  const rows: Row[] = []
  let joinedUntil = 0
  let lastOfRange: { id: number; spaceAfter: boolean } | undefined
  for (const line of lines) {
    const [
      id = '',
      form = '',
      lemma = '',
      upos = '',
      xpos = '',
      feats = '',
      head = '',
      deprel = '',
      ,
      misc = '',
    ] = line.split('\t')
    const spaceAfter = !/(^|\|)SpaceAfter=No/.test(misc)
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      joinedUntil = Number(range[2])
      lastOfRange = { id: joinedUntil, spaceAfter }
    } else if (/^\d+$/.test(id)) {
      const number = Number(id)
      const space =
        number === lastOfRange?.id
          ? lastOfRange.spaceAfter
          : number < joinedUntil
            ? false
            : spaceAfter
      rows.push({ form, lemma, upos, xpos, feats, head: Number(head), deprel, spaceAfter: space })
    }
  }
  return rows
}
