import Table from 'cli-table3'
import { Command, InvalidArgumentError } from 'commander'
import { CypherRequest, type CypherTable, CypherValue } from '../graph-schema/api.ts'
import { DemarcheError } from '../graph-schema/error.ts'
import { openStore } from '../server/store/open.ts'
import { run } from './command.ts'

type Values = { [name: string]: CypherValue }
type Options = { json?: true; param: Values; timeout: number }

const command = new Command('cypher')
  .description('Runs a Cypher statement that only reads, and prints its rows.')
  .argument('<statement>', 'the statement, in quotes')
  .option('--json', 'print the columns and rows as JSON')
  .option(
    '--param <name=value>',
    'a parameter, JSON or plain text; may be repeated',
    addParameter,
    {},
  )
  .option('--timeout <seconds>', 'stop it after so long, at most 60', seconds, 10)
  .addHelpText(
    'after',
    `
Examples:
  npm run --silent cypher -- "MATCH (a:Person)-[m:MET]->(b) RETURN a.name, b.name, m.modality, m.from"
  npm run --silent cypher -- 'MATCH (n {id: $id})-[r]-(m) RETURN type(r), m.name' --param id=country/PRK
  npm run --silent cypher -- 'MATCH (c:Claim) RETURN c.quote LIMIT 5' --json

Writing, LOAD CSV and calls that do more than read are refused.`,
  )
  .action(async (statement: string, { json, param, timeout }: Options) => {
    const parsed = CypherRequest.safeParse({
      statement,
      parameters: param,
      timeoutMs: Math.round(timeout * 1000),
    })
    if (!parsed.success)
      throw new DemarcheError('invalid', `Not a statement: ${parsed.error.issues[0]?.message}`)
    const store = await openStore()
    try {
      const table = await store.cypher(parsed.data)
      process.stdout.write(`${json ? JSON.stringify(table, null, 2) : drawn(table)}\n`)
    } finally {
      await store.close()
    }
  })

function drawn({ columns, rows, truncated }: CypherTable): string {
  if (columns.length === 0) return '(no columns)'
  const table = new Table({ head: columns, style: { head: [], border: [], compact: true } })
  for (const row of rows) table.push(row.map(cell))
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  return `${table.toString()}\n${count}${truncated ? ', and there are more' : ''}`
}

/** Text as it is, but never control characters of the terminal's. */
function cell(value: CypherValue): string {
  return typeof value === 'string' && !/\p{Cc}/u.test(value) ? value : JSON.stringify(value)
}

function addParameter(text: string, before: Values): Values {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('Write a parameter as name=value.')
  return { ...before, [name]: parameterValue(value) }
}

/** JSON where it is JSON, else the text itself: 5, true, [1,2], country/PRK. */
function parameterValue(text: string): CypherValue {
  try {
    return CypherValue.parse(JSON.parse(text))
  } catch {
    return text
  }
}

function seconds(text: string): number {
  const number = Number(text)
  if (!(number >= 0.1 && number <= 60)) throw new InvalidArgumentError('Give 0.1 to 60 seconds.')
  return number
}

await run(command)
