import { readFileSync } from 'node:fs'
import { printConllu } from '../server/exchange/conllu.ts'
import { openParser } from '../server/extract/2-syntax/parse.ts'

const USAGE = 'usage: npm run --silent parse -- FILE   (- reads standard input)'

const [path] = process.argv.slice(2)
if (!path || path === '--help') {
  console.error(USAGE)
  process.exitCode = path ? 0 : 2
} else {
  const text = readFileSync(path === '-' ? 0 : path, 'utf8')
  process.stdout.write(printConllu(text, openParser()(text)))
}
