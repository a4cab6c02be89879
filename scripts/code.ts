import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Command } from 'commander'
import { z } from 'zod'
import { DemarcheError } from '../graph-schema/error.ts'
import { MAX_ARTICLE_CHARACTERS } from '../graph-schema/model/article.ts'
import { Day } from '../graph-schema/model/when.ts'
import { loadKnowledge } from '../server/actors/load.ts'
import type { CodedEvent } from '../server/extract/6-claims/coded-events.ts'
import { codeText, LEAST_CERTAIN, type Reader } from '../server/extract/pipeline.ts'
import { type Line, linesOf } from '../server/ingest/lines.ts'
import { ACTORS, certainty, complain, EXIT, lineOf, run } from './command.ts'

const Id = z.union([z.string(), z.number()])

/** A text to code; without its date nobody knows when it was published. */
const Text = z.strictObject({
  id: Id,
  text: z.string().max(MAX_ARTICLE_CHARACTERS),
  date: Day.nullable().default(null),
})

type Id = z.infer<typeof Id>
type Answer =
  | { readonly id: Id; readonly events: readonly CodedEvent[] }
  | { readonly id: Id | null; readonly error: string }

/** In JSON a character takes up to six. */
const LONGEST_LINE = 6 * MAX_ARTICLE_CHARACTERS + 10_000

const command = new Command('code')
  .description(
    'Reads one JSON object a line {id, text, date} (date is the publication day or null) and prints for\n' +
      'each, in order, one line {id, events: [{source, target, type, cameo, plover, mode, goldstein,\n' +
      'modality, date, quote, certainty}]}; source and target are {name, type, iso3, sector, span}, spans\n' +
      'UTF-16 offsets of the words that name them, null where nobody is named. A line that cannot be read\n' +
      'gets {id, error} in its place.',
  )
  .argument('[file]', 'a file of JSON lines, or - for standard input', '-')
  .option(
    '--certainty <number>',
    `only events at least this certain, 0 to 1; ${LEAST_CERTAIN} if not given`,
    certainty,
  )
  .option(...ACTORS)
  .addHelpText(
    'after',
    '\nExample:\n  echo \'{"id":1,"text":"Iran attacked Iraq on Monday.","date":"2025-10-25"}\' | npm run --silent code',
  )
  .action(async (file: string, options: { certainty?: number; actors?: string }) => {
    const knowledge = await loadKnowledge(options.actors, complain)
    let failed = false
    for await (const line of linesOf(await open(file), LONGEST_LINE)) {
      if (line.text?.trim() === '') continue
      const answer = answerTo(line, options.certainty, { knowledge })
      failed ||= 'error' in answer
      // The reader sets the pace: nothing is read on before it has taken what is there.
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
    }
    process.exitCode = failed ? EXIT.failed : EXIT.ok
  })

async function open(file: string): Promise<Readable> {
  if (file === '-') return process.stdin
  const found = await stat(file).catch((cause) => {
    throw new DemarcheError('not_found', `${file}: no such file or directory`, cause)
  })
  if (!found.isFile() && !found.isFIFO() && !found.isCharacterDevice())
    throw new DemarcheError('invalid', `${file} is not a file`)
  return createReadStream(file)
}

function answerTo({ number, text }: Line, certain: number | undefined, reader: Reader): Answer {
  if (text === null) return refusal(number, null, `is longer than ${LONGEST_LINE} characters`)
  const json = parsed(text)
  if (json === undefined) return refusal(number, null, 'is not JSON')
  const given = Text.safeParse(json)
  const id = z.looseObject({ id: Id }).safeParse(json).data?.id ?? null
  if (!given.success) return refusal(number, id, reasonOf(given.error))
  try {
    return {
      id: given.data.id,
      events: codeText(given.data.text, given.data.date, certain, reader),
    }
  } catch (error) {
    return refusal(number, id, lineOf(error).replace(/^error: /, ''))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const reasonOf = ({ issues: [issue] }: z.ZodError) =>
  issue === undefined || issue.path.length === 0
    ? `is not an object {id, text, date}: ${issue?.message}`
    : `${issue.path.join('.')}: ${issue.message}`

function refusal(number: number, id: Id | null, reason: string): Answer {
  complain(`error: line ${number}: ${reason}`)
  return { id, error: reason }
}

await run(command)
