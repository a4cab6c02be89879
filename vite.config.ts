import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

// Libraries ship a talkative build beside the real one; what NODE_ENV says must not choose it.
process.env.NODE_ENV = 'production'

// How long each plugin took is told on a busy machine only; the server's own words are what counts.
const QUIET = { checks: { pluginTimings: false } } as const

const TRIMMED = fileURLToPath(new URL('client/graph/less-of-vis.ts', import.meta.url))

/** Parts of vis-network that are never used need not be sent. */
const lessOfVis: Plugin = {
  name: 'less-of-vis',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^(vis-util|keycharm)/.test(source) && importer?.includes('vis-network') ? TRIMMED : null,
}

/** Builds client/ into dist/: files only, nothing inline, as the server's content policy wants. */
export default defineConfig({
  root: 'client',
  base: './',
  logLevel: 'warn',
  plugins: [lessOfVis],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      ...QUIET,
      // What the first view needs comes in one file: a browser asks for many one after the other.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
  },
  worker: { rolldownOptions: QUIET },
})
