import { Command } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'
import { run } from './command.ts'
import { launch } from './page-bench/browser.ts'
import { brushStep } from './page-bench/brush.ts'
import { firstLoad } from './page-bench/first-load.ts'
import { largeGraph } from './page-bench/large-graph.ts'
import { lineOf, type Measure } from './page-bench/measure.ts'

/** What can be measured, by name. */
const MEASURES: Readonly<Record<string, Measure>> = {
  'first-load': firstLoad,
  'large-graph': largeGraph,
  brush: brushStep,
}

async function print(measures: readonly Measure[]): Promise<void> {
  const browser = await launch()
  try {
    for (const measure of measures)
      for (const figure of await measure(browser)) console.log(lineOf(figure))
  } finally {
    await browser.close()
  }
}

const command = new Command('bench:page')
  .description('Measures the page in Chromium; every figure beside its bound and a baseline.')
  .argument('[measure]', `${Object.keys(MEASURES).join(', ')}; all without it`)
  .action(async (name?: string) => {
    const chosen = name === undefined ? Object.values(MEASURES) : [MEASURES[name]]
    const known = chosen.flatMap((measure) => measure ?? [])
    if (known.length === 0)
      throw new DemarcheError(
        'invalid',
        `there is no measure "${name}": ${Object.keys(MEASURES).join(', ')}`,
      )
    await print(known)
  })

await run(command)
