// A process that saves made readings into the store its environment names, one batch after the
// other, and prints a line for each batch that was acknowledged: from, to.
import { openStore } from '../../server/store/open.ts'
import { manyReadings } from '../store/many.ts'

const [articles = 0, claims = 0, from = 0, to = 0, batch = 1] = process.argv.slice(2).map(Number)
const backwards = process.argv.includes('backwards')

const readings = manyReadings(articles, claims).slice(from, to)
const order = backwards ? readings.toReversed() : readings
const store = await openStore()
for (let at = 0; at < order.length; at += batch) {
  const reports = await store.save(order.slice(at, at + batch))
  for (const { articleId } of reports) process.stdout.write(`${articleId}\n`)
}
await store.close()
