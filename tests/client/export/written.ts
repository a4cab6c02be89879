/** An element of a document, in the order they begin. */
export type Written = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Written | null
}

const NAME = '[A-Za-z_][\\w.:-]*'
const TOKEN = new RegExp(
  `<\\?xml[^?]*\\?>|<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|</(${NAME})>|([^<]+)`,
  'y',
)
const REFERENCES = /&(?!(?:amp|lt|gt|quot|#39);)/
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/u

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (name in found) throw new Error(`${name} is there twice`)
    found[name] = unescaped(value)
  }
  return found
}

/** Reads a document of the XML that we write; throws where it is not well-formed. */
export function elementsOf(xml: string): readonly Written[] {
  if (FORBIDDEN.test(xml) || REFERENCES.test(xml))
    throw new Error('a character that may not be there')
  const all: Written[] = []
  const open: Written[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(xml)
    if (token === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`)
    const [, name, attributes = '', empty, end, text] = token
    if (end !== undefined && open.pop()?.name !== end) throw new Error(`</${end}> closes nothing`)
    if (text !== undefined && open.length === 0 && text.trim() !== '')
      throw new Error('text outside')
    if (name === undefined) continue
    if (open.length === 0 && all.length > 0) throw new Error('a second root')
    const element = { name, attributes: attributesIn(attributes), parent: open.at(-1) ?? null }
    all.push(element)
    if (empty === '') open.push(element)
  }
  if (open.length > 0 || all.length === 0) throw new Error('something is left open')
  return all
}

/** Records of a table after RFC 4180; throws where it is none. */
export function recordsOf(csv: string): readonly (readonly string[])[] {
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const records: string[][] = [[]]
  while (FIELD.lastIndex < csv.length) {
    const at = FIELD.lastIndex
    const field = FIELD.exec(csv)
    if (field === null) throw new Error(`no field at ${at}: ${csv.slice(at, at + 40)}`)
    records.at(-1)?.push((field[1] ?? field[2] ?? '').replaceAll('""', '"'))
    if (field[3] === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}
