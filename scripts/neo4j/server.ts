import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { DemarcheError } from '../../graph-schema/error.ts'
import { answersBolt } from './bolt.ts'
import type { Release } from './releases.ts'
import { settingsOf } from './settings.ts'

const run = promisify(execFile)

/** How long the server may take to answer. */
const START_MS = 120_000
const PAUSE_MS = 100

export type ServerPlan = {
  readonly release: Release
  readonly java: string
  /** Folder of the jars. */
  readonly lib: string
  /** Folder of data, settings and logs; made when it is not there. */
  readonly home: string
  readonly port: number
  /** Counts on the first start of a home only. */
  readonly password: string
  /** For a server that lives for minutes: starts in half the time, and stays slower after. */
  readonly brief?: boolean
}

/** A Neo4j server that runs as a child of this process. */
export type Neo4jServer = {
  readonly uri: string
  readonly pid: number
  /** Resolves when the server has ended, by itself or stopped. */
  readonly ended: Promise<void>
  /** Ends it in order (SIGTERM) or at once (SIGKILL), and waits for that. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts the server and waits until it answers. */
export async function startNeo4j(plan: ServerPlan): Promise<Neo4jServer> {
  const { home, port, release } = plan
  await prepareHome(plan)
  const compiler = plan.brief === true ? ['-XX:TieredStopAtLevel=1'] : []
  const memory = ['-XX:+UseSerialGC', '-Xms256m', '-Xmx512m']
  const java = [...memory, ...compiler, '-cp', join(plan.lib, '*'), release.mainClass]
  const child = spawn(
    plan.java,
    [...java, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-2000)
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const abandon = () => child.kill('SIGKILL')
  process.once('exit', abandon)
  void ended.then(() => process.off('exit', abandon))
  await untilItAnswers(child, port, () => complaint)
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    child.kill(signal)
    await ended
  }
  return { uri: `bolt://127.0.0.1:${port}`, pid: child.pid!, ended, stop }
}

async function prepareHome(plan: ServerPlan): Promise<void> {
  const conf = join(plan.home, 'conf')
  const started = await access(join(plan.home, 'data')).then(
    () => true,
    () => false,
  )
  await mkdir(conf, { recursive: true })
  await writeFile(join(conf, 'neo4j.conf'), settingsOf(plan.port))
  if (started) return
  const admin = ['-cp', join(plan.lib, '*'), `-Dbasedir=${plan.home}`]
  const command = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password']
  await run(plan.java, [...admin, ...command, plan.password], {
    env: { PATH: '/usr/bin:/bin', NEO4J_HOME: plan.home, NEO4J_CONF: conf },
  })
}

async function untilItAnswers(
  child: ChildProcess,
  port: number,
  complaint: () => string,
): Promise<void> {
  for (let waited = 0; waited < START_MS; waited += PAUSE_MS) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new DemarcheError('unavailable', `Neo4j ended at once: ${complaint().split('\n')[0]}`)
    if (await answersBolt(port)) return
    await pause(PAUSE_MS)
  }
  child.kill('SIGKILL')
  throw new DemarcheError('unavailable', `Neo4j did not answer within ${START_MS / 1000} s`)
}
