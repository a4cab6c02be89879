import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isDay } from '../graph-schema/model/when.ts'

const FOLDER = new URL('../samples/', import.meta.url)
const FRONT_MATTER =
  /^title: (?<title>\S.*)\npublished: (?<published>\S+)\noutlet: (?<outlet>\S.*)\n\n(?<text>\S[\s\S]*\S)\n$/

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
const briefs = files.map((file) => {
  const parts = FRONT_MATTER.exec(readFileSync(new URL(file, FOLDER), 'utf8'))?.groups
  return { file, title: '', published: '', outlet: '', text: '', ...parts }
})

const words = (text: string) => text.split(/\s+/).length

describe('the bundled briefs', () => {
  test('are six to ten, in order of their day', () => {
    expect(briefs.length).toBeGreaterThanOrEqual(6)
    expect(briefs.length).toBeLessThanOrEqual(10)
    const days = briefs.map(({ published }) => published)
    expect([...days].sort()).toEqual(days)
    expect(new Set(days).size).toBe(days.length)
  })

  test('quote only words known to have been said', () => {
    const quoted = briefs.flatMap(({ text }) => text.match(/["“][^"”]+["”]/g) ?? [])
    expect(quoted.sort()).toEqual(['"Sometimes you have to walk,"', '"pacemaker"'])
  })

  test('end with the headline claim, that a meeting will not take place', () => {
    const last = briefs.at(-1)
    expect([last?.published, last?.text]).toEqual([
      '2025-10-25',
      expect.stringContaining('Donald Trump will not meet North Korean leader Kim Jong Un'),
    ])
  })

  test.each(briefs)('$file has a title, its day, its outlet and 120 to 250 words', (brief) => {
    const { file, title, published, outlet, text } = brief
    expect(title).toMatch(/^[A-Z].*[^.]$/)
    expect(isDay(published) && file.startsWith(`${published}-`)).toBe(true)
    expect(outlet).toBe('demarche briefs')
    expect(words(text)).toBeGreaterThanOrEqual(120)
    expect(words(text)).toBeLessThanOrEqual(250)
  })

  test.each(briefs)('$file has short plain paragraphs behind a dateline', ({ text, published }) => {
    const paragraphs = text.split('\n\n')
    expect(paragraphs.filter((paragraph) => paragraph.includes('\n'))).toEqual([])
    const sentences = (paragraph: string) => paragraph.split(/(?<=[.!?]"?) (?=[A-Z"])/).length
    expect(paragraphs.filter((paragraph) => sentences(paragraph) > 3)).toEqual([])
    const day = Number(published.slice(8))
    expect(paragraphs[0]).toMatch(new RegExp(`^[A-Z]+, [A-Z][a-z]+ ${day} - `))
  })
})
