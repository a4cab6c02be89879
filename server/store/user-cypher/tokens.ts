/** A word, a quoted name (`back ticks`), a string, a number or one other character. */
export type Token = {
  readonly kind: 'word' | 'name' | 'string' | 'symbol'
  readonly text: string
}

// Order matters: comments before symbols, quoted text before words. An unclosed quote or comment
// runs to the end, as it does for the engines, which then refuse the statement.
const TOKEN =
  /(?<space>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$))|(?<name>`(?:``|[^`])*(?:`|$))|(?<word>[\p{L}\p{Nl}\p{Pc}\p{N}\p{M}\p{Sc}]+)|(?<symbol>[\s\S])/uy

/**
 * The tokens of a Cypher statement without comments and white space. Neo4j reads \uXXXX anywhere in
 * a statement as that character before it looks at tokens, so this does too.
 */
export function tokens(statement: string): readonly Token[] {
  const found: Token[] = []
  for (const match of unescapeUnicode(statement).matchAll(new RegExp(TOKEN, 'guy'))) {
    const { string, name, word, symbol } = match.groups ?? {}
    if (word !== undefined) found.push({ kind: 'word', text: word.toUpperCase() })
    else if (name !== undefined) found.push({ kind: 'name', text: name.replaceAll('`', '') })
    else if (string !== undefined) found.push({ kind: 'string', text: string })
    else if (symbol !== undefined) found.push({ kind: 'symbol', text: symbol })
  }
  return found
}

function unescapeUnicode(statement: string): string {
  return statement.replace(/\\u+([0-9a-fA-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}
