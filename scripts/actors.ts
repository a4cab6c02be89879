import { Command } from 'commander'
import { knowledgeWith } from '../server/actors/knowledge-with.ts'
import { readActorsAt, refuse } from '../server/actors/load.ts'
import type { ReadActors } from '../server/actors/read.ts'
import { complain, EXIT, run } from './command.ts'

const command = new Command('actors')
  .description(
    "Checks a user's file of actors and prints what it became as JSON, which --actors reads as well.",
  )
  .argument('<file>', 'JSON as in samples/actors.json, or a PETRARCH actor dictionary')
  .addHelpText(
    'after',
    `
Examples:
  npm run --silent actors -- samples/actors.json
  npm run --silent actors -- Phoenix.Countries.actors.txt > countries.json

Counts, and every line that was skipped with its reason, are printed on standard error.`,
  )
  .action(async (path: string) => {
    const read = await readActorsAt(path)
    if (read.mistakes !== null) return refuse(path, read.mistakes, complain)
    const { mistakes } = knowledgeWith(read.value.file)
    if (mistakes !== null) return refuse(path, mistakes, complain)
    for (const line of accountOf(read.value)) complain(line)
    process.stdout.write(`${JSON.stringify(read.value.file, null, 2)}\n`)
    process.exitCode = EXIT.ok
  })

/** What was skipped, a line each, and at the end how much was read. */
function accountOf({ format, file, skipped }: ReadActors): string[] {
  const counts = Object.entries(file).flatMap(([table, rows]) =>
    rows === undefined || rows.length === 0 ? [] : [`${table} ${rows.length}`],
  )
  return [
    ...skipped.map(({ line, text, why }) => `line ${line}: skipped ${text}: ${why}`),
    `${format}: ${counts.join(', ') || 'nothing'}; ${skipped.length} skipped`,
  ]
}

await run(command)
