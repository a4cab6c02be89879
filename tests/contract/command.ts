import { spawn } from 'node:child_process'
import { bundled } from '../program.ts'

export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs one of the commands in scripts/ to its end; `onOutput` sees what it has printed so far. */
export function runCommand(
  script: string,
  args: readonly string[],
  settings: object,
  options: { cwd?: string; onOutput?(out: string, stop: () => void): void } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...bundled(`scripts/${script}.ts`), ...args], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: 'pipe',
    ...options,
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
    options.onOutput?.(out, () => child.kill('SIGINT'))
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  child.stdin.end()
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}
