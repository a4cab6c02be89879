const LEVEL: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
}
const TO_LEVEL = new RegExp(`[${Object.keys(LEVEL).join('')}]`, 'g')
// Zero-width and control characters become spaces, so that every offset keeps its meaning.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g

/** The text with quotes, dashes and spaces in their plain form: same length, same offsets. */
export function levelled(text: string): string {
  return text
    .replace(TO_LEVEL, (character) => LEVEL[character] ?? character)
    .replace(INVISIBLE, ' ')
}
