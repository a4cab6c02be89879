import { expect, test } from '@jest/globals'
import { lazily } from '../../client/lazy.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a part is fetched once, when it is first asked for', async () => {
  let loads = 0
  const seen: string[] = []
  const part = lazily(() => Promise.resolve(`part ${++loads}`), {
    onReady: () => seen.push('ready'),
    onFailure: () => seen.push('failed'),
  })
  expect(loads).toBe(0)
  expect([part(), part()]).toEqual([null, null])
  await settled()
  expect([part(), loads, seen]).toEqual(['part 1', 1, ['ready']])
})

test('a fetch that fails is told and tried anew', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('part')]
  const seen: string[] = []
  const part = lazily(() => answers.shift() ?? Promise.reject(new Error('asked too often')), {
    onReady: () => seen.push('ready'),
    onFailure: (error) => seen.push(String(error)),
  })
  expect(part()).toBeNull()
  await settled()
  expect([part(), seen]).toEqual([null, ['Error: offline']])
  await settled()
  expect([part(), seen]).toEqual(['part', ['Error: offline', 'ready']])
})
