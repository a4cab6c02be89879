import { type Command, CommanderError, InvalidArgumentError } from 'commander'
import { type Day, isDay } from '../graph-schema/model/when.ts'
import { plain } from './report.ts'

/** Exit codes of every command. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/**
 * Runs a command from the process arguments. Every failure ends in one line on standard error and a
 * non-zero exit code: 2 for a command line that cannot be understood, 1 for all else.
 */
export async function run(command: Command): Promise<void> {
  process.stdout.on('error', endWithReader)
  command.exitOverride().configureOutput({
    outputError: (text, write) =>
      write(`${text.trim().replaceAll('\n', ' ')} (${command.name()} --help shows how)\n`),
  })
  try {
    await command.parseAsync()
  } catch (error) {
    process.exitCode = report(error)
  }
}

/** Who reads our output may stop early, as `head` does: then there is nothing left to do. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') complain(lineOf(error))
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed)
}

function report(error: unknown): number {
  // commander has printed its own line already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  complain(lineOf(error))
  return EXIT.failed
}

/** One line for people; with the name of what failed in front, where the message does not begin with it. */
export function lineOf(error: unknown, name = ''): string {
  const text = error instanceof Error ? error.message : String(error)
  const message = text.split('\n')[0] ?? ''
  return `error: ${name === '' || message.startsWith(name) ? '' : `${name}: `}${message}`
}

/** Prints a line on standard error, in the place of the counter where there is one. */
export function complain(line: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${plain(line)}\n`)
}

/** The value of an option that is a day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD.')
  return text
}

/** The option that names a user's own file of actors, and what it says of itself. */
export const ACTORS = [
  '--actors <file>',
  'your own people, states, organizations: JSON or a PETRARCH actor dictionary (docs/actors.md)',
] as const

/** The value of an option that is a certainty. */
export function certainty(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Write a number from 0 to 1.')
  return number
}

/** A counter on standard error where that is a terminal, else nothing. */
export function progress(total: number): (done: number, what: string) => void {
  if (!process.stderr.isTTY || total < 2) return () => {}
  return (done, what) => {
    process.stderr.write(`\r\u001b[K${done}/${total} ${plain(what).slice(0, 60)}`)
    if (done === total) process.stderr.write('\r\u001b[K')
  }
}
