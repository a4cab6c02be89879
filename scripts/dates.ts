import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { z } from 'zod'
import { DemarcheError } from '../graph-schema/error.ts'
import { addDays } from '../graph-schema/model/days.ts'
import { Day } from '../graph-schema/model/when.ts'
import { cleanText } from '../server/extract/1-text/blocks.ts'
import { parseSentences } from '../server/extract/2-syntax/sentences.ts'
import { KNOWLEDGE } from '../server/extract/3-entities/knowledge.ts'
import { termsBySurname } from '../server/extract/3-entities/people.ts'
import { findTimexes, type Timex } from '../server/extract/4-dates/find-dates.ts'
import { EXIT, run } from './command.ts'

/** `dct` (document creation time) is the publication day; `i` and `doc` name the text. */
const DatedText = z.strictObject({
  i: z.int().optional(),
  doc: z.string().optional(),
  dct: Day,
  text: z.string(),
})

/** Days are inclusive here, as in the extraction contract. */
const row = ({ words, start, end, type, value, when }: Timex) => ({
  expr: words,
  start,
  end,
  type,
  value,
  from: when?.from ?? null,
  to: when?.to ? addDays(when.to, -1) : null,
  precision: when?.precision ?? 'unknown',
  reason: when?.reason ?? null,
})

function read(line: string, number: number): z.infer<typeof DatedText> {
  try {
    return DatedText.parse(JSON.parse(line))
  } catch (cause) {
    throw new DemarcheError(
      'invalid',
      `line ${number} is not an object {i, doc, dct: YYYY-MM-DD, text}`,
      cause,
    )
  }
}

const command = new Command('dates')
  .description(
    'Reads one JSON object a line {i, doc, dct, text} on standard input (dct is the publication day)\n' +
      'and prints for each the temporal expressions of its text as one JSON array:\n' +
      '{expr, start, end, type, value, from, to, precision, reason}; from and to are whole days, both included.',
  )
  .addHelpText(
    'after',
    '\nExample:\n  echo \'{"dct":"2025-10-25","text":"They met last month."}\' | npm run --silent dates',
  )
  .action(async () => {
    let number = 0
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1
      if (line.trim() === '') continue
      const { text, dct } = read(line, number)
      const clean = cleanText(text)
      const found = findTimexes(clean.text, parseSentences(clean), dct, (surname) =>
        termsBySurname(KNOWLEDGE, surname),
      )
      process.stdout.write(`${JSON.stringify(found.map(row))}\n`)
    }
    process.exitCode = EXIT.ok
  })

await run(command)
