import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'
import { readConfig } from '../server/config.ts'
import { run } from './command.ts'
import { answersBolt, freePort } from './neo4j/bolt.ts'
import { installNeo4j } from './neo4j/install.ts'
import { findJava } from './neo4j/java.ts'
import { keepPassword } from './neo4j/password.ts'
import { LONG_TERM, RELEASES } from './neo4j/releases.ts'
import { startNeo4j } from './neo4j/server.ts'

type Options = { port?: number; data?: string; release: string }

/** Where the server's jars are kept. */
const CACHE = '.cache/neo4j'
const USUAL_PORT = 7687

const command = new Command('neo4j')
  .description('Runs the real Neo4j Community server on this machine, fetched once by Maven.')
  .option('--port <number>', 'port of Bolt; 7687 when it is free, else another', portNumber)
  .option('--data <folder>', 'where the server keeps its data')
  .addOption(
    new Option('--release <version>', 'which Neo4j')
      .choices(RELEASES.map(({ version }) => version))
      .default(LONG_TERM.version),
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run neo4j
  npm run neo4j -- --port 7700 --data /tmp/graph

It needs Java 17 (2026 releases: Java 21) and Maven. The password is NEO4J_PASSWORD on the first
start, else a made one that is kept beside the data. Ctrl-C stops the server.`,
  )
  .action(serve)

async function serve(options: Options): Promise<void> {
  const release = RELEASES.find(({ version }) => version === options.release) ?? LONG_TERM
  const { javaHome, dataFolder, neo4jPassword } = readConfig()
  const java = await findJava(release.java, javaHome)
  if (java === undefined)
    throw new DemarcheError(
      'unavailable',
      `Neo4j ${release.version} needs Java ${release.java} or later, and none was found (on Debian: apt-get install openjdk-17-jre-headless)`,
    )
  const home = options.data ?? join(dataFolder, `neo4j-${release.version}`)
  const port = options.port ?? (await usualPort())
  if (options.port !== undefined && (await answersBolt(port)))
    throw new DemarcheError('conflict', `A Bolt server answers on port ${port} already`)
  process.stderr.write(`Neo4j ${release.version}: fetching it the first time, then starting …\n`)
  const lib = await installNeo4j(release, CACHE)
  const password = await keepPassword(home, neo4jPassword)
  const server = await startNeo4j({ release, java, lib, home, port, password })
  process.stdout.write(`Neo4j ${release.version} answers at ${server.uri} as user neo4j.
Use it with:
  NEO4J_URI=${server.uri} NEO4J_PASSWORD=${password} npm start
Ctrl-C stops it.
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.stop())
  await server.ended
}

async function usualPort(): Promise<number> {
  return (await answersBolt(USUAL_PORT)) ? freePort() : USUAL_PORT
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.')
  return port
}

await run(command)
