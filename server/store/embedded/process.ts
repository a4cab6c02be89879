import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { DemarcheError } from '../../../graph-schema/error.ts'
import { type Answer, type Call, Reply } from './messages.ts'
import { OUT_OF_MEMORY } from './out-of-memory.ts'

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** The process ended before it answered; what it had not committed is gone. */
export class ProcessLost extends Error {}

/** The data folder is open in another process. */
export class FolderHeld extends Error {}

type Waiting = { resolve(answer: Answer): void; reject(error: Error): void }

/** A child process that holds the embedded database, and the requests it has not answered. */
export class DatabaseProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #complaint = ''
  #lost: Error | undefined

  constructor() {
    this.#child = fork(WORKER, [], {
      execArgv: ['--import', TSX],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'json',
    })
    this.#child.stderr?.on('data', (text) => {
      this.#complaint = `${this.#complaint}${text}`.slice(-2000)
    })
    this.#child.on('message', (message) => this.#settle(Reply.parse(message)))
    this.#child.on('error', (error) => this.#lose(new ProcessLost(error.message)))
    this.#child.on('exit', (code) => this.#lose(lostWith(code, this.#complaint)))
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  get lost(): boolean {
    return this.#lost !== undefined
  }

  request(call: Call): Promise<Answer> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost)
    return new Promise((resolve, reject) => {
      const id = ++this.#last
      this.#waiting.set(id, { resolve, reject })
      this.#child.send({ ...call, id }, (error) => {
        if (error !== null) this.#lose(new ProcessLost(error.message))
      })
    })
  }

  /** Ends the process at once, whatever it is doing, and waits until it is gone. */
  async kill(): Promise<void> {
    const gone = this.gone()
    this.#child.kill('SIGKILL')
    await gone
  }

  gone(): Promise<void> {
    const { exitCode, signalCode } = this.#child
    if (exitCode !== null || signalCode !== null) return Promise.resolve()
    return new Promise((resolve) => this.#child.once('exit', () => resolve()))
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.ok) waiting?.resolve(reply)
    else if (reply.code === 'held') waiting?.reject(new FolderHeld(reply.message))
    else waiting?.reject(new DemarcheError(reply.code, reply.message, undefined, reply.at))
  }

  #lose(error: Error): void {
    this.#lost ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#lost)
    this.#waiting.clear()
  }
}

function lostWith(code: number | null, complaint: string): Error {
  if (code === OUT_OF_MEMORY)
    return new DemarcheError('invalid', 'The statement needed too much memory and was stopped')
  return new ProcessLost(`the embedded store's process ended (${code ?? 'killed'}) ${complaint}`)
}
