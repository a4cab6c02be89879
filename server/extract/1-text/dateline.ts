const MONTH = '(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.?'

// "SEOUL, South Korea (AP) — ", "WASHINGTON, Oct 25 - ", "GENEVA — "
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu}.'/ -]{2,40}(?:, [\\p{Lu}][\\p{L}. ]{1,30})?(?:,? ${MONTH} \\d{1,2}(?:, \\d{4})?)?(?: ?\\([\\p{L} /]{2,30}\\))?,? ?[-\\u2014]{1,2} `,
  'u',
)

/** How many characters of a paragraph are its dateline: where and when it was filed, no part of a sentence. */
export const datelineLength = (line: string): number => DATELINE.exec(line)?.[0].length ?? 0
