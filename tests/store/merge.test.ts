import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../graph-schema/model/days.ts'
import { Edge } from '../../graph-schema/model/edge.ts'
import { Modality } from '../../graph-schema/model/modality.ts'
import type { EdgeType } from '../../graph-schema/ontology/edge-types.ts'
import { mergeClaims } from '../../server/store/merge/merge.ts'
import type { MergeClaim } from '../../server/store/merge/relation.ts'
import { whenOf } from './readings.ts'

type Short = Partial<Omit<MergeClaim, 'from' | 'to'>> & {
  on?: string | readonly [from: string, to: string]
}

const KIM = 'person/kim-jong-un'
const TRUMP = 'person/donald-trump'

function claimsOf(short: readonly Short[]): MergeClaim[] {
  return short.map(({ on, ...said }, number) => {
    const { from, to, precision, edtf } = whenOf(on)
    const article = String(number).padStart(16, '0')
    const base = {
      id: `claim/${article}/0`,
      articleId: `article/${article}`,
      title: null,
      count: 1,
      cameo: '',
      sourceCode: null,
      targetCode: null,
    }
    const ends = {
      type: 'MET' as EdgeType,
      source: TRUMP,
      target: KIM,
      modality: 'occurred' as const,
    }
    return { ...base, ...ends, published: '2025-10-25', from, to, precision, edtf, ...said }
  })
}

const FIRST_TERM = ['2017-01-20', '2021-01-20'] as const
const YEAR_2018 = ['2018-01-01', '2019-01-01'] as const
const JUNE_2018 = ['2018-06-01', '2018-07-01'] as const

/** [fact, claims, how many claims each edge has, in order of that number] */
const EDGES: readonly (readonly [string, readonly Short[], readonly number[]])[] = [
  ['the same day said twice is one edge', [{ on: '2018-06-12' }, { on: '2018-06-12' }], [2]],
  ['a day inside a month is one event', [{ on: JUNE_2018 }, { on: '2018-06-12' }], [2]],
  [
    'day, month and year are one event',
    [{ on: YEAR_2018 }, { on: '2018-06-12' }, { on: JUNE_2018 }],
    [3],
  ],
  ['two days are two events', [{ on: '2018-06-12' }, { on: '2019-02-27' }], [1, 1]],
  [
    'a term around two events is neither',
    [{ on: '2018-06-12' }, { on: '2019-02-27' }, { on: FIRST_TERM }],
    [1, 1, 1],
  ],
  [
    '"three times in his first term" is not one of the times',
    [{ on: '2018-06-12' }, { on: FIRST_TERM, count: 3 }],
    [1, 1],
  ],
  [
    'overlap without containment is two events',
    [{ on: JUNE_2018 }, { on: ['2018-06-15', '2018-07-15'] }],
    [1, 1],
  ],
  [
    'equal intervals are one, whatever their counts',
    [{ on: FIRST_TERM, count: 3 }, { on: FIRST_TERM }],
    [2],
  ],
  ['undated claims are one edge', [{}, {}, { on: '2018-06-12' }], [1, 2]],
  [
    'modalities stay apart',
    [{ on: '2018-06-12' }, { on: '2018-06-12', modality: 'planned' }],
    [1, 1],
  ],
  [
    'either end of a symmetric verb',
    [{ on: '2018-06-12' }, { on: '2018-06-12', source: KIM, target: TRUMP }],
    [2],
  ],
  [
    'a verb with a direction has two',
    [{ type: 'PRAISED' }, { type: 'PRAISED', source: KIM, target: TRUMP }],
    [1, 1],
  ],
  [
    'offices by title, whatever the case',
    [
      { type: 'HOLDS_OFFICE', title: 'President' },
      { type: 'HOLDS_OFFICE', title: 'president' },
      { type: 'HOLDS_OFFICE', title: 'minister' },
    ],
    [1, 2],
  ],
  ['titles do not part meetings', [{ title: 'summit' }, { title: 'talks' }], [2]],
  ['without a target', [{ target: null }, { target: null }, {}], [1, 2]],
]

describe('claims become edges', () => {
  test.each(EDGES)('%s', (_, short, expected) => {
    const sizes = mergeClaims(claimsOf(short)).map(({ claimIds }) => claimIds.length)
    expect(sizes.sort()).toEqual(expected)
  })

  test('the narrowest interval dates the edge, the highest count counts', () => {
    const claims = claimsOf([
      { on: YEAR_2018, published: '2025-10-01' },
      { on: '2018-06-12', published: '2020-01-01', articleId: 'article/0000000000000000' },
    ])
    const [merged] = mergeClaims(claims)
    expect(Edge.parse(merged?.edge)).toMatchObject({
      from: '2018-06-12',
      to: '2018-06-13',
      precision: 'day',
      edtf: '2018-06-12',
      count: 1,
      claims: 2,
      sources: 1,
      firstReported: '2020-01-01',
      lastReported: '2025-10-01',
      cameo: '040',
    })
  })

  test('the codes are those that most claims have, each with the right end', () => {
    const claims = claimsOf([
      { type: 'ATTACKED', cameo: '1952', sourceCode: 'USAMIL', targetCode: 'PRK' },
      { type: 'ATTACKED', cameo: '1952', sourceCode: 'USAMIL' },
      { type: 'ATTACKED', cameo: '190', sourceCode: 'USA' },
    ])
    expect(Edge.parse(mergeClaims(claims)[0]?.edge)).toMatchObject({
      ...{ cameo: '1952', plover: 'ASSAULT', ploverMode: 'drone', goldstein: -10 },
      ...{ sourceCode: 'USAMIL', targetCode: 'PRK' },
    })
  })

  test('the codes of swapped ends follow their ends; without any the code of the type stands', () => {
    const claims = claimsOf([
      { source: KIM, target: TRUMP, sourceCode: 'PRKGOV', targetCode: 'USAGOV' },
    ])
    expect(Edge.parse(mergeClaims(claims)[0]?.edge)).toMatchObject({
      ...{ source: TRUMP, target: KIM, sourceCode: 'USAGOV', targetCode: 'PRKGOV' },
      ...{ cameo: '040', plover: 'CONSULT', ploverMode: '', goldstein: 1 },
    })
  })
})

/** [fact, claims, whether the two edges contradict each other] */
const CONTRADICTIONS: readonly (readonly [string, readonly [Short, Short], boolean])[] = [
  [
    'planned and ruled out in one week',
    [
      { modality: 'planned', on: '2025-10-30' },
      { modality: 'ruled_out', on: ['2025-10-27', '2025-11-03'] },
    ],
    true,
  ],
  ['occurred and denied, both undated', [{ modality: 'occurred' }, { modality: 'denied' }], true],
  [
    'planned for one week and ruled out for another',
    [
      { modality: 'planned', on: '2025-10-20' },
      { modality: 'ruled_out', on: '2025-10-27' },
    ],
    false,
  ],
  [
    'one dated, one not',
    [{ modality: 'planned', on: '2025-10-20' }, { modality: 'ruled_out' }],
    false,
  ],
  ['wished and ruled out agree well', [{ modality: 'wished' }, { modality: 'ruled_out' }], false],
  ['planned and occurred agree', [{ modality: 'planned' }, { modality: 'occurred' }], false],
  [
    'another pair',
    [{ modality: 'planned' }, { modality: 'denied', target: 'person/xi-jinping' }],
    false,
  ],
]

test.each(CONTRADICTIONS)('contradiction: %s', (_, short, expected) => {
  const [a, b] = mergeClaims(claimsOf(short)).map(({ edge }) => edge)
  expect(a?.contradicts).toEqual(expected ? [b?.id] : [])
  expect(b?.contradicts).toEqual(expected ? [a?.id] : [])
})

const anyClaim = fc.record({
  on: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 8 }))
      .map(
        ([from, days]) =>
          [addDays('2025-10-01', from), addDays('2025-10-01', from + days)] as const,
      ),
    { nil: undefined },
  ),
  count: fc.integer({ min: 1, max: 2 }),
  modality: fc.constantFrom(...Modality.options),
  type: fc.constantFrom<EdgeType>('MET', 'PRAISED', 'HOLDS_OFFICE'),
  target: fc.constantFrom(KIM, null),
  title: fc.constantFrom('President', 'president', null),
  published: fc.constantFrom('2025-10-25', '2025-10-26'),
})
const withoutUndefined = ({ on, ...claim }: { on: readonly [string, string] | undefined }) =>
  on === undefined ? claim : { ...claim, on }

describe('for any claims', () => {
  const claimsAndOrder = fc
    .array(anyClaim.map(withoutUndefined), { minLength: 1, maxLength: 14 })
    .map(claimsOf)
    .chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    )

  test('the order they come in does not matter', () => {
    fc.assert(
      fc.property(claimsAndOrder, ([claims, shuffled]) => {
        expect(mergeClaims(shuffled)).toEqual(mergeClaims(claims))
      }),
      { numRuns: 500 },
    )
  })

  test('each is under exactly one edge, inside or around its days', () => {
    fc.assert(
      fc.property(claimsAndOrder, ([claims]) => {
        const merged = mergeClaims(claims)
        expect(merged.flatMap(({ claimIds }) => claimIds).sort()).toEqual(
          claims.map((claim) => claim.id).sort(),
        )
        expect(new Set(merged.map(({ edge }) => edge.id)).size).toBe(merged.length)
        for (const { edge, claimIds } of merged)
          for (const claim of claims.filter(({ id }) => claimIds.includes(id))) {
            expect(claim.modality).toBe(edge.modality)
            expect(claim.from === null).toBe(edge.from === null)
            if (claim.from !== null) expect(claim.from <= edge.from!).toBe(true)
            if (claim.to !== null) expect(edge.to! <= claim.to).toBe(true)
          }
      }),
    )
  })

  test('contradictions are mutual', () => {
    fc.assert(
      fc.property(claimsAndOrder, ([claims]) => {
        const edges = new Map(mergeClaims(claims).map(({ edge }) => [edge.id, edge]))
        for (const edge of edges.values())
          for (const other of edge.contradicts)
            expect(edges.get(other)?.contradicts).toContain(edge.id)
      }),
    )
  })
})
