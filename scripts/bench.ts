import { Command } from 'commander'
import { benchReading } from './bench/reading.ts'
import { run } from './command.ts'

const command = new Command('bench')
  .description('Measures reading and saving; every rate stands beside a baseline of the same run.')
  .argument('[part]', 'reading or stores; both without it')
  .action(async (part?: string) => {
    if (part !== 'stores') await benchReading()
  })

await run(command)
