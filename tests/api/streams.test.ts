import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ArticleClaims, Health, Problem, SaveReport } from '../../graph-schema/api.ts'
import { ReadingStage, StopReport } from '../../graph-schema/reading-stage.ts'
import { ArticleDesk } from '../../server/bulk/article-desk.ts'
import { openStream, type Told } from './event-stream.ts'
import { json } from './request.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
/** What became of every reading, in the order they ended. */
const ended: string[] = []
/** Resolves when the next reading has ended. */
let onEnd: () => void = () => {}
const desk = new ArticleDesk()
beforeAll(async () => {
  server = await startServer({
    read: (article, asking) => {
      const reading = desk.read(article, asking)
      const end = (how: string) => () => {
        ended.push(how)
        onEnd()
      }
      reading.then(end('read'), end('left'))
      return reading
    },
  })
})
afterAll(async () => {
  await server.close()
  await desk.close()
})

const SENTENCE = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin. '
const articleOf = (text: string, published = '2024-05-28') => json({ text, published })
const stream = (question: ReturnType<typeof json>) =>
  openStream(`${server.url}/api/articles`, question)
const stageOf = ({ event, data }: Told) =>
  event === 'stage' ? ReadingStage.parse(data).stage : event
const isLast = ({ event }: Told) => event === 'report' || event === 'problem'
const articles = async () => Health.parse((await server.ask('/api/health')).json).articles

test('stages come in their order, then the report that JSON would have been', async () => {
  const { status, until } = await stream(articleOf(SENTENCE.repeat(80)))
  const told = await until(isLast)
  const order = told.map(stageOf).filter((stage, i, all) => stage !== all[i - 1])
  expect([status, order]).toEqual([
    200,
    ['text', 'syntax', 'entities', 'dates', 'events', 'claims', 'saving', 'report'],
  ])
  const stages = told.flatMap(({ event, data }) =>
    event === 'stage' ? [ReadingStage.parse(data)] : [],
  )
  const read = stages.flatMap((stage) => (stage.stage === 'syntax' ? [stage.read] : []))
  expect(read).toEqual([32, 64, 80])
  const found = stages.find((stage) => stage.stage === 'claims')
  const report = SaveReport.parse(told.at(-1)?.data)
  expect(found?.claims.map(({ id }) => id).sort()).toEqual(
    [...report.fresh, ...report.confirmed].sort(),
  )
  expect(found?.claims[0]).toMatchObject({ source: 'Emmanuel Macron', target: 'Olaf Scholz' })
  const again = await server.ask('/api/articles', articleOf(SENTENCE.repeat(80)))
  expect([again.status, SaveReport.parse(again.json).added]).toEqual([200, false])
})

test('the text comes back only where it is not the one that was sent', async () => {
  const textIn = async (text: string) => {
    const [first] = await (await stream(articleOf(text))).until(isLast)
    const stage = ReadingStage.parse(first?.data)
    return stage.stage === 'text' ? stage.text : undefined
  }
  expect(await textIn('Iran criticized Iraq.')).toBeNull()
  expect(await textIn('title: A quarrel\n\nIran criticized Iraq again.')).toBe(
    'Iran criticized Iraq again.',
  )
})

test('what cannot be read ends with the problem that would have been the answer', async () => {
  const unlucky = json({ text: SENTENCE })
  const told = await (await stream(unlucky)).until(isLast)
  expect(told.map(stageOf)).toEqual(['problem'])
  const { json: body, status } = await server.ask('/api/articles', unlucky)
  expect([told[0]?.data, status]).toEqual([body, 422])
  const refused = await server.ask('/api/articles', {
    ...json({ published: 'today' }),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  })
  expect([refused.status, Problem.parse(refused.json).code]).toEqual([400, 'invalid'])
})

test('while a long article is read, other requests are answered', async () => {
  // Both threads have started, so that the short article waits for none.
  const first = ['Iran met China.', 'Iran met India.'].map((text) =>
    server.ask('/api/articles', articleOf(text)),
  )
  await Promise.all(first)
  const long = SENTENCE.replaceAll('Berlin', 'Bonn').repeat(800)
  const { until } = await stream(articleOf(long))
  await until((told) => stageOf(told) === 'syntax')
  const count = ended.length
  expect((await server.ask('/api/graph')).status).toBe(200)
  expect((await server.ask('/api/articles', articleOf('Iran met Iraq.'))).status).toBe(201)
  // The short article is read by the other thread, and the long one is still at its sentences.
  expect(ended.slice(count)).toEqual(['read'])
  expect((await until(isLast)).map(stageOf).at(-1)).toBe('report')
}, 120_000)

test('who leaves while it is read leaves nothing behind', async () => {
  const before = await articles()
  const count = ended.length
  const left = new Promise<void>((resolve) => {
    onEnd = resolve
  })
  const { until, leave } = await stream(articleOf(SENTENCE.repeat(400), '2024-06-01'))
  await until((told) => stageOf(told) === 'syntax')
  leave()
  await left
  expect([ended.slice(count), await articles()]).toEqual([['left'], before])
})

test('who leaves once it is being saved finds it saved', async () => {
  const question = articleOf(SENTENCE, '2024-06-02')
  const { until, leave } = await stream(question)
  await until((told) => stageOf(told) === 'saving')
  leave()
  const again = await server.ask('/api/articles', question)
  expect([again.status, SaveReport.parse(again.json).added]).toEqual([200, false])
})

describe('a reading that its sender has named', () => {
  const name = '0123456789abcdef0123456789abcdef'
  const stop = async (reading = name) => {
    const { status, json: body } = await server.ask(`/api/readings/${reading}`, {
      method: 'DELETE',
    })
    return status === 200 ? StopReport.parse(body).outcome : status
  }

  test('is stopped while it is read, and nothing is saved', async () => {
    const before = await articles()
    const question = articleOf(SENTENCE.repeat(400), '2024-06-05')
    const { until } = await openStream(`${server.url}/api/articles?reading=${name}`, question)
    await until((told) => stageOf(told) === 'syntax')
    expect(await stop()).toBe('stopped')
    const last = (await until(isLast)).at(-1)
    expect([last?.event, Problem.parse(last?.data).status]).toEqual(['problem', 409])
    expect([await articles(), await stop()]).toEqual([before, 'over'])
  })

  test('is over once it is saved, as is what was never begun; other names are refused', async () => {
    const question = articleOf(SENTENCE, '2024-06-06')
    const { until } = await openStream(`${server.url}/api/articles?reading=${name}`, question)
    expect((await until(isLast)).map(stageOf).at(-1)).toBe('report')
    expect([await stop(), await stop('f'.repeat(32)), await stop('guessed')]).toEqual([
      'over',
      'over',
      400,
    ])
  })
})

test('a page or file becomes a draft with what it states', async () => {
  const html = `<!doctype html><html><head><title>Talks in Bonn</title>
    <meta property="article:published_time" content="2024-06-03T10:00:00Z"></head>
    <body><article><h1>Talks in Bonn</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`
  const page = await server.ask('/api/drafts', json({ text: html }))
  expect([page.status, page.json]).toMatchObject([
    200,
    { title: 'Talks in Bonn', published: '2024-06-03' },
  ])
  const file = await server.ask('/api/drafts', json({ text: `published: soon\n\n${SENTENCE}` }))
  expect([file.status, file.json]).toEqual([200, { text: SENTENCE }])
  expect((await server.ask('/api/drafts', json({ text: '\u0000\u0000' }))).status).toBe(422)
})

test('an article is looked up by its id', async () => {
  const { json: report } = await server.ask('/api/articles', articleOf(SENTENCE, '2024-06-04'))
  const { articleId } = SaveReport.parse(report)
  const { status, json: found } = await server.ask(`/api/articles/${articleId}`)
  const { article, claims } = ArticleClaims.parse(found)
  expect([status, article.id, article.published]).toEqual([200, articleId, '2024-06-04'])
  expect(claims.map(({ type }) => type)).toContain('MET')
  expect((await server.ask('/api/articles/article/0000000000000000')).status).toBe(404)
})
