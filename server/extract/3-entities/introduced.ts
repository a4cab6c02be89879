import type { Page } from './find-people.ts'
import type { EntityCard } from './hit.ts'
import { PhraseIndex } from './phrase-index.ts'
import { take } from './sheet.ts'

/** Names that an article itself introduces, for its later mentions: "(LFC)", "the airline Mahan Air". */
export class Introduced {
  readonly #names = new PhraseIndex<EntityCard>()

  add(name: string, entity: EntityCard): void {
    this.#names.add(name, entity)
  }

  /** Further uses of these names, wherever nothing else stands. */
  find({ sheet, mentions }: Page): void {
    for (let index = 0; index < sheet.words.length; index++) {
      if (sheet.taken[index]) continue
      const match = this.#names.longestAt(sheet.words, index)
      const entity = match?.values[0]
      if (!match || !entity || sheet.taken.slice(match.from, match.to).some(Boolean)) continue
      const start = sheet.words[match.from]!.start
      const end = sheet.words[match.to - 1]!.end
      const naming = match.to - match.from === 1 ? 'acronym' : 'name'
      mentions.push({ start, end, entity, naming, certainty: 0.9 })
      take(sheet, match.from, match.to)
      index = match.to - 1
    }
  }
}
