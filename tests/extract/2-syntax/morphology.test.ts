import { expect, test } from '@jest/globals'
import { loadModel } from '../../../server/extract/2-syntax/load.ts'
import { featuresOf, lemmaOf } from '../../../server/extract/2-syntax/words/morphology.ts'

const { morphology } = loadModel()

test.each([
  ['met', 'VBD', 'meet'],
  ['shot', 'VBD', 'shoot'],
  ['withdrew', 'VBD', 'withdraw'],
  ['overseen', 'VBN', 'oversee'],
  ['bombed', 'VBD', 'bomb'],
  ['banned', 'VBN', 'ban'],
  ['agreed', 'VBD', 'agree'],
  ['denied', 'VBD', 'deny'],
  ['urging', 'VBG', 'urge'],
  ['lifting', 'VBG', 'lift'],
  ['says', 'VBZ', 'say'],
  ['envoys', 'NNS', 'envoy'],
  ['parties', 'NNS', 'party'],
  ['men', 'NNS', 'man'],
  ['n’t', 'RB', 'not'],
  ['’s', 'POS', "'s"],
  ['Palestinians', 'NNPS', 'Palestinian'],
  ['Kyiv', 'NNP', 'Kyiv'],
  ['constructor', 'NN', 'constructor'],
])('%s as %s comes from %s', (form, xpos, lemma) => {
  expect(lemmaOf(morphology, form, xpos)).toBe(lemma)
})

test.each([
  ['envoys', 'NOUN', 'NNS', { Number: 'Plur' }],
  [
    'meets',
    'VERB',
    'VBZ',
    { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' },
  ],
  ['meeting', 'VERB', 'VBG', { Tense: 'Pres', VerbForm: 'Part' }],
  [
    'she',
    'PRON',
    'PRP',
    { Case: 'Nom', Gender: 'Fem', Number: 'Sing', Person: '3', PronType: 'Prs' },
  ],
  ['best', 'ADJ', 'JJS', { Degree: 'Sup' }],
  ['of', 'ADP', 'IN', {}],
])('features of %s (%s %s)', (form, upos, xpos, expected) => {
  expect(featuresOf(morphology, form, upos, xpos)).toEqual(expected)
})
