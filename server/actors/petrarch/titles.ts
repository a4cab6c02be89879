import type { Tables } from '../../extract/3-entities/knowledge/tables.ts'
import type { Matchers } from '../matchers.ts'

/** What of a name is a title. */
export type Titles = {
  /** Without what stands before a person's name: "Russian President Vladimir Putin". */
  readonly off: (name: string) => string
  /** True where nobody is named: "US Secretary of State", "President of France". */
  readonly is: (name: string) => boolean
}

export function titlesOf({ roles, countries }: Tables, find: Matchers): Titles {
  const before = new Set(
    [
      ...['the', 'former', 'madam', 'mr', 'mrs', 'ms', 'dr', 'gen', 'sir'],
      ...roles.flatMap(({ title, aliases }) => [title, ...aliases]),
      ...countries.flatMap(({ adjectives }) => adjectives),
    ].map((words) => words.toLowerCase()),
  )
  const titled = (words: readonly string[]): number => {
    const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
    let count = 0
    for (;;) {
      const length = [4, 3, 2, 1].find((length) =>
        before.has(lower.slice(count, count + length).join(' ')),
      )
      if (length === undefined) return Math.min(count, words.length)
      count += length
    }
  }
  const isBody = (name: string) =>
    find.states.called(name).length + find.organizations.called(name).length > 0
  return {
    off: (name) => {
      const words = name.split(' ')
      return words.slice(Math.min(titled(words), words.length - 1)).join(' ')
    },
    is: (name) => {
      const words = name.split(' ')
      const count = titled(words)
      const rest = words.slice(count).join(' ')
      const [, of] = /^(?:of|to|for|at) (?:the )?(.+)$/i.exec(rest) ?? []
      return count > 0 && (rest === '' || (of !== undefined && isBody(of)))
    },
  }
}
