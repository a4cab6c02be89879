import type { Page } from './find-people.ts'
import type { EntityCard } from './hit.ts'
import { HANDLES, HASHTAG_TITLES } from './knowledge/handles.ts'
import type { People } from './people.ts'
import { take } from './sheet.ts'

const TAG = /[@#](\w+)/g

/** Accounts and hashtags of people: @POTUS is the president on the day, #SecClinton goes by the surname. */
export function findHandles({ sheet, mentions }: Page, people: People): void {
  const { start, end } = sheet.sentence
  for (const match of sheet.text.slice(start, end).matchAll(TAG)) {
    const entity = personBehind(match[1]!, people)
    if (!entity) continue
    const from = start + match.index
    const to = from + match[0].length
    mentions.push({ start: from, end: to, entity, naming: 'role', certainty: 0.8 })
    sheet.words.forEach((word, index) => {
      if (word.start >= from && word.end <= to) take(sheet, index, index + 1)
    })
  }
}

function personBehind(tag: string, people: People): EntityCard | null {
  const handle = HANDLES.get(tag)
  const body = handle ? people.knowledge.bodyCard(handle.of) : null
  if (handle && body) return people.holderOf(handle.title, body)
  const surname = tag.replace(HASHTAG_TITLES, '')
  return surname === tag ? null : people.bySurname(surname)
}
