import { type Command, CommanderError } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'

/** Exit codes of every command. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/**
 * Runs a command from the process arguments. Every failure ends in one line on standard error and a
 * non-zero exit code: 2 for a command line that cannot be understood, 1 for all else.
 */
export async function run(command: Command): Promise<void> {
  command.exitOverride().showHelpAfterError(`(${command.name()} --help shows how)`)
  try {
    await command.parseAsync()
  } catch (error) {
    process.exitCode = report(error)
  }
}

function report(error: unknown): number {
  // commander has printed its own line already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  process.stderr.write(`${lineOf(error)}\n`)
  return EXIT.failed
}

/** One line for people. */
export function lineOf(error: unknown): string {
  if (error instanceof DemarcheError) return `error: ${error.message}`
  return `error: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
}

/** A counter on standard error where that is a terminal, else nothing. */
export function progress(total: number): (done: number, what: string) => void {
  if (!process.stderr.isTTY || total < 2) return () => {}
  return (done, what) => {
    process.stderr.write(`\r\u001b[K${done}/${total} ${what.slice(0, 60)}`)
    if (done === total) process.stderr.write('\r\u001b[K')
  }
}
