import type { SignedActor } from './actor.ts'
import { type BodySign, likeBodies } from './bodies.ts'
import type { Likeness } from './likeness.ts'
import { likePeople, type PersonSign } from './people.ts'

/** Why two actors may be one; null where their names are not near or something else tells them apart. */
export function likeActors(a: SignedActor, b: SignedActor): Likeness | null {
  if (toldApart(a, b)) return null
  const [one, other] = [a.sign, b.sign]
  if (one.kind === 'person' && other.kind === 'person')
    return (
      likePeople(one.name, other.name) ??
      calledSo(one, other, fullText) ??
      likeSurname(one, other) ??
      likeSurname(other, one)
    )
  if (one.kind === 'body' && other.kind === 'body')
    return likeBodies(one.name, other.name) ?? calledSo(one, other, bodyText)
  return null
}

/** Another Wikidata id, another code, or claims that give them to different states. */
function toldApart(a: SignedActor, b: SignedActor): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other
  const apart =
    a.states.size > 0 && b.states.size > 0 && ![...a.states].some((state) => b.states.has(state))
  return (
    a.entity.type !== b.entity.type ||
    differ(a.entity.wikidata, b.entity.wikidata) ||
    differ(a.entity.iso3, b.entity.iso3) ||
    apart
  )
}

/** A name of at least two words, run together; '' for a shorter one. */
const fullText = ({ words, generation, numeral }: PersonSign) =>
  words.length < 2 ? '' : [...words.map(({ text }) => text), generation, numeral].join('')
const bodyText = ({ words }: BodySign) =>
  words.length === 1 && words[0]!.text.length < 3 ? '' : words.map(({ text }) => text).join('')

type Named<Name> = { readonly name: Name; readonly others: readonly Name[] }

/** One goes by the name of the other in some article. */
function calledSo<Name>(
  one: Named<Name>,
  other: Named<Name>,
  textOf: (name: Name) => string,
): Likeness | null {
  const goesBy = (a: Named<Name>, b: Named<Name>) => {
    const name = textOf(a.name)
    return name !== '' && b.others.some((alias) => textOf(alias) === name)
  }
  return goesBy(one, other) || goesBy(other, one)
    ? { likeness: 0.9, why: 'one goes by the name of the other' }
    : null
}

/** A surname alone, and someone who has it as the last name or is called so. */
function likeSurname(lone: Named<PersonSign>, full: Named<PersonSign>): Likeness | null {
  const [surname, more] = lone.name.words
  if (surname === undefined || more !== undefined || full.name.words.length < 2) return null
  if (surname.text.length < 2 || lone.name.crowned) return null
  if (lone.name.generation !== full.name.generation) return null
  const fits =
    full.name.words.at(-1)!.text === surname.text ||
    full.others.some(({ words: [one, two] }) => two === undefined && one?.text === surname.text)
  return fits ? { likeness: 0.6, why: 'a surname alone, and one who has it', short: true } : null
}
