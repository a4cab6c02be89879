import type { Day } from '../../../graph-schema/model/when.ts'
import type { CleanText } from '../1-text/blocks.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { pronounMentions } from './coreference.ts'
import { findCollectives } from './find-collectives.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findGatherings } from './find-gatherings.ts'
import { findHandles } from './find-handles.ts'
import { findAcronyms, findOrganizations } from './find-organizations.ts'
import { findPairs } from './find-pairs.ts'
import { findNamedPeople, type Page } from './find-people.ts'
import { findStateBodies } from './find-state-bodies.ts'
import { findSurnames } from './find-surnames.ts'
import { findWeapons } from './find-weapons.ts'
import type { EntityCard, Mention, Office } from './hit.ts'
import { KNOWLEDGE, type Knowledge } from './knowledge.ts'
import { knownMentions } from './known.ts'
import { MentionIndex } from './mention-index.ts'
import { People } from './people.ts'
import { type SpokenQuotation, spokenQuotations } from './quotations.ts'
import { rolesIn } from './roles.ts'
import { sheetOf } from './sheet.ts'

/** Everything an article names: who stands at which words, who holds which office, who is quoted. */
export type EntityReading = {
  readonly index: MentionIndex
  readonly offices: readonly Office[]
  readonly quotations: readonly SpokenQuotation[]
}

/**
 * Reads the entities of an article in passes over all its sentences, so that a surname or an office
 * may be understood from a name that comes later.
 */
export function findEntities(
  clean: CleanText,
  sentences: readonly Sentence[],
  published: Day | null,
  articleKey: string,
  knowledge: Knowledge = KNOWLEDGE,
): EntityReading {
  const people = new People(published, articleKey, knowledge)
  const acronyms = new Map<string, EntityCard>()
  const pages: Page[] = sentences.map((sentence) => {
    const sheet = sheetOf(clean.text, sentence, knowledge)
    const mentions: Mention[] = knownMentions(sheet)
    return { sheet, mentions, roles: rolesIn(sheet) }
  })
  for (const page of pages) findStateBodies(page)
  for (const page of pages) findOrganizations(page, acronyms)
  for (const page of pages) findNamedPeople(page, people)
  for (const page of pages) {
    findAcronyms(page, acronyms)
    findHandles(page, people)
    findSurnames(page, people)
    findGatherings(page, published)
  }
  for (const page of pages) {
    findDescriptions(page, people)
    findWeapons(page)
    findCollectives(page, articleKey)
  }
  findPairs(pages)
  const named = new MentionIndex(pages.flatMap((page) => page.mentions))
  const quotations = spokenQuotations(clean.text, clean.blocks, sentences, named.actorsAt)
  const pronouns = pronounMentions(sentences, named.actorsAt, quotations)
  return {
    index: new MentionIndex([...named.mentions, ...pronouns]),
    offices: people.offices,
    quotations,
  }
}
