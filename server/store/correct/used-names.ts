const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Which of the names stand in a text as whole words; a longer one hides those inside it. */
export function usedNames(text: string, names: readonly string[]): ReadonlySet<string> {
  if (names.length === 0) return new Set()
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const words = longestFirst.map(escaped).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')
  return new Set(Array.from(text.matchAll(pattern), ([name]) => name))
}
