/** Shows how far a long work is. */
export interface Progress {
  /** So many more articles are done, of so many words. */
  tick(articles: number, words: number): void
  end(): void
}

/** Articles between two lines where nobody watches. */
const LINE_EVERY = 1000
const BAR = 24

/** A bar on standard error where that is a terminal; else, of much work, a line every so often. */
export function progressOf(total: number): Progress {
  const started = performance.now()
  const terminal = process.stderr.isTTY && total > 1
  let articles = 0
  let words = 0
  return {
    tick(more, moreWords) {
      const before = articles
      articles += more
      words += moreWords
      const state = { articles, words, total, seconds: (performance.now() - started) / 1000 }
      if (terminal) process.stderr.write(`\r\u001b[K${bar(articles / total)} ${stateLine(state)}`)
      else if (Math.floor(articles / LINE_EVERY) > Math.floor(before / LINE_EVERY))
        process.stderr.write(`${stateLine(state)}\n`)
    },
    end() {
      if (terminal) process.stderr.write('\r\u001b[K')
    },
  }
}

type State = {
  readonly articles: number
  readonly words: number
  readonly total: number
  readonly seconds: number
}

/** "1,200 of 40,000 articles, 4,100 words/s, 2:05 left". */
export function stateLine({ articles, words, total, seconds }: State): string {
  const left = (seconds / articles) * (total - articles)
  return [
    `${count(articles)} of ${count(total)} articles`,
    `${count(words / seconds)} words/s`,
    `${Math.floor(left / 60)}:${String(Math.floor(left % 60)).padStart(2, '0')} left`,
  ].join(', ')
}

const count = (number: number) => Math.round(number).toLocaleString('en')

/** A share of one as a bar. */
export function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
}
