import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { z } from 'zod'
import { DemarcheError } from '../graph-schema/error.ts'
import { Modality } from '../graph-schema/model/modality.ts'
import { EdgeType } from '../graph-schema/ontology/edge-types.ts'
import { cleanText } from '../server/extract/1-text/blocks.ts'
import type { Sentence } from '../server/extract/2-syntax/sentence.ts'
import { parseSentences } from '../server/extract/2-syntax/sentences.ts'
import { modalityOf } from '../server/extract/5-events/modality.ts'
import { run } from './command.ts'

/** A text whose events are marked; offsets in UTF-16 units. */
const MarkedText = z.object({
  text: z.string(),
  events: z.array(
    z.object({
      type: EdgeType,
      modality: Modality,
      trigger: z.tuple([z.int(), z.int()]),
    }),
  ),
})

/** What is stated and what is read of one marked word. */
type Pair = { readonly stated: Modality; readonly read: Modality }

function pairsOf(line: string): Pair[] {
  const { text, events } = MarkedText.parse(JSON.parse(line))
  const sentences = parseSentences(cleanText(text))
  return events
    .filter(({ type }) => type !== 'SAID')
    .flatMap(({ type, modality, trigger: [start, end] }) => {
      const sentence = sentences.find((one) => one.start <= start && start < one.end)
      const read = sentence && readAt(sentence, start, end, type)
      return read ? [{ stated: modality, read }] : []
    })
}

/** The modality of the verb or noun that a marked passage hangs from. */
function readAt(sentence: Sentence, start: number, end: number, type: EdgeType): Modality | null {
  const inside = sentence.tokens.flatMap((token, index) =>
    token.start < end && token.end > start ? [index] : [],
  )
  const outward = inside.filter((index) => !inside.includes(sentence.tokens[index]!.head))
  const head = outward.find((index) => /^(VERB|NOUN)$/.test(sentence.tokens[index]!.upos))
  const trigger = head ?? outward.at(-1)
  return trigger === undefined ? null : modalityOf(sentence, trigger, type)
}

function tableOf(pairs: readonly Pair[]): string[] {
  const count = (stated: Modality, read: Modality) =>
    pairs.filter((pair) => pair.stated === stated && pair.read === read).length
  const header = ['stated \\ read'.padEnd(14), ...Modality.options.map((name) => name.padStart(12))]
  const rows = Modality.options.map((stated) =>
    [
      stated.padEnd(14),
      ...Modality.options.map((read) => `${count(stated, read)}`.padStart(12)),
    ].join(''),
  )
  const right = pairs.filter(({ stated, read }) => stated === read).length
  const open = pairs.filter(({ stated }) => stated !== 'occurred' && stated !== 'ongoing')
  const wrong = open.filter(({ read }) => read === 'occurred').length
  return [
    header.join(''),
    ...rows,
    `right ${((right / pairs.length) * 100).toFixed(1)} % of ${pairs.length}; not occurred, read as occurred: ${wrong} of ${open.length}`,
  ]
}

const command = new Command('eval:modality')
  .description('Measures modality alone: of words that are marked as events in short texts.')
  .argument('<file>', 'JSONL of {text, events: [{type, modality, trigger: [start, end]}]}')
  .addHelpText(
    'after',
    '\nExample:\n  npm run --silent eval:modality -- ../shared/events/real.jsonl',
  )
  .action((file: string) => {
    let lines: string[]
    try {
      lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    } catch (cause) {
      throw new DemarcheError('not_found', `cannot read ${file}`, cause)
    }
    for (const line of tableOf(lines.flatMap(pairsOf))) console.log(line)
  })

await run(command)
