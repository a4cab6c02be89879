import { Command } from 'commander'
import { openStore } from '../server/store/open.ts'
import { EXIT, run } from './command.ts'
import { retractedLine } from './report.ts'

const command = new Command('retract')
  .description(
    'Takes articles out of the graph: edges lose their claims, and go when they had no other.',
  )
  .argument('<article...>', 'ids as ingest prints them: article/0123456789abcdef')
  .option('--json', 'print the reports as JSON')
  .addHelpText('after', '\nExample:\n  npm run retract -- article/0123456789abcdef')
  .action(async (ids: string[], { json }: { json?: true }) => {
    const store = await openStore()
    try {
      for (const id of ids) {
        const report = await store.retract(id)
        process.stdout.write(`${json ? JSON.stringify(report) : retractedLine(report)}\n`)
      }
      process.exitCode = EXIT.ok
    } finally {
      await store.close()
    }
  })

await run(command)
