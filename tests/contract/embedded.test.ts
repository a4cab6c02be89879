import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedEngine } from '../../server/store/embedded/engine.ts'
import { storeContract } from './suite.ts'

storeContract('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-'))
  return {
    engine: new EmbeddedEngine(folder),
    end: () => rm(folder, { recursive: true, force: true }),
  }
})
