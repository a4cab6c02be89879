import { Command } from 'commander'
import { benchDates } from './bench/dates.ts'
import { benchReading } from './bench/reading.ts'
import { run } from './command.ts'

const command = new Command('bench')
  .description('Measures reading and saving; every rate stands beside a baseline of the same run.')
  .argument('[part]', 'reading, dates or stores; all without it')
  .action(async (part?: string) => {
    if (part === undefined || part === 'reading') await benchReading()
    if (part === undefined || part === 'dates') await benchDates()
  })

await run(command)
