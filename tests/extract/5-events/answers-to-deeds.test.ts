import { expect, test } from '@jest/globals'
import type { Modality } from '../../../graph-schema/model/modality.ts'
import { UNKNOWN_WHEN } from '../../../graph-schema/model/when.ts'
import type { EdgeType } from '../../../graph-schema/ontology/edge-types.ts'
import { cleanText } from '../../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../../server/extract/2-syntax/sentences.ts'
import { namedCard } from '../../../server/extract/3-entities/cards.ts'
import { withDoersAnswered } from '../../../server/extract/5-events/answers-to-deeds.ts'
import type { Event } from '../../../server/extract/5-events/event.ts'

type Told = {
  readonly word: string
  readonly type: EdgeType
  readonly by: string
  readonly to?: string
  readonly modality?: Modality
}

const eventOf = (text: string, { word, type, by, to, modality = 'occurred' }: Told): Event => {
  const start = text.indexOf(word)
  const standing = { start, end: start + word.length, words: '', naming: 'name' as const }
  return {
    type,
    source: namedCard('Country', by, by),
    target: to === undefined ? null : namedCard('Country', to, to),
    modality,
    when: UNKNOWN_WHEN,
    count: 1,
    title: null,
    speaker: null,
    trigger: { start, end: start + word.length, lemma: word },
    sourceAt: standing,
    targetAt: null,
    start,
    end: start + word.length,
    certainty: 1,
    rule: 'verb:active',
    because: word,
  }
}

/** Whom the last of these events is addressed to. */
function addresseeIn(text: string, told: readonly Told[]): string | null {
  const sentences = parseSentences(cleanText(text))
  const events = told.map((one) => eventOf(text, one))
  return withDoersAnswered(events, sentences).at(-1)?.target?.name ?? null
}

const attack: Told = { word: 'attacked', type: 'ATTACKED', by: 'Russia', to: 'Ukraine' }
const launch: Told = { word: 'launched', type: 'LAUNCHED_MISSILES', by: 'North Korea' }
const decision: Told = { word: 'imposed', type: 'SANCTIONED', by: 'India', to: 'Myanmar' }
const answer = (word: string, type: EdgeType, by = 'Japan'): Told => ({ word, type, by })

test.each<[string, string, readonly Told[], string]>([
  [
    'the doer of the deed that is spoken of',
    'Russia attacked Ukraine. Japan condemned the attack.',
    [attack, answer('condemned', 'CRITICIZED')],
    'Russia',
  ],
  [
    'the doer of a deed of a kindred sort',
    'North Korea launched a missile. Japan condemned the missile test.',
    [launch, answer('condemned', 'CRITICIZED')],
    'North Korea',
  ],
  [
    'who took a decision',
    'India imposed sanctions on Myanmar. Japan criticized the decision.',
    [decision, answer('criticized', 'CRITICIZED')],
    'India',
  ],
  [
    'the last that did it',
    'Russia attacked Ukraine. India imposed sanctions. Japan praised the move.',
    [attack, decision, answer('praised', 'PRAISED')],
    'India',
  ],
])('an answer is addressed to %s', (_name, text, told, expected) => {
  expect(addresseeIn(text, told)).toBe(expected)
})

test.each<[string, string, readonly Told[]]>([
  [
    'a deed of another kind',
    'Russia attacked Ukraine. Japan condemned the sanctions.',
    [attack, answer('condemned', 'CRITICIZED')],
  ],
  [
    'any deed of that kind',
    'Russia attacked Ukraine. Japan condemned an attack.',
    [attack, answer('condemned', 'CRITICIZED')],
  ],
  [
    'its own deed',
    'India imposed sanctions on Myanmar. India defended the decision.',
    [decision, answer('defended', 'SUPPORTED', 'India')],
  ],
  [
    'what has not happened',
    'Russia attacked Ukraine. Japan condemned the attack.',
    [{ ...attack, modality: 'possible' }, answer('condemned', 'CRITICIZED')],
  ],
  [
    'a deed told of later',
    'Japan condemned the attack. Russia attacked Ukraine.',
    [attack, answer('condemned', 'CRITICIZED')],
  ],
  [
    'a deed, where the act is no answer',
    'Russia attacked Ukraine. Japan discussed the attack.',
    [attack, answer('discussed', 'NEGOTIATED')],
  ],
])('none is addressed to the doer of %s', (_name, text, told) => {
  expect(addresseeIn(text, told)).toBeNull()
})
