import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import { COMMON_WEAPONS } from './knowledge/weapons.ts'
import { take } from './sheet.ts'

/** Weapons by kind, the longest pattern first; quantities before them are no part of the mention. */
export function findWeapons({ sheet, mentions }: Page): void {
  const lower = sheet.words.map((word) => ({ ...word, form: word.form.toLowerCase() }))
  for (let index = 0; index < sheet.words.length; index++) {
    const { weapons } = sheet.knowledge
    const match = weapons.longestAt(sheet.words, index) ?? weapons.longestAt(lower, index)
    const weapon = match?.values[0]
    if (!match || !weapon || sheet.taken.slice(match.from, match.to).some(Boolean)) continue
    const start = sheet.words[match.from]!.start
    const end = sheet.words[match.to - 1]!.end
    mentions.push({
      start,
      end,
      entity: namedCard('Weapon', weapon.name, weapon.slug),
      naming: COMMON_WEAPONS.test(weapon.name) ? 'unnamed' : 'name',
      certainty: 0.9,
    })
    take(sheet, match.from, match.to)
    index = match.to - 1
  }
}
