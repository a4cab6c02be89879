import { Command } from 'commander'
import { run } from './command.ts'
import { launch } from './page-bench/browser.ts'
import { withSite } from './page-bench/site.ts'
import { SHOTS, take } from './page-shots/shots.ts'

const command = new Command('screenshots')
  .description('Takes the pictures of docs/screenshots anew, of the page with the bundled briefs.')
  .argument('[folder]', 'where they go', 'docs/screenshots')
  .action(async (folder: string) => {
    const browser = await launch()
    try {
      // Each has a graph of its own, so that what one adds is not in the next.
      for (const shot of SHOTS)
        process.stdout.write(`${await withSite([], (url) => take(browser, url, shot, folder))}\n`)
    } finally {
      await browser.close()
    }
  })

await run(command)
