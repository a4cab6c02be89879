import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where Linux distributions put Java. */
const JVM_FOLDER = '/usr/lib/jvm'

/** The oldest Java on this machine that is new enough, as a path or command; undefined without one. */
export async function findJava(
  atLeast: number,
  javaHome: string | undefined,
): Promise<string | undefined> {
  const homes = await readdir(JVM_FOLDER).catch(() => [])
  const commands = [
    ...(javaHome === undefined ? [] : [join(javaHome, 'bin', 'java')]),
    ...homes.sort().map((home) => join(JVM_FOLDER, home, 'bin', 'java')),
    'java',
  ]
  const found = await Promise.all(
    commands.map(async (command) => ({ command, version: await versionOf(command) })),
  )
  return found.filter(({ version }) => version >= atLeast).sort((a, b) => a.version - b.version)[0]
    ?.command
}

/** The major version, as in `openjdk version "17.0.15"`; 0 where there is none. */
async function versionOf(java: string): Promise<number> {
  try {
    const { stderr } = await run(java, ['-version'])
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0)
  } catch {
    // Not there, or a file that is no program.
    return 0
  }
}
