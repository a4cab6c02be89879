import { describe, expect, test } from '@jest/globals'
import { readArticle } from '../../../../server/extract/pipeline.ts'
import { allEventsIn, eventClaims } from '../../read.ts'

const heard = (text: string) => eventClaims(text).filter(({ rule }) => rule === 'heard')

describe('what only the net hears', () => {
  test('deeds of words that no rule knows, with who did them to whom', () => {
    const text = 'The German government closed its border with Poland after the attack.'
    expect(allEventsIn(text)).toContain('DEU SANCTIONED occurred POL')
  })

  test('is less certain than what the rules and the net agree on', () => {
    const [agreed] = eventClaims('Vladimir Putin met Narendra Modi in Sochi on Friday.')
    expect(agreed?.rule).toBe('verb:active')
    expect(agreed?.certainty).toBeGreaterThan(0.7)
    for (const { certainty } of heard('China closed its airspace to Japanese airlines.'))
      expect(certainty).toBeLessThanOrEqual(0.7)
  })

  test.each([
    'The storm closed schools across northern Germany.',
    'Japan beat Brazil in the final after extra time.',
    'Researchers in Canada described a new species of frog.',
    '',
    '🤝🤝🤝',
  ])('nothing in %j', (text) => expect(allEventsIn(text)).toEqual([]))

  test('the same twice, whatever stands around it in the process', () => {
    const text = 'Kenya severed ties with Iran. It also shut its embassy in Tehran.'
    const first = readArticle({ text, published: '2025-10-25' })
    readArticle({ text: 'Hungary blocked aid to Ukraine.', published: '2025-10-25' })
    expect(readArticle({ text, published: '2025-10-25' })).toEqual(first)
  })

  test('a sentence of 200 words beside short ones', () => {
    const long = `Russia ${'and Ukraine '.repeat(99)}met.`
    expect(() => eventClaims(`China warned Japan. ${long} France thanked Italy.`)).not.toThrow()
  })
})
