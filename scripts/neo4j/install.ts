import { execFile } from 'node:child_process'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { DemarcheError } from '../../graph-schema/error.ts'
import type { Release } from './releases.ts'

const run = promisify(execFile)

/** The server's jars, fetched from Maven Central once and kept under `cache`. */
export async function installNeo4j(release: Release, cache: string): Promise<string> {
  // Absolute: Maven takes a relative folder from the place of the pom.
  const folder = resolve(cache, release.version, 'lib')
  return (await isThere(folder)) ? folder : download(release, folder)
}

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  )

/** Into a folder beside the final one, so that a download that was cut off is never used. */
async function download(release: Release, folder: string): Promise<string> {
  const partial = `${folder}.${process.pid}`
  const pom = join(partial, 'pom.xml')
  await mkdir(partial, { recursive: true })
  await writeFile(pom, pomOf(release))
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime']
  const where = `-DoutputDirectory=${join(partial, 'jars')}`
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goal, where])
    await mkdir(dirname(folder), { recursive: true })
    // Where another has put them there meanwhile, those are the same.
    await rename(join(partial, 'jars'), folder).catch(async (error: unknown) => {
      if (!(await isThere(folder))) throw error
    })
  } catch (error) {
    throw new DemarcheError('unavailable', whyNot(error), error)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  return folder
}

/** True where Maven can be called. */
export async function hasMaven(): Promise<boolean> {
  return run('mvn', ['-v']).then(
    () => true,
    () => false,
  )
}

function whyNot(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return 'Maven is not installed: it fetches Neo4j (on Debian: apt-get install maven)'
  const printed = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
  const line = printed.split('\n').find((one) => one.startsWith('[ERROR]'))
  return `Neo4j could not be fetched: ${line ?? String(error).split('\n')[0]}`
}

function pomOf({ version }: Release): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demarche</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`
}
