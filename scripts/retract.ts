import { Command } from 'commander'
import type { RetractReport } from '../graph-schema/api.ts'
import { DemarcheError } from '../graph-schema/error.ts'
import { openStore } from '../server/store/open.ts'
import type { GraphStore } from '../server/store/port.ts'
import { complain, EXIT, lineOf, run } from './command.ts'
import { retractedLine } from './report.ts'

const command = new Command('retract')
  .description(
    'Takes articles out of the graph: edges lose their claims, and go when they had no other.',
  )
  .argument('<article...>', 'ids as ingest prints them: article/0123456789abcdef')
  .option('--json', 'print the reports as JSON')
  .addHelpText('after', '\nExample:\n  npm run retract -- article/0123456789abcdef')
  .action(retract)

async function retract(ids: string[], { json }: { json?: true }): Promise<void> {
  const reports: RetractReport[] = []
  const store = await openStore()
  try {
    for (const id of ids) {
      const report = await retractOne(store, id)
      if (report === null) continue
      reports.push(report)
      if (!json) process.stdout.write(`${retractedLine(report)}\n`)
    }
    process.exitCode = reports.length === ids.length ? EXIT.ok : EXIT.failed
  } finally {
    if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
    await store.close()
  }
}

/** Null for an article that is not there: it is named, and the others are still taken out. */
async function retractOne(store: GraphStore, id: string): Promise<RetractReport | null> {
  try {
    return await store.retract(id)
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'not_found') throw error
    complain(lineOf(error))
    return null
  }
}

await run(command)
