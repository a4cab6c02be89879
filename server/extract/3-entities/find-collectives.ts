import { isUnnamed, unnamedName } from '../../../graph-schema/model/entity.ts'
import type { Sentence } from '../2-syntax/sentence.ts'
import { childrenBy, firstModifier } from '../2-syntax/walk.ts'
import { namedCard } from './cards.ts'
import type { Page } from './find-people.ts'
import type { EntityCard } from './hit.ts'
import { slugOf } from './slug.ts'

/** Groups that act or suffer without a name; a number or plural makes them one. */
const ACTING =
  'protester demonstrator militant rebel insurgent gunman attacker bandit terrorist separatist extremist jihadist herder activist lawmaker settler soldier troop troops fighter policeman officer mob police pirate smuggler mercenary guerrilla paramilitary hostage prisoner detainee captive'
/** Those who mostly suffer what others do. */
const BYSTANDERS =
  'civilian farmer worker student teacher journalist resident villager refugee migrant crew passenger tourist dissident worshipper pilgrim sailor fisherman aid-worker doctor child woman man people person victim crowd'
const GROUPS = new Set([...ACTING.split(' '), ...BYSTANDERS.split(' ')])
const BYSTANDER = new RegExp(`/(${BYSTANDERS.replaceAll(' ', '|')})$`)

/** True of "four people", "the crew": a group without a name that acts for nobody. */
export const isBystander = (card: EntityCard): boolean => isUnnamed(card) && BYSTANDER.test(card.id)

/**
 * "five soldiers", "the protesters", "police": collective actors of this article alone. They are
 * kept only where an event needs them.
 */
export function findCollectives({ sheet, mentions }: Page, articleKey: string): void {
  const { sentence, text } = sheet
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.upos !== 'NOUN' || !GROUPS.has(token.lemma) || !isGroup(sentence, index)) continue
    if (mentions.some((mention) => mention.start < token.end && token.start < mention.end)) continue
    if (hasState({ sentence, mentions, index })) continue
    const { start } = sentence.tokens[firstModifier(sentence, index, BEFORE)]!
    const name = text.slice(start, token.end).toLowerCase()
    const entity = namedCard(
      'Organization',
      unnamedName(name),
      `${articleKey}/${slugOf(token.lemma)}`,
    )
    mentions.push({ start, end: token.end, entity, naming: 'unnamed', certainty: 0.6 })
  }
}

const isGroup = (sentence: Sentence, index: number) => {
  const { xpos, lemma } = sentence.tokens[index]!
  return xpos === 'NNS' || /^(police|crew|crowd|mob|people|gunman|attacker)$/.test(lemma)
}

/** "Israeli soldiers" act for their state, which is named. */
function hasState({
  sentence,
  mentions,
  index,
}: {
  sentence: Sentence
  mentions: Page['mentions']
  index: number
}): boolean {
  const owners = childrenBy(sentence, index, 'amod', 'compound', 'nmod:poss').map(
    (owner) => sentence.tokens[owner]!,
  )
  return owners.some((owner) =>
    mentions.some(
      ({ start, end, entity }) =>
        start <= owner.start && owner.end <= end && /^(Country|Organization)$/.test(entity.type),
    ),
  )
}

/** "armed separatist insurgents": adjectives and nouns belong to the name, numbers do not. */
const BEFORE = /^(amod|compound)$/
