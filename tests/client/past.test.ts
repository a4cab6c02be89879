import { expect, test } from '@jest/globals'
import { canRedo, canUndo, grown, type Past, stepIn } from '../../client/past.ts'

test.each<[string, unknown, number]>([
  ['of ours', { step: 3 }, 3],
  ['the first', { step: 0 }, 0],
  ['none', null, 0],
  ['of somebody else', { page: 2 }, 0],
  ['a part of one', { step: 1.5 }, 0],
  ['before the first', { step: -1 }, 0],
  ['words', { step: '2' }, 0],
])('the step of an entry of the history: %s', (_name, held, step) => {
  expect(stepIn(held)).toBe(step)
})

test.each<[string, Past, boolean, boolean]>([
  ['at the first view', { step: 0, last: 0 }, false, false],
  ['after one', { step: 1, last: 1 }, true, false],
  ['gone back', { step: 0, last: 1 }, false, true],
  ['in the middle', { step: 1, last: 2 }, true, true],
])('%s', (_name, past, undo, redo) => {
  expect([canUndo(past), canRedo(past)]).toEqual([undo, redo])
})

test('a new view leaves nothing to do again', () => {
  expect(canRedo(grown({ step: 1, last: 4 }))).toBe(false)
})
