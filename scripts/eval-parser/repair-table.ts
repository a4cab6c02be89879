import type { Effect, Figures, SetEffects } from './repairs.ts'

/**
 * The effect of the repair layer as a table that docs/parser.md can take as it is: a row a rule, a
 * column a set; in a cell sentences touched, words mended and spoiled, then what LAS and F1 gain.
 */
export function repairTable(sets: readonly SetEffects[]): string {
  const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(' | ')} |`
  const rules = sets[0]?.effects.map(({ rule }) => rule) ?? []
  const shown = (name: string, pick: (set: SetEffects) => Figures) =>
    row(
      name,
      sets.map((set) => `${pick(set).las.toFixed(2)} / ${pick(set).f1.toFixed(2)}`),
    )
  return [
    row(
      'LAS / F1',
      sets.map(({ set, sentences }) => `${set} (${sentences})`),
    ),
    row(
      '---',
      sets.map(() => '---'),
    ),
    shown('the net alone', ({ net }) => net),
    ...rules.map((rule, i) =>
      row(
        rule,
        sets.map((set) => cell(set, set.effects[i]!)),
      ),
    ),
    shown('with all rules', ({ repaired }) => repaired),
  ].join('\n')
}

function cell({ repaired }: SetEffects, { touched, mended, spoiled, without }: Effect): string {
  if (touched === 0) return '0'
  const gains = [repaired.las - without.las, repaired.f1 - without.f1].map(signed)
  return `${touched}: +${mended} −${spoiled}, ${gains.join(' / ')}`
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(2)
  return text === '0.00' ? '0' : `${points < 0 ? '−' : '+'}${text}`
}
