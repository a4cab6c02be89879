import Table from 'cli-table3'
import { Command, InvalidArgumentError } from 'commander'
import type { CountedActor, MergeProposals } from '../graph-schema/api.ts'
import { openStore } from '../server/store/open.ts'
import { EXIT, run } from './command.ts'
import { plain } from './report.ts'

const command = new Command('duplicates')
  .description(
    'Shows actors of the graph that may be one, since their names are near. Nothing is merged.',
  )
  .option('--limit <number>', 'show at most so many, the nearest first', most, 100)
  .option('--json', 'print them as JSON')
  .addHelpText('after', '\nExample:\n  npm run --silent duplicates -- --limit 20')
  .action(async ({ limit, json }: { limit: number; json?: true }) => {
    const store = await openStore()
    try {
      const found = await store.mergeProposals(limit)
      process.stdout.write(`${json ? JSON.stringify(found, null, 2) : drawn(found)}\n`)
      process.exitCode = EXIT.ok
    } finally {
      await store.close()
    }
  })

function drawn({ proposals, omitted }: MergeProposals): string {
  if (proposals.length === 0) return 'no two actors have names that are near'
  const table = new Table({
    head: [
      'keep',
      'name',
      'articles, claims',
      'other',
      'name',
      'articles, claims',
      'why',
      'likeness',
    ],
    style: { head: [], border: [], compact: true },
  })
  for (const { keep, other, why, likeness } of proposals)
    table.push([...cells(keep), ...cells(other), why, likeness.toFixed(2)])
  const count = `${proposals.length} ${proposals.length === 1 ? 'pair' : 'pairs'}`
  return `${table.toString()}\n${count}${omitted > 0 ? `, and ${omitted} more` : ''}`
}

const cells = ({ id, name, articles, claims }: CountedActor) => [
  id,
  plain(name),
  `${articles}, ${claims}`,
]

function most(text: string): number {
  const number = Number(text)
  if (!(Number.isInteger(number) && number >= 1 && number <= 100_000))
    throw new InvalidArgumentError('Give a whole number from 1 to 100000.')
  return number
}

await run(command)
