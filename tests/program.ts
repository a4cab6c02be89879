import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What `npm run` gives to node, to start one of our programs from any folder. */
export const throughTsx = (file: string): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  join(ROOT, file),
]

/** What starts the same program from the bundle that bundle-programs.js has made of it. */
export function bundled(file: string): string[] {
  const folder = process.env.DEMARCHE_TEST_PROGRAMS
  if (folder === undefined) throw new Error('jest.config.js has no program bundled')
  return [join(folder, file.replace(/\.ts$/, '.mjs'))]
}
