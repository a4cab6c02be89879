import { describe, expect, test } from '@jest/globals'
import { UnderWay } from '../../server/api/under-way.ts'

const NAME = 'a'
const stays = () => new AbortController().signal

describe('a reading under way', () => {
  test('is stopped by its name', () => {
    const readings = new UnderWay()
    const { signal } = readings.begin(NAME, stays())
    expect([readings.stop(NAME), signal.aborted]).toEqual(['stopped', true])
  })

  test('is not stopped once it is being saved', () => {
    const readings = new UnderWay()
    const { signal, save } = readings.begin(NAME, stays())
    save()
    expect([readings.stop(NAME), signal.aborted]).toEqual(['saving', false])
  })

  test('is over at its end, also where it had no name', () => {
    const readings = new UnderWay()
    const { signal, end } = readings.begin(NAME, stays())
    end()
    readings.begin(undefined, stays())
    expect([readings.stop(NAME), signal.aborted]).toEqual(['over', false])
  })

  test('keeps its name: a second one of the same cannot be stopped by it, nor end it', () => {
    const readings = new UnderWay()
    const first = readings.begin(NAME, stays())
    const second = readings.begin(NAME, stays())
    second.end()
    expect(readings.stop(NAME)).toBe('stopped')
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false])
  })

  test('ends with the connection as well', () => {
    const gone = new AbortController()
    const { signal } = new UnderWay().begin(NAME, gone.signal)
    gone.abort()
    expect(signal.aborted).toBe(true)
  })
})
