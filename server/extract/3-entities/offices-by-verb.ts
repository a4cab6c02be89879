import type { Sentence } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy, tokenAt } from '../2-syntax/walk.ts'
import { isNamedPerson } from './find-pairs.ts'
import type { Page } from './find-people.ts'
import type { EntityCard } from './hit.ts'
import type { People } from './people.ts'
import type { ActorsAt } from './quotations.ts'
import type { RoleHit } from './roles.ts'
import { officeOf } from './states-of-offices.ts'
import { contextOf } from './titled.ts'

const words = (list: string) => new Set(list.split(' '))

/** Verbs whose subject holds what is told: "became president", "serves as mayor". */
const HOLDS = words('become serve act work continue remain return rule govern')
/** Verbs whose object, or passive subject, comes to hold it. */
const GIVES = words(
  'appoint name elect re-elect reelect choose designate install inaugurate confirm pick swear reappoint select crown recognize recognise acknowledge proclaim declare nominate promote',
)
/** Verbs whose subject held it. */
const LEAVES = words('resign quit retire step depart')

/** Offices told by a verb: "appointed Ana Verdugo as mayor", "she became prime minister". */
export function findOfficesByVerb(page: Page, people: People, actorsAt: ActorsAt): void {
  const { sheet, mentions, roles } = page
  const { sentence } = sheet
  for (const role of roles) {
    if (role.plural) continue
    const title = tokenAt(sentence, sheet.words[role.to - 1]!.start)
    const holding = title < 0 ? null : holderIn(sentence, title)
    const holder = holding && personAt(sentence, holding.token, actorsAt)
    if (!holding || !holder) continue
    const context = contextOf(sheet, role, mentions)
    const span = {
      start: sentence.tokens[Math.min(holding.token, title)]!.start,
      end: Math.max(sentence.tokens[holding.token]!.end, sheet.words[context.to - 1]!.end),
    }
    const told = {
      ...context,
      former: context.former || holding.former,
      of: context.of ?? seatOf(people, holder, span.start),
    }
    if (isTold(people, role, holder)) continue
    people.offices.add(officeOf(page, role, told, holder, people, span))
  }
}

type Holding = { readonly token: number; readonly former: boolean }

/** The token of whoever a sentence says holds a title, by the verb that says so. */
function holderIn(sentence: Sentence, title: number): Holding | null {
  const token = sentence.tokens[title]!
  const copula = childrenBy(sentence, title, 'cop')[0]
  const own = childrenBy(sentence, title, 'nsubj')[0]
  if (copula !== undefined && own !== undefined)
    return { token: own, former: sentence.tokens[copula]!.form === 'was' }
  const verb = sentence.tokens[token.head]
  if (!verb || !/^(VERB|AUX)$/.test(verb.upos)) return null
  const asOffice =
    /^(xcomp|obj|ccomp)/.test(token.deprel) ||
    caseOf(sentence, title) === 'as' ||
    token.deprel === 'advcl'
  if (!asOffice || isDenied(sentence, token.head)) return null
  return byVerb(sentence, token.head, title)
}

function byVerb(sentence: Sentence, at: number, title: number): Holding | null {
  const { lemma, xpos } = sentence.tokens[at]!
  const [subject] = childrenBy(sentence, at, 'nsubj')
  const [object] = childrenBy(sentence, at, 'obj', 'iobj').filter((child) => child !== title)
  const passive = subject !== undefined && sentence.tokens[subject]!.deprel === 'nsubj:pass'
  if (GIVES.has(lemma)) {
    const given = passive
      ? subject
      : (object ?? (xpos === 'VBN' ? sentence.tokens[at]!.head : undefined))
    return given === undefined || given < 0 ? null : { token: given, former: false }
  }
  if (subject === undefined) return null
  if (HOLDS.has(lemma)) return { token: subject, former: lemma === 'serve' && xpos === 'VBD' }
  return LEAVES.has(lemma) ? { token: subject, former: true } : null
}

const isDenied = (sentence: Sentence, at: number) =>
  childrenBy(sentence, at, 'advmod').some((child) =>
    /^(not|n't|never)$/i.test(sentence.tokens[child]!.form),
  )

const personAt = (sentence: Sentence, token: number, actorsAt: ActorsAt): EntityCard | null =>
  actorsAt(sentence, token).find(isNamedPerson) ?? null

/** The state or body of which the text gave someone an office before. */
const seatOf = (people: People, holder: EntityCard, before: number): EntityCard | null =>
  people.offices.of(holder.id).findLast((office) => office.start < before)?.of ?? null

const isTold = (people: People, role: RoleHit, holder: EntityCard) =>
  people.offices.of(holder.id).some((office) => office.title === role.title && !office.former)
