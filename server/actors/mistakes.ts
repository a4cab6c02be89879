import type { z } from 'zod'

/** One mistake in a user's file, in a line: where it stands, what is wrong, what to do. */
export type Mistake = string

/** Either what was read, or every mistake that kept it from being read. */
export type Checked<Value> =
  | { readonly value: Value; readonly mistakes: null }
  | { readonly value: null; readonly mistakes: readonly Mistake[] }

export const mistake = (where: string, what: string): Mistake => `${where}: ${what}`

/** ['people', 0, 'terms', 1, 'from'] → people[0].terms[1].from */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
  boolean: 'true or false',
}

/** What zod found wrong with the form of a file. */
export function mistakesOf({ issues }: z.ZodError): Mistake[] {
  return issues.map((issue) => mistake(pathOf(issue.path) || 'the file', reasonOf(issue)))
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const given = issue.input === undefined ? '' : `${JSON.stringify(issue.input)} `
  switch (issue.code) {
    case 'unrecognized_keys':
      return `"${issue.keys.join('", "')}" is no field here: correct its name or take it out (docs/actors.md lists the fields)`
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing: give ${PLAIN[issue.expected] ?? issue.expected}`
        : `is not what belongs here: write ${PLAIN[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `${given}cannot be: choose one of ${issue.values.join(', ')}`
    case 'too_big':
      return `is too long: the most is ${issue.maximum}`
    default:
      // What is shared with other schemas says "not a day".
      return `${given}${issue.message.replace(/^not /, 'is not ')}`
  }
}
