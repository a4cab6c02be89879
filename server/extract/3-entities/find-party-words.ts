import type { Page } from './find-people.ts'
import { PARTY_WORDS, POLITICIANS } from './knowledge/party-words.ts'
import { take } from './sheet.ts'

/** "Republican Senator Ana Verdugo", "Democratic challenger": the party by its adjective. */
export function findPartyWords({ sheet, mentions }: Page): void {
  sheet.words.forEach(({ form, start, end }, index) => {
    const slug = sheet.taken[index] ? undefined : PARTY_WORDS.get(form)
    const next = sheet.words[index + 1]?.form ?? ''
    const entity = slug === undefined ? null : sheet.knowledge.bodyCard(slug)
    if (!entity || !POLITICIANS.test(next)) return
    mentions.push({ start, end, entity, naming: 'adjective', certainty: 0.7 })
    take(sheet, index, index + 1)
  })
}
