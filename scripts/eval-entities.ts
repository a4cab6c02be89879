import { Command, InvalidArgumentError } from 'commander'
import { progress, run } from './command.ts'
import type { LinkKind } from './eval-entities/link-kind.ts'
import { linkedTexts } from './eval-entities/linked-texts.ts'
import { type Verdict, verdictsOn } from './eval-entities/verdicts.ts'

type Options = { readonly every: number; readonly missed?: true }

/** Rows of the table: which links each counts. */
const ROWS: readonly (readonly [string, (of: LinkKind) => boolean])[] = [
  ['states, as that state', (of) => of.kind === 'state'],
  ['people of the tables, one span', (of) => of.kind === 'person' && of.known],
  ['other people, one span', (of) => of.kind === 'person' && !of.known],
  ['organizations of the tables, one span', (of) => of.kind === 'organization' && of.known],
  ['other organizations, one span', (of) => of.kind === 'organization' && !of.known],
]

function tableOf(verdicts: readonly Verdict[]): string[] {
  return ROWS.map(([name, counts]) => {
    const all = verdicts.filter(({ of }) => counts(of))
    const right = all.filter((verdict) => verdict.right)
    const share = all.length === 0 ? '–' : `${((right.length / all.length) * 100).toFixed(1)} %`
    return `${name.padEnd(40)}${share.padStart(8)}   ${right.length} of ${all.length}`
  })
}

function step(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}

const command = new Command('eval:entities')
  .description(
    'Of the links in a corpus that name a state, a person or an organization: what part is found.',
  )
  .argument('<corpus>', 'JSONL, packed or not, of {text, published, links: [[start, end, title]]}')
  .option('--every <n>', 'read every n-th text only', step, 1)
  .option('--missed', 'also list what is not found')
  .addHelpText(
    'after',
    '\nExample:\n  npm run --silent eval:entities -- ../shared/corpora/wikipedia-current-events-2025-2026.jsonl.gz --every 10',
  )
  .action((corpus: string, { every, missed }: Options) => {
    const texts = linkedTexts(corpus, every)
    const count = progress(texts.length)
    const verdicts = texts.flatMap((text, index) => {
      count(index + 1, text.published)
      return verdictsOn(text)
    })
    if (missed)
      for (const { of, title, around, right, read } of verdicts)
        if (!right) console.log([of.kind, title, around, ...read].join(' | ').replace(/\s+/g, ' '))
    for (const line of tableOf(verdicts)) console.log(line)
  })

await run(command)
