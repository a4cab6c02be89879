import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Each module goes on finding the files beside its source: weights, samples, other programs. */
const inPlace = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const address = JSON.stringify(pathToFileURL(path).href)
      return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' }
    })
  },
}

async function bundle(outdir) {
  const commands = (await readdir(join(ROOT, 'scripts')))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `scripts/${name}`)
  await build({
    entryPoints: [...commands, 'server/main.ts', 'tests/contract/writer.ts'],
    absWorkingDir: ROOT,
    outbase: '.',
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [inPlace],
  })
}

/**
 * Bundles our programs once for all tests: the hundred starts of them cost a fifth of what they cost
 * through tsx, which loads some hundred files one by one.
 */
export default async () => {
  // Inside the tree, so that packages are found.
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(ROOT, '.cache/programs-'))
  process.env.DEMARCHE_TEST_PROGRAMS = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await bundle(folder)
}
