import { describe, expect, test } from '@jest/globals'
import { cleanText } from '../../../../server/extract/1-text/blocks.ts'
import { parseSentences } from '../../../../server/extract/2-syntax/sentences.ts'
import { placed, relationsFrom } from '../../../../server/extract/5-events/net/window.ts'

/** How the words named hang from the trigger. */
function relations(text: string, trigger: string, ...named: string[]): string[] {
  const words = placed(parseSentences(cleanText(text)))
  const at = (form: string) => words.findIndex(({ token }) => token.form === form)
  const relationOf = relationsFrom(words, at(trigger))
  return named.map((form) => relationOf(at(form)))
}

describe('how a word hangs from a trigger', () => {
  test('subject, object and oblique with its preposition', () => {
    expect(relations('Putin met Modi in Sochi.', 'met', 'Putin', 'Modi', 'Sochi')).toEqual([
      'nsubj',
      'obj',
      'obl/in',
    ])
  })

  test('coordination is left out, so that every member hangs alike', () => {
    expect(relations('Putin met Modi and Lula.', 'met', 'Modi', 'Lula')).toEqual(['obj', 'obj'])
  })

  test('up through what governs the trigger, then down', () => {
    expect(relations('Putin agreed to meet Modi.', 'meet', 'Putin', 'Modi')).toEqual([
      'xcomp^ nsubj',
      'obj',
    ])
  })

  test('the trigger itself, and other sentences by their side only', () => {
    const text = 'Modi waited. Putin came. Lula left.'
    expect(relations(text, 'came', 'came', 'Modi', 'Lula')).toEqual(['=', '<<', '>>'])
  })
})
