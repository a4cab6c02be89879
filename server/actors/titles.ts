import type { Role } from '../extract/3-entities/knowledge/roles.ts'

/** Titles that any portfolio makes: "fisheries minister". */
const WITH_PORTFOLIO = /^\p{L}+ (minister|secretary|chief|adviser|advisor|commissioner|envoy)$/u

/** The title of the tables that a spelling stands for; null where there is none. */
export function titlesOf(roles: readonly Role[]): (spelling: string) => string | null {
  const titles = new Map<string, string>()
  for (const { title, aliases } of roles)
    for (const spelling of [title, ...aliases])
      if (!titles.has(spelling.toLowerCase())) titles.set(spelling.toLowerCase(), title)
  return (spelling) => {
    const lower = spelling.toLowerCase()
    return titles.get(lower) ?? (WITH_PORTFOLIO.test(lower) ? lower : null)
  }
}
