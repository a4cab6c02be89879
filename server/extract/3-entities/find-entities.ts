import type { Day } from '../../../graph-schema/model/when.ts'
import type { CleanText } from '../1-text/blocks.ts'
import type { SpansInOrder } from '../1-text/spans-in-order.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { findAppositions } from './appositions.ts'
import { pronounMentions } from './coreference.ts'
import { findCalled } from './find-called.ts'
import { findCollectives } from './find-collectives.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findGatherings } from './find-gatherings.ts'
import { findHandles } from './find-handles.ts'
import { findOrganizations } from './find-organizations.ts'
import { findPairs } from './find-pairs.ts'
import { findPartyWords } from './find-party-words.ts'
import { findNamedPeople, type Page } from './find-people.ts'
import { findSites, findWhereabouts } from './find-sites.ts'
import { findStateBodies } from './find-state-bodies.ts'
import { findSurnames } from './find-surnames.ts'
import { unnamedNouns } from './find-unnamed.ts'
import { findWeapons } from './find-weapons.ts'
import type { Mention } from './hit.ts'
import { homeOf } from './home.ts'
import { Introduced } from './introduced.ts'
import { KNOWLEDGE, type Knowledge } from './knowledge.ts'
import { knownMentions } from './known.ts'
import { lengthenBodies } from './longer-bodies.ts'
import { MentionIndex } from './mention-index.ts'
import { findNestedStates } from './nested-states.ts'
import type { Offices } from './offices.ts'
import { findOfficesByVerb } from './offices-by-verb.ts'
import { dropPartsOfNames } from './parts-of-names.ts'
import { People } from './people.ts'
import { type SpokenQuotation, spokenQuotations } from './quotations.ts'
import { rolesIn } from './roles.ts'
import { sheetOf } from './sheet.ts'

/** Everything an article names: who stands at which words, who holds which office, who is quoted. */
export type EntityReading = {
  readonly index: MentionIndex
  /** Nouns that name nobody known: actors only where an event is theirs. */
  readonly unnamed: MentionIndex
  readonly offices: Offices
  readonly quotations: SpansInOrder<SpokenQuotation>
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
  const introduced = new Introduced()
  const sheets = sentences.map((sentence) => {
    const sheet = sheetOf(clean.text, sentence, knowledge)
    const mentions: Mention[] = knownMentions(sheet)
    return { sheet, mentions, roles: rolesIn(sheet) }
  })
  const home = homeOf(sheets.flatMap(({ mentions }) => mentions))
  const pages: Page[] = sheets.map((sheet) => ({ ...sheet, home }))
  for (const page of pages) {
    dropPartsOfNames(page)
    findNestedStates(page)
    findPartyWords(page)
    findStateBodies(page)
  }
  for (const page of pages) {
    introduced.find(page)
    lengthenBodies(page)
    findOrganizations(page, introduced)
    findSites(page, introduced)
    findCalled(page, introduced)
  }
  for (const page of pages) introduced.find(page)
  for (const page of pages) findNamedPeople(page, people)
  for (const page of pages) {
    findHandles(page, people)
    findSurnames(page, people)
    findGatherings(page, published)
    findWhereabouts(page, introduced)
  }
  for (const page of pages) findAppositions(page, people)
  for (const page of pages) {
    findDescriptions(page, people)
    findWeapons(page)
    findCollectives(page, articleKey)
  }
  findPairs(pages)
  const named = new MentionIndex(pages.flatMap((page) => page.mentions))
  const quotations = spokenQuotations(clean.text, clean.blocks, sentences, named.actorsAt)
  const pronouns = pronounMentions(sentences, named.actorsAt, quotations)
  const index = new MentionIndex([...named.mentions, ...pronouns])
  for (const page of pages) findOfficesByVerb(page, people, index.actorsAt)
  return {
    index,
    unnamed: new MentionIndex(
      unnamedNouns(
        pages.map(({ sheet }) => sheet),
        index,
        articleKey,
      ),
    ),
    offices: people.offices,
    quotations,
  }
}
