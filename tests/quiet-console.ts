import { afterEach, beforeEach, expect, jest } from '@jest/globals'

// Unexpected console output fails a test; a test that expects some installs its own spy.
const levels = ['log', 'info', 'warn', 'error'] as const
let seen: string[] = []

beforeEach(() => {
  seen = []
  for (const level of levels)
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      seen.push(`${level}: ${words.join(' ')}`)
    })
})

afterEach(() => {
  jest.restoreAllMocks()
  expect(seen).toEqual([])
})
