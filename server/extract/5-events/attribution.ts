import { ancestorsOf, childrenBy } from '../2-syntax/walk.ts'
import type { EntityCard } from '../3-entities/hit.ts'
import { actorsAt } from './actors.ts'
import { slotTokens } from './arguments.ts'
import { SPEECH } from './governors.ts'
import type { Scene } from './scene.ts'

/** Who the text says says so, where that is neither end of the event itself: else null. */
export function speakerOf(scene: Scene, predicate: number, source: EntityCard): EntityCard | null {
  const speaker =
    governingSpeaker(scene, predicate) ??
    quotedSpeaker(scene, predicate) ??
    besideSpeaker(scene, predicate) ??
    sourceNamed(scene) ??
    accountBefore(scene)
  return speaker && speaker.id !== source.id ? speaker : null
}

function governingSpeaker(scene: Scene, predicate: number): EntityCard | null {
  for (const verb of ancestorsOf(scene.sentence, predicate)) {
    if (!hasSayer(scene.sentence.tokens[verb]!.lemma)) continue
    const sayer = sayerOf(scene, verb)
    // "Rwandan-backed rebels say …": what describes the sayer, he does not say.
    if (sayer && [predicate, ...ancestorsOf(scene.sentence, predicate)].includes(sayer.token))
      continue
    if (sayer) return sayer.actor
  }
  return null
}

const QUOTES = /^(quote|cite)$/
const hasSayer = (lemma: string) =>
  SPEECH.has(lemma) || QUOTES.test(lemma) || /^(accuse|blame)$/.test(lemma)

/** The subject of a verb of saying, where it is someone; of "quoted him as saying", the object. */
function sayerOf(scene: Scene, verb: number): { actor: EntityCard; token: number } | null {
  const { sentence } = scene
  const quoted = QUOTES.test(sentence.tokens[verb]!.lemma)
  const active = childrenBy(sentence, verb, 'aux:pass', 'nsubj:pass').length === 0
  const subjects = childrenBy(sentence, verb, quoted && active ? 'obj' : 'nsubj')
  // '"China," said Biden, "has threatened Japan"': right behind the verb stands who says it.
  const token = subjects.find((subject) => subject > verb && subject < verb + 3) ?? subjects[0]
  const actor = token === undefined ? undefined : actorsAt(scene, token)[0]
  return token === undefined || actor === undefined ? null : { actor, token }
}

function quotedSpeaker({ sentence, entities }: Scene, predicate: number): EntityCard | null {
  const { start, end } = sentence.tokens[predicate]!
  return (
    entities.quotations
      .over({ start, end })
      .find((quotation) => quotation.start <= start && end <= quotation.end)?.speaker ?? null
  )
}

/** "… , a senior official said": the speech clause hangs from the statement. */
function besideSpeaker(scene: Scene, predicate: number): EntityCard | null {
  const chain = [predicate, ...ancestorsOf(scene.sentence, predicate)]
  for (const verb of chain)
    for (const child of childrenBy(scene.sentence, verb, 'parataxis', 'ccomp')) {
      if (child < predicate || !hasSayer(scene.sentence.tokens[child]!.lemma)) continue
      const sayer = sayerOf(scene, child)
      if (sayer && scene.sentence.tokens[sayer.token - 1]?.form !== 'that') return sayer.actor
    }
  return null
}

/** "according to the ministry", "in the words of the ministry" */
function sourceNamed(scene: Scene): EntityCard | null {
  const { tokens } = scene.sentence
  const according = tokens.findIndex(
    ({ form }, index) =>
      (/^according$/i.test(form) && tokens[index + 1]?.form === 'to') ||
      (/^words$/i.test(form) && /^in$/i.test(tokens[index - 2]?.form ?? '')),
  )
  if (according < 0) return null
  const { head, deprel, form } = tokens[according]!
  const slot = /^words$/i.test(form) ? 'of' : 'to'
  const noun = deprel === 'case' ? head : slotTokens(scene.sentence, according, slot)[0]
  return noun === undefined || noun < 0 ? null : (actorsAt(scene, noun)[0] ?? null)
}

/** ".@StateDept: Russia attacked …": an account or a name before a colon, at the head of its sentence. */
function accountBefore({ sentence, text, entities }: Scene): EntityCard | null {
  const first = entities.index
    .within(sentence)
    .find(({ start, end }) => start <= sentence.start + 2 && end < sentence.end)
  return first && /^\s?:\s/.test(text.slice(first.end, first.end + 3)) ? first.entity : null
}
