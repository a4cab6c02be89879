import { transformSync } from 'esbuild'

/** Strips types with esbuild; refuses to run without ESM support rather than falling back to CommonJS. */
export default {
  process(source, path, { supportsStaticESM }) {
    if (!supportsStaticESM)
      throw new Error('Run jest with node --experimental-vm-modules (npm test).')
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    })
  },
}
