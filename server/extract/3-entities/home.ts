import type { EntityCard, Mention } from './hit.ts'

/** The state named at least twice and more often than all others together, or null. */
export function homeOf(mentions: readonly Mention[]): EntityCard | null {
  const counts = new Map<string, { card: EntityCard; times: number }>()
  const states = mentions.filter(({ entity }) => entity.type === 'Country')
  for (const { entity } of states) {
    const count = counts.get(entity.id)
    counts.set(entity.id, { card: entity, times: (count?.times ?? 0) + 1 })
  }
  const [first] = [...counts.values()].sort((a, b) => b.times - a.times)
  return first && first.times > 1 && first.times * 2 > states.length ? first.card : null
}
