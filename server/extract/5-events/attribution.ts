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
    sourceNamed(scene)
  return speaker && speaker.id !== source.id ? speaker : null
}

function governingSpeaker(scene: Scene, predicate: number): EntityCard | null {
  for (const verb of ancestorsOf(scene.sentence, predicate)) {
    if (!SPEECH.has(scene.sentence.tokens[verb]!.lemma)) continue
    const sayer = sayerOf(scene, verb)
    if (sayer) return sayer.actor
  }
  return null
}

/** The subject of a verb of saying, where it is someone. */
function sayerOf(scene: Scene, verb: number): { actor: EntityCard; token: number } | null {
  const token = childrenBy(scene.sentence, verb, 'nsubj')[0]
  const actor = token === undefined ? undefined : actorsAt(scene, token)[0]
  return token === undefined || actor === undefined ? null : { actor, token }
}

function quotedSpeaker({ sentence, entities }: Scene, predicate: number): EntityCard | null {
  const { start, end } = sentence.tokens[predicate]!
  return (
    entities.quotations.find((quotation) => quotation.start <= start && end <= quotation.end)
      ?.speaker ?? null
  )
}

/** "… , a senior official said": the speech clause hangs from the statement. */
function besideSpeaker(scene: Scene, predicate: number): EntityCard | null {
  const chain = [predicate, ...ancestorsOf(scene.sentence, predicate)]
  for (const verb of chain)
    for (const child of childrenBy(scene.sentence, verb, 'parataxis', 'ccomp')) {
      if (child < predicate || !SPEECH.has(scene.sentence.tokens[child]!.lemma)) continue
      const sayer = sayerOf(scene, child)
      if (sayer && scene.sentence.tokens[sayer.token - 1]?.form !== 'that') return sayer.actor
    }
  return null
}

/** "according to the ministry": a preposition of two words. */
function sourceNamed(scene: Scene): EntityCard | null {
  const { tokens } = scene.sentence
  const according = tokens.findIndex(
    ({ form }, index) => /^according$/i.test(form) && tokens[index + 1]?.form === 'to',
  )
  if (according < 0) return null
  const { head, deprel } = tokens[according]!
  const noun = deprel === 'case' ? head : slotTokens(scene.sentence, according, 'to')[0]
  return noun === undefined || noun < 0 ? null : (actorsAt(scene, noun)[0] ?? null)
}
