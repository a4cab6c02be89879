import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'
import { ExportFile } from '../graph-schema/exchange.ts'
import { importFile } from '../server/exchange/import.ts'
import { openStore } from '../server/store/open.ts'
import { run } from './command.ts'
import { savedLine, summaryLine } from './report.ts'

const command = new Command('import')
  .description('Takes a file in that the page saved as JSON: all of it or nothing.')
  .argument('<file>', 'a file saved as JSON: demarche-2026-11-27.json')
  .option('--json', 'print the report as JSON')
  .addHelpText('after', '\nExample:\n  npm run import -- demarche-2026-11-27.json')
  .action(importOne)

async function importOne(path: string, { json }: { json?: true }): Promise<void> {
  const file = await readFileOf(path)
  const store = await openStore()
  try {
    const report = await importFile(store, file)
    const lines = [...report.reports.map((one) => savedLine(one)), summaryLine(report.reports, 0)]
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${lines.join('\n')}\n`)
  } finally {
    await store.close()
  }
}

async function readFileOf(path: string): Promise<ExportFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new DemarcheError('not_found', `${path} cannot be read`, error)
  })
  const parsed = ExportFile.safeParse(jsonIn(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new DemarcheError(
    'invalid',
    `${path} is no file saved as JSON${place === '' ? '' : `: ${place}`}: ${issue?.message}`,
    parsed.error,
  )
}

/** Null for what is no JSON, which then is no file of ours either. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

await run(command)
