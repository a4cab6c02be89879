import { expect, test } from '@jest/globals'
import { tokenize } from '../../../server/extract/2-syntax/tokens/tokenize.ts'

function forms(text: string): string {
  return tokenize(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

test.each([
  [
    'clitics are words',
    "They didn't say who'd've won, and Trump's aides won't.",
    "They did n't say who 'd 've won , and Trump 's aides wo n't .",
  ],
  ['curly apostrophes too', 'Poland’s envoy isn’t here', 'Poland ’s envoy is n’t here'],
  [
    'two words written as one',
    "I cannot stay; we're gonna talk",
    "I can not stay ; we 're gon na talk",
  ],
  ['possessive after s', "the leaders' talks", "the leaders ' talks"],
  [
    'hyphens stand alone',
    'a far-right, Tel Aviv-based group',
    'a far - right , Tel Aviv - based group',
  ],
  [
    'but not after a prefix',
    'pro-Beijing, anti-ship and re-elected',
    'pro-Beijing , anti-ship and re-elected',
  ],
  [
    'titles keep their stop',
    'Adm. Brad Cooper met Gen. Asim Munir.',
    'Adm. Brad Cooper met Gen. Asim Munir .',
  ],
  [
    'party and state',
    'Sen. Lindsey Graham, R-S.C., agreed',
    'Sen. Lindsey Graham , R - S.C. , agreed',
  ],
  ['number two', 'the No. 2 official said no. He left', 'the No. 2 official said no . He left'],
  [
    'initials',
    'The U.S. and J. D. Vance at 5 p.m. sharp',
    'The U.S. and J. D. Vance at 5 p.m. sharp',
  ],
  ['money and percent', '$1.5bn, US$30, €5 and 12.5%', '$ 1.5 bn , US$ 30 , € 5 and 12.5 %'],
  [
    'dates and times',
    'on 7/10/2025 at 10:30am in the 1990s, 3rd',
    'on 7/10/2025 at 10:30 am in the 1990s , 3rd',
  ],
  ['ranges', '2010-2014 and 2025-03-11', '2010 - 2014 and 2025-03-11'],
  [
    'addresses',
    'See https://t.co/aBc1, mail a.b@c.org or bbc.co.uk.',
    'See https://t.co/aBc1 , mail a.b@c.org or bbc.co.uk .',
  ],
  ['handles and tags', '@POTUS met #Putin 🇺🇸 👍🏽 :)', '@POTUS met #Putin 🇺🇸 👍🏽 :)'],
  ['runs of stops', 'Really?! Well... no', 'Really ?! Well ... no'],
  ['slashes and brackets', 'and/or (sic) [1]', 'and / or ( sic ) [ 1 ]'],
  ['names with apostrophes', "O'Neill met Ba'ath officials", "O'Neill met Ba'ath officials"],
])('%s', (_, text, expected) => {
  expect(forms(text)).toBe(expected)
})

test.each([
  ['control characters', 'a\u0000b\u0007 c', ['a', 'b', 'c']],
  ['marks of direction', '\u202bשלום\u202c עולם', ['שלום', 'עולם']],
  ['half a surrogate pair', 'x \ud83d y', ['x', '\ud83d', 'y']],
  ['nothing', ' \n\t ', []],
])('%s do no harm', (_, text, expected) => {
  const found = tokenize(text, { start: 0, end: text.length })
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('offsets count from the start of the text, not of the span', () => {
  const text = 'One. Two'
  expect(tokenize(text, { start: 5, end: 8 })).toEqual([{ start: 5, end: 8 }])
})
