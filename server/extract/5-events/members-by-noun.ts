import type { Modality } from '../../../graph-schema/model/modality.ts'
import { caseOf, childrenBy, headOfSpan } from '../2-syntax/walk.ts'
import type { EntityCard, Mention } from '../3-entities/hit.ts'
import { actorsAt, isNamedBody } from './actors.ts'
import type { Membership } from './memberships.ts'
import { modalityOf } from './modality.ts'
import type { Scene } from './scene.ts'

/** Memberships told by nouns: "NATO member Turkey", "Hamas official Ana Verdugo", "Ana Verdugo of Likud". */
export function membersByNoun(scene: Scene): Membership[] {
  const { sentence } = scene
  const nouns = sentence.tokens.flatMap(({ lemma, upos }, at) =>
    lemma === 'member' && upos === 'NOUN' ? memberNoun(scene, at) : [],
  )
  const mentions = scene.entities.index
    .within(sentence)
    .filter(({ naming }) => naming !== 'pronoun')
  const people = mentions.filter(
    ({ entity, naming }) => entity.type === 'Person' && naming !== 'unnamed',
  )
  const bodies = mentions.filter(({ entity }) => entity.type === 'Organization')
  return [
    ...nouns,
    ...people.flatMap((person) => bodies.flatMap((body) => beside(scene, person, body))),
    ...bodies.flatMap((body) => ownParty(scene, body)),
    ...mentions.flatMap((state) => bodies.flatMap((body) => ledBy(scene, state, body))),
  ]
}

/** "Chile is a member of NATO", "Ana Verdugo, a member of Likud", "EU member states Latvia and Estonia". */
function memberNoun(scene: Scene, noun: number): Membership[] {
  const body = bodyOf(scene, noun)
  const modality = statusOf(scene, noun)
  if (!body || modality === null) return []
  const right = rightBehind(scene, noun)
  const members = right.length > 0 ? right : membersBeside(scene, noun)
  return members.length === 0 ? [] : [{ members, body, modality, at: noun }]
}

/** What one is a member of: behind "of", or right before the noun. */
function bodyOf(scene: Scene, noun: number): EntityCard | undefined {
  const { sentence } = scene
  const behind = childrenBy(sentence, noun, 'nmod').filter(
    (child) => caseOf(sentence, child) === 'of',
  )
  const before = [noun - 1, noun - 2].filter((at) => at >= 0 && sentence.tokens[at]!.upos !== 'ADP')
  return [...behind, ...childrenBy(sentence, noun, 'nmod:poss'), ...before]
    .flatMap((child) => actorsAt(scene, child))
    .find(isNamedBody)
}

/** The name right behind the noun, over "states", and those coordinated with it. */
function rightBehind(scene: Scene, noun: number): EntityCard[] {
  const { tokens } = scene.sentence
  const plural = /^(state|nation|countr)/i.test(tokens[noun + 1]?.form ?? '')
  const next = plural ? noun + 2 : noun + 1
  if (tokens[next]?.upos !== 'PROPN') return []
  return actorsAt(scene, next).filter(({ type }) => type === 'Country' || type === 'Person')
}

/** Who is told to be, to become or, by a comma, to be called a member. */
function membersBeside(scene: Scene, noun: number): EntityCard[] {
  const { sentence } = scene
  const { deprel, head } = sentence.tokens[noun]!
  const copula = childrenBy(sentence, noun, 'cop').length > 0
  const becomes = /^(become|remain)$/.test(sentence.tokens[head]?.lemma ?? '')
  const tokens = [
    ...(copula ? childrenBy(sentence, noun, 'nsubj') : []),
    ...(becomes ? childrenBy(sentence, head, 'nsubj') : []),
    ...childrenBy(sentence, noun, 'appos', 'flat', 'nmod:desc'),
    ...(deprel === 'appos' ? [head] : []),
  ]
  return tokens.flatMap((at) => actorsAt(scene, at))
}

function statusOf(scene: Scene, noun: number): Modality | null {
  const { sentence } = scene
  const former = childrenBy(sentence, noun, 'amod').some((child) =>
    /^(former|ex|onetime|expelled|founding)$/.test(sentence.tokens[child]!.lemma),
  )
  if (former) return 'occurred'
  const stated = modalityOf(sentence, noun, 'MEMBER_OF')
  return stated === 'occurred' ? 'ongoing' : stated
}

const MEMBER =
  /\b(member|MP|MPs|lawmaker|legislator|senator|official|candidate|nominee|politician|activist|militant|fighter|operative|figure|veteran|challenger|contender|hopeful|congressman|congresswoman|Senator|Sen\.|Rep\.|Representative|deputy|councill?or|negotiator|stalwart|dissident|backbencher|delegate|strategist|staffer|employee|analyst|researcher|reporter|correspondent)\b/

/** "Hamas official Ana Verdugo", "Ana Verdugo of Likud", "Likud's Ana Verdugo". */
function beside(scene: Scene, person: Mention, body: Mention): Membership[] {
  const { text, sentence } = scene
  if (!isNamedBody(body.entity)) return []
  const name = bareStart(text, person)
  const lead = body.end <= name ? text.slice(body.end, name) : null
  const behind = body.start >= person.end ? text.slice(person.end, body.start) : null
  const titled =
    lead !== null &&
    /^('s?)? ?([\p{L}.'-]+ ){0,5}$/u.test(lead) &&
    (MEMBER.test(lead) || /^('s?) $/.test(lead))
  const of = behind !== null && /^,? (of|from|with) (the )?$/.test(behind) && /^,? of/.test(behind)
  if (!(titled && hangsFrom(scene, body, person)) && !of) return []
  const held = scene.entities.offices
    .of(person.entity.id)
    .some((office) => office.of.id === body.entity.id)
  if (held) return []
  const modality =
    lead !== null &&
    /\b(former|ex)\b/.test(text.slice(Math.max(sentence.start, body.start - 8), name)) &&
    !/former [Vv]ice/.test(lead)
      ? 'occurred'
      : 'ongoing'
  return [
    {
      members: [person.entity],
      body: body.entity,
      modality,
      at: headOfSpan(sentence, body.start, body.end),
    },
  ]
}

/** By the tree the body belongs to the title or the name, not to a verb between. */
function hangsFrom({ sentence }: Scene, body: Mention, person: Mention): boolean {
  const head =
    sentence.tokens[sentence.tokens[headOfSpan(sentence, body.start, body.end)]?.head ?? -1]
  return (
    head !== undefined && head.start >= body.start && head.end <= person.end && head.upos !== 'VERB'
  )
}

/** Where the name itself begins inside a mention that has the title in front. */
function bareStart(text: string, { start, end, entity }: Mention): number {
  const words = text.slice(start, end)
  const at = words.indexOf(entity.name)
  return start + (at < 0 ? words.lastIndexOf(' ', words.length - 1) + 1 : at)
}

const PARTY =
  /\b(Party|Movement|Front|League|Alliance|Coalition|Rally|Union|Bloc|Congress|Democrats|Socialists)\b/

/** "his Green Party", "her party, the Greens": a party belongs to whoever belongs to it. */
function ownParty(scene: Scene, { entity, start, end }: Mention): Membership[] {
  const { sentence } = scene
  const head = headOfSpan(sentence, start, end)
  if (head < 0 || !isNamedBody(entity)) return []
  const token = sentence.tokens[head]!
  const noun =
    token.deprel === 'appos' && sentence.tokens[token.head]?.lemma === 'party' ? token.head : head
  if (noun === head && !PARTY.test(entity.name)) return []
  const owners = childrenBy(sentence, noun, 'nmod:poss').flatMap((child) => actorsAt(scene, child))
  const members = owners.filter(({ type }) => type === 'Person')
  return members.length === 0 ? [] : [{ members, body: entity, modality: 'ongoing', at: head }]
}

/** "the Kenyan-led Support Mission": who leads a body of states is in it. */
function ledBy({ text, sentence }: Scene, state: Mention, body: Mention): Membership[] {
  const leads =
    state.entity.type === 'Country' &&
    body.start > state.end &&
    /^-(led|headed) $/.test(text.slice(state.end, body.start))
  return leads
    ? [
        {
          members: [state.entity],
          body: body.entity,
          modality: 'ongoing',
          at: headOfSpan(sentence, body.start, body.end),
        },
      ]
    : []
}
