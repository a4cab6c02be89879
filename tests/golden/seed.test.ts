import { describe, expect, test } from '@jest/globals'
import { readArticle } from '../../server/extract/pipeline.ts'
import { sharedFile } from './shared.ts'

const text = sharedFile('seed/article.txt')
const suite = text === null ? describe.skip : describe

suite(
  'the seed article (skipped: ../shared/seed is not there)'.replace(
    text === null ? '' : / \(.*/,
    '',
  ),
  () => {
    const { entities, claims } = readArticle({ text: text ?? '.', published: '2025-10-25' })
    const find = (type: string, source: string, target: string) =>
      claims.filter((claim) => {
        const ends = [claim.source, claim.target]
        return claim.type === type && ends.includes(source) && ends.includes(target)
      })
    const [trump, kim, xi] = ['person/donald-trump', 'person/kim-jong-un', 'person/xi-jinping']

    test.each([
      ['Person', 'Donald Trump'],
      ['Person', 'Kim Jong Un'],
      ['Person', 'Lee Jae-myung'],
      ['Person', 'Chung Dong-young'],
      ['Person', 'Xi Jinping'],
    ])('knows the %s %s', (type, name) => {
      expect(entities).toContainEqual(expect.objectContaining({ type, name }))
    })

    test.each(['organization/apec', 'organization/asean'])('knows %s', (id) => {
      expect(entities).toContainEqual(expect.objectContaining({ id, type: 'Organization' }))
    })

    test('three meetings of the first term occurred', () => {
      const met = find('MET', trump, kim).find((claim) => claim.count === 3)
      expect(met).toMatchObject({
        modality: 'occurred',
        when: { from: '2017-01-20', to: expect.stringMatching(/^2021-01-2/) },
      })
    })

    test('a meeting next week is ruled out, and nowhere stored as occurred', () => {
      const inWeek = find('MET', trump, kim).filter((claim) => claim.when.from === '2025-10-27')
      expect(inWeek.map((claim) => claim.modality)).toContain('ruled_out')
      expect(inWeek.map((claim) => claim.modality)).not.toContain('occurred')
    })

    test('interest is expressed both ways', () => {
      const interest = find('EXPRESSED_INTEREST', trump, kim)
      expect(interest.map((claim) => claim.source)).toEqual(expect.arrayContaining([trump, kim]))
    })

    test('missiles were launched in the week of 20 October', () => {
      const [launch] = claims.filter((claim) => claim.type === 'LAUNCHED_MISSILES')
      expect(launch).toMatchObject({
        source: 'country/PRK',
        modality: 'occurred',
        when: { from: '2025-10-20' },
      })
    })

    test('a meeting with Xi is planned', () => {
      expect(find('MET', trump, xi).map((claim) => claim.modality)).toEqual(['planned'])
    })
  },
)
