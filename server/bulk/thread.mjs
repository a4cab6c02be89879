// Node 20 starts no thread on TypeScript, even under `--import tsx`: this lets it in.
import { register } from 'tsx/esm/api'

register()
await import('./reading-worker.ts')
