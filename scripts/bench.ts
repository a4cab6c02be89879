import { Command } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'
import { benchCorpus } from './bench/corpus.ts'
import { benchDates } from './bench/dates.ts'
import { benchReading } from './bench/reading.ts'
import { benchStores } from './bench/stores.ts'
import { run } from './command.ts'

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  reading: benchReading,
  dates: benchDates,
  stores: printStores,
  corpus: () => benchCorpus(),
}

/** All parts in a few minutes: of the corpora only some texts. */
const ALL = { ...PARTS, corpus: () => benchCorpus(10) }

async function printStores(): Promise<void> {
  for (const { store, edges, bare, save } of await benchStores()) {
    const rate = (value: number) => `${Math.round(value).toLocaleString('en')} edges/s`
    console.log(`saving ${edges} edges into ${store}`)
    console.log(`  save         ${rate(save)}   (claims, articles, names and merged edges)`)
    console.log(
      `  bare engine  ${rate(bare)}   (${(bare / save).toFixed(1)} times; ends and edges only)`,
    )
  }
}

const command = new Command('bench')
  .description('Measures reading and saving; every rate stands beside a baseline of the same run.')
  .argument(
    '[part]',
    `${Object.keys(PARTS).join(', ')}; all without it, of the corpora then one text in ten`,
  )
  .action(async (part?: string) => {
    const chosen = part === undefined ? Object.values(ALL) : [PARTS[part]]
    for (const bench of chosen) {
      if (!bench)
        throw new DemarcheError(
          'invalid',
          `there is no part "${part}": ${Object.keys(PARTS).join(', ')}`,
        )
      await bench()
    }
  })

await run(command)
