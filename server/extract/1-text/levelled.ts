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
// Control and format characters (zero-width, direction marks) but line ends.
const INVISIBLE = /(?![\n\r])[\p{Cc}\p{Cf}]/gu

/** The text with quotes, dashes and spaces in their plain form: same length, same offsets. */
export function levelled(text: string): string {
  return text
    .replace(TO_LEVEL, (character) => LEVEL[character] ?? character)
    .replace(INVISIBLE, (character) => ' '.repeat(character.length))
}
