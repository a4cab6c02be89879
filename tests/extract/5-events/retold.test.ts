import { describe, expect, test } from '@jest/globals'
import { datedEventsIn } from '../read.ts'

describe('an event told again', () => {
  test('takes the day it was told with before', () => {
    const text =
      'Xi Jinping met Emmanuel Macron on Monday. Xi Jinping met Emmanuel Macron in Beijing.'
    expect(new Set(datedEventsIn(text))).toEqual(
      new Set(['emmanuel-macron MET occurred xi-jinping 2025-10-20..2025-10-20']),
    )
  })

  test('keeps a day of its own', () => {
    const text =
      'Xi Jinping met Emmanuel Macron on Monday. Xi Jinping met Emmanuel Macron in March 2023.'
    expect(datedEventsIn(text)).toHaveLength(2)
    expect(new Set(datedEventsIn(text)).size).toBe(2)
  })

  test('with another fate is another event', () => {
    const text =
      'Xi Jinping met Emmanuel Macron on Monday. Xi Jinping will not meet Emmanuel Macron again.'
    expect(datedEventsIn(text).map((event) => event.split(' ')[2])).toEqual([
      'occurred',
      'ruled_out',
    ])
  })

  test('what two discuss when they meet is the meeting', () => {
    const text =
      'Xi Jinping met Emmanuel Macron on Monday. Xi Jinping held talks with Emmanuel Macron.'
    expect(datedEventsIn(text).map((event) => event.split(' ')[1])).toEqual(['MET', 'MET'])
  })
})
