import Table from 'cli-table3'
import { Command } from 'commander'
import type { Corrections, ListedCorrection } from '../graph-schema/corrections-api.ts'
import type { Correction } from '../graph-schema/model/correction.ts'
import { openStore } from '../server/store/open.ts'
import type { GraphStore } from '../server/store/port.ts'
import { EXIT, run } from './command.ts'
import { counted, plain } from './report.ts'

const command = new Command('corrections')
  .description(
    'Lists the corrections that readers made, or takes one back: edited and rejected claims, merged and split entities.',
  )
  .option('--revoke <id>', 'take this one back: the graph is what it would be without it')
  .option('--json', 'print them as JSON')
  .addHelpText(
    'after',
    `
Examples:
  npm run --silent corrections
  npm run --silent corrections -- --revoke correction/0123456789ab

Corrections are made on the page, or with POST /api/corrections.`,
  )
  .action(async ({ revoke, json }: { revoke?: string; json?: true }) => {
    const store = await openStore()
    try {
      const line = await (revoke === undefined ? list(store, json) : takeBack(store, revoke, json))
      process.stdout.write(`${line}\n`)
      process.exitCode = EXIT.ok
    } finally {
      await store.close()
    }
  })

async function list(store: GraphStore, json?: true): Promise<string> {
  const found = await store.corrections()
  return json ? JSON.stringify(found, null, 2) : drawn(found)
}

async function takeBack(store: GraphStore, id: string, json?: true): Promise<string> {
  const report = await store.revoke(id)
  if (json) return JSON.stringify(report, null, 2)
  const { correction, claims } = report
  return `${correction.id} revoked: ${plain(whatOf(correction))}; ${counted(claims, 'claim')} changed`
}

function drawn({ corrections }: Corrections): string {
  if (corrections.length === 0) return 'nothing was corrected'
  const table = new Table({
    head: ['id', 'who', 'when', 'what', 'claims', 'note'],
    style: { head: [], border: [], compact: true },
  })
  for (const one of corrections) table.push(rowOf(one))
  return `${table.toString()}\n${counted(corrections.length, 'correction')}`
}

const rowOf = ({ correction, claims }: ListedCorrection) => [
  correction.id,
  plain(correction.who),
  `${correction.at.slice(0, 16).replace('T', ' ')} UTC`,
  plain(whatOf(correction)),
  claims,
  plain(correction.note ?? ''),
]

/** What a correction does, in a line. */
function whatOf(correction: Correction): string {
  switch (correction.kind) {
    case 'reject':
      return `rejected: ${claimWords(correction)}`
    case 'edit':
      return `edited: ${claimWords(correction)}; now ${editWords(correction)}`
    case 'merge':
      return `merged ${namedWords(correction.other)} into ${namedWords(correction.keep)}`
    case 'split': {
      const { entity, made, by } = correction
      const what = 'article' in by ? by.article : `the name “${by.alias}”`
      return `split ${namedWords(made)} from ${namedWords(entity)} by ${what}`
    }
  }
}

const namedWords = ({ id, name }: { id: string; name: string }) => `${name} (${id})`

type OnClaim = Extract<Correction, { kind: 'edit' | 'reject' }>

function claimWords({ claim }: OnClaim): string {
  const { sourceName, type, targetName, modality, from } = claim
  const ends = [sourceName, type, ...(targetName === null ? [] : [targetName])].join(' ')
  return `${ends}, ${modality}${from === null ? '' : `, ${from}`} (${claim.articleId})`
}

function editWords({ set }: Extract<Correction, { kind: 'edit' }>): string {
  const { type, modality, when } = set
  const days = when && (when.from === null ? 'no date' : `${when.from} to before ${when.to}`)
  return [type, modality, days].filter((word) => word !== undefined).join(', ')
}

await run(command)
