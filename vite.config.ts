import { defineConfig } from 'vite'

/** Builds client/ into dist/: files only, nothing inline, as the server's content policy wants. */
export default defineConfig({
  root: 'client',
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
})
