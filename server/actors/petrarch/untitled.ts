import type { Tables } from '../../extract/3-entities/knowledge/tables.ts'

/** Takes what stands before a person's name off it: "Russian President Vladimir Putin". */
export function untitler({ roles, countries }: Tables): (name: string) => string {
  const before = new Set(
    [
      ...['former', 'madam', 'mr', 'mrs', 'ms', 'dr', 'gen', 'sir'],
      ...roles.flatMap(({ title, aliases }) => [title, ...aliases]),
      ...countries.flatMap(({ adjectives }) => adjectives),
    ].map((words) => words.toLowerCase()),
  )
  return (name) => {
    const words = name.split(' ')
    const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
    let from = 0
    for (;;) {
      const lengths = [4, 3, 2, 1].filter((length) => from + length < words.length)
      const length = lengths.find((length) =>
        before.has(lower.slice(from, from + length).join(' ')),
      )
      if (length === undefined) return words.slice(from).join(' ')
      from += length
    }
  }
}
