import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { bundled } from '../program.ts'

/** A writer process (writer.ts) and the articles it was told are saved. */
export type Writer = {
  readonly process: ChildProcess
  readonly acknowledged: readonly string[]
  /** Resolves when so many articles are acknowledged; rejects when the process ends before. */
  until(count: number): Promise<void>
  /** Resolves with the exit code, or null when it was killed. */
  readonly ended: Promise<number | null>
}

export function startWriter(args: readonly (string | number)[], settings: object): Writer {
  const child = spawn(
    process.execPath,
    [...bundled('tests/contract/writer.ts'), ...args.map(String)],
    { env: { PATH: process.env.PATH, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const acknowledged: string[] = []
  const waiting: { count: number; done(): void; failed(error: Error): void }[] = []
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(line)
    for (const { count, done } of waiting) if (acknowledged.length >= count) done()
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then((code) => {
    for (const { failed } of waiting) failed(new Error(`the writer ended (${code}): ${complaint}`))
  })
  const until = (count: number) =>
    new Promise<void>((done, failed) => waiting.push({ count, done, failed }))
  return { process: child, acknowledged, until, ended }
}
