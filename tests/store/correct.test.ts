import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Claim } from '../../graph-schema/model/claim.ts'
import type { ClaimMark, IdentityRule } from '../../graph-schema/model/correction.ts'
import type { Modality } from '../../graph-schema/model/modality.ts'
import { codeOfCorrected } from '../../graph-schema/ontology/code-of-corrected.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { markedClaim } from '../../server/store/correct/claim-rules.ts'
import { endOf, partsOf, reachedFrom } from '../../server/store/correct/identity.ts'
import { usedNames } from '../../server/store/correct/used-names.ts'
import { readingOf } from './readings.ts'

describe('which names a text uses', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['a name', 'Kim spoke.', ['Kim'], ['Kim']],
    [
      'a longer one hides the shorter inside it',
      'Kim Jong Un spoke.',
      ['Kim', 'Kim Jong Un'],
      ['Kim Jong Un'],
    ],
    [
      'both where both stand',
      'Kim Jong Un spoke; Kim left.',
      ['Kim', 'Kim Jong Un'],
      ['Kim', 'Kim Jong Un'],
    ],
    ['not within a word', 'Kimono sales rose.', ['Kim'], []],
    ['before a possessive', "Kim's men", ['Kim'], ['Kim']],
    [
      'signs of patterns are signs',
      'the U.N. (New York)',
      ['U.N.', '(New York)'],
      ['U.N.', '(New York)'],
    ],
    ['no names', 'Kim', [], []],
  ])('%s', (_, text, names, used) => {
    expect([...usedNames(text, names)].sort()).toEqual([...used].sort())
  })
})

const kept = { who: 'Ana', at: '2026-11-27T08:00:00Z', note: null }
const ruleId = (number: number) => `correction/${String(number).padStart(12, '0')}`
const merge = (number: number, other: string, keep: string): IdentityRule => ({
  ...{ kind: 'merge', id: ruleId(number), number, ...kept },
  keep: { id: `person/${keep}`, name: keep },
  other: { id: `person/${other}`, name: other },
})
const split = (number: number, entity: string, made: string, by: IdentityBy): IdentityRule => ({
  ...{ kind: 'split', id: ruleId(number), number, by, ...kept },
  entity: { id: `person/${entity}`, name: entity },
  made: { id: `person/${made}`, name: made },
})
type IdentityBy = { readonly alias: string } | { readonly article: string }

const HERE = 'article/0000000000000001'
const naming = (id: string, names: readonly string[]) => ({
  ...{ id: `person/${id}`, name: names[0] ?? id, names },
  ...{ iso3: null, wikidata: null },
})

describe('where a naming and a claim go', () => {
  /** [fact, rules, names, text, quote, where the naming is, where the claim goes] */
  test.each<[string, IdentityRule[], string[], string, string, string[], string]>([
    ['nowhere without rules', [], ['Roe'], 'Roe left.', 'Roe left.', ['a'], 'a'],
    ['to the kept', [merge(1, 'a', 'b')], ['Roe'], 'Roe left.', 'Roe left.', ['b'], 'b'],
    [
      'along a chain',
      [merge(1, 'a', 'b'), merge(2, 'b', 'c')],
      ['Roe'],
      'Roe left.',
      'Roe left.',
      ['c'],
      'c',
    ],
    [
      'not along one that came before',
      [merge(1, 'b', 'c'), merge(2, 'a', 'b')],
      ['Roe'],
      'Roe left.',
      'Roe left.',
      ['b'],
      'b',
    ],
    [
      'by its article',
      [split(1, 'a', 'n', { article: HERE })],
      ['Roe'],
      'Roe left.',
      'Roe left.',
      ['n'],
      'n',
    ],
    [
      'not by another article',
      [split(1, 'a', 'n', { article: 'article/0000000000000002' })],
      ['Roe'],
      'Roe left.',
      'Roe left.',
      ['a'],
      'a',
    ],
    [
      'by the name in its words',
      [split(1, 'a', 'n', { alias: 'Roe' })],
      ['Jane Roe', 'Roe'],
      'Jane Roe came. Roe left.',
      'Roe left.',
      ['a', 'n'],
      'n',
    ],
    [
      'not by a name inside another',
      [split(1, 'a', 'n', { alias: 'Roe' })],
      ['Jane Roe', 'Roe'],
      'Jane Roe came. Roe left.',
      'Jane Roe came.',
      ['a', 'n'],
      'a',
    ],
    [
      'without a name in its words it stays',
      [split(1, 'a', 'n', { alias: 'Roe' })],
      ['Jane Roe', 'Roe'],
      'Jane Roe came. Roe left. She slept.',
      'She slept.',
      ['a', 'n'],
      'a',
    ],
    [
      'unless the article uses no other',
      [split(1, 'a', 'n', { alias: 'Roe' })],
      ['Jane Roe', 'Roe'],
      'Roe left. She slept.',
      'She slept.',
      ['n'],
      'n',
    ],
    [
      'not by a name that is not in the text',
      [split(1, 'a', 'n', { alias: 'Jane Roe' })],
      ['Jane Roe', 'Roe'],
      'Roe left.',
      'Roe left.',
      ['a'],
      'a',
    ],
    [
      'split, then merged',
      [split(1, 'a', 'n', { article: HERE }), merge(2, 'n', 'c')],
      ['Roe'],
      'Roe left.',
      'Roe left.',
      ['c'],
      'c',
    ],
  ])('%s', (_, rules, names, text, quote, parts, end) => {
    const place = { articleId: HERE, text }
    const ids = partsOf(naming('a', names), place, rules).map(({ id }) => id)
    expect(ids.sort()).toEqual(parts.map((id) => `person/${id}`))
    expect(endOf(naming('a', names), quote, place, rules).id).toBe(`person/${end}`)
  })

  test('whatever the rules: a claim goes where a part of its naming is, and no further than they reach', () => {
    const who = fc.constantFrom('a', 'b', 'c', 'd')
    const name = fc.constantFrom('Roe', 'Jane Roe', 'Jane')
    const by = fc.oneof(
      name.map((alias) => ({ alias })),
      fc.constant({ article: HERE }),
    )
    const rule = fc.oneof(
      fc.tuple(who, who).map(
        ([other, keep]) =>
          (number: number) =>
            merge(number, other, keep),
      ),
      fc.tuple(who, who, by).map(
        ([entity, made, how]) =>
          (number: number) =>
            split(number, entity, made, how),
      ),
    )
    const words = fc.array(fc.oneof(name, fc.constant('she')), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), words, fc.nat(3), (makers, said, at) => {
        const rules = makers.map((make, i) => make(i + 1))
        const place = { articleId: HERE, text: said.join('. ') }
        const read = naming('a', ['Jane Roe', 'Roe', 'Jane'])
        const parts = partsOf(read, place, rules).map(({ id }) => id)
        const end = endOf(read, said[at % said.length]!, place, rules)
        expect(parts).toContain(end.id)
        expect(reachedFrom(['person/a'], rules)).toContain(end.id)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a claim known again in another reading', () => {
  const { claims, article } = readingOf('2025-10-25', [
    { source: 'person/a', target: 'person/b', on: '2025-10-22' },
    { source: 'person/a', target: 'person/b', modality: 'planned' },
    { source: 'person/a', target: 'person/c', type: 'PRAISED' },
  ])
  const [met, planned, praised] = [claims[0]!, claims[1]!, claims[2]!]
  const markOf = (claim: Claim): ClaimMark => {
    const { start, end, type, modality, source, target, quote, when } = claim
    return {
      ...{ articleId: article.id, start, end, type, modality, source, target, quote },
      ...{ from: when.from, to: when.to, sourceName: 'a', targetName: 'b' },
    }
  }
  const twin = { ...met, id: met.id.replace(/\d+$/, '7'), modality: 'denied' as const }
  /** [fact, claims now, mark, id of the claim meant] */
  test.each<[string, Claim[], ClaimMark, string | undefined]>([
    ['as it was', [met, planned, praised], markOf(planned), planned.id],
    ['under another number', [{ ...praised, id: met.id }], markOf(praised), met.id],
    ['of two with the same words, that of the same modality', [twin, met], markOf(met), met.id],
    ['with another modality where it is the only one', [twin], markOf(met), twin.id],
    ['with a longer quote', [{ ...met, end: met.end + 3 }], markOf(met), met.id],
    ['not with other ends', [{ ...met, target: 'person/z' }], markOf(met), undefined],
    [
      'not elsewhere in the text',
      [{ ...met, start: met.end, end: met.end + 9 }],
      markOf(met),
      undefined,
    ],
    ['not where two may be meant', [{ ...met, modality: 'wished' }, twin], markOf(met), undefined],
    ['not in an article without claims', [], markOf(met), undefined],
  ])('%s', (_, now, mark, id) => {
    expect(markedClaim(now, mark)?.id).toBe(id)
  })
})

describe('the code of a corrected claim', () => {
  test.each<[EdgeType, Modality, string, EdgeType, Modality, string]>([
    ['ATTACKED', 'occurred', '1952', 'ATTACKED', 'occurred', '1952'],
    ['ATTACKED', 'occurred', '1952', 'ATTACKED', 'denied', '1952'],
    ['ATTACKED', 'occurred', '1952', 'CRITICIZED', 'occurred', '111'],
    ['MET', 'occurred', '040', 'HOLDS_OFFICE', 'ongoing', ''],
  ])('%s %s %s → %s %s: %s', (type, modality, cameo, nextType, nextModality, code) => {
    const next = { type: nextType, modality: nextModality }
    expect(codeOfCorrected({ type, modality, cameo }, next)).toBe(code)
  })
})
