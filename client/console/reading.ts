/** What is being written at the cursor: `written` is what of it is there already. */
export type CursorPlace = { readonly written: string } & (
  | { readonly kind: 'label' | 'type' | 'word' | 'nothing' }
  /** A key of a map in a pattern, of what has these labels or types. */
  | { readonly kind: 'key'; readonly names: readonly string[]; readonly of: Bound['of'] }
  | { readonly kind: 'member'; readonly variable: string }
  /** Inside quotes, beside a property. */
  | { readonly kind: 'text'; readonly property: string }
)

/** What a variable stands for: its labels or types, and which of the two they are. */
export type Bound = { readonly names: readonly string[]; readonly of: 'node' | 'relationship' }

type Token = { readonly kind: 'word' | 'text' | 'open text' | 'symbol'; readonly text: string }

// Comments and space give no token; an open quote runs to the end.
const TOKEN =
  /(?:\s+|\/\/.*|\/\*[\s\S]*?(?:\*\/|$))|(?<closed>'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*")|(?<open>['"][\s\S]*$)|(?<word>[\p{L}_$][\p{L}\p{N}_]*|`[^`]*`?)|(?<symbol>[\s\S])/gu

function tokensOf(statement: string): readonly Token[] {
  return [...statement.matchAll(TOKEN)].flatMap(({ groups = {} }): Token[] => {
    if (groups.closed !== undefined) return [{ kind: 'text', text: groups.closed.slice(1, -1) }]
    if (groups.open !== undefined) return [{ kind: 'open text', text: groups.open.slice(1) }]
    if (groups.word !== undefined) return [{ kind: 'word', text: groups.word }]
    return groups.symbol === undefined ? [] : [{ kind: 'symbol', text: groups.symbol }]
  })
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Where the brackets that are still open stand among the tokens, the innermost last. */
function openBrackets(tokens: readonly Token[]): readonly number[] {
  const open: number[] = []
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'symbol') continue
    if ('([{'.includes(text)) open.push(at)
    else if (tokens[open.at(-1) ?? -1]?.text === CLOSING[text]) open.pop()
  }
  return open
}

const isSymbol = (token: Token | undefined, text: string) =>
  token?.kind === 'symbol' && token.text === text
const isName = (token: Token | undefined): token is Token => token?.kind === 'word'

/** `[` opens a relationship after a dash or an arrow; elsewhere it is a list. */
const isRelationship = (tokens: readonly Token[], at: number) =>
  isSymbol(tokens[at], '[') && isSymbol(tokens[at - 1], '-')

/** `(` opens a node unless a name stands before it, which is a function's then. */
const isNode = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  const named =
    isName(before) &&
    !/^(match|where|and|or|not|xor|with|return|in|create|merge)$/i.test(before.text)
  return isSymbol(tokens[at], '(') && (!named || /^shortestpath$/i.test(before.text))
}

function kindOfBracket(tokens: readonly Token[], at: number): Bound['of'] | null {
  if (isRelationship(tokens, at)) return 'relationship'
  return isNode(tokens, at) ? 'node' : null
}

/** The names after the colon that follows a bracket: `(p:Person`, `[:MET|CALLED`. */
function namesAfter(tokens: readonly Token[], bracket: number): readonly string[] {
  const rest = tokens.slice(bracket + 1)
  const colon = rest.findIndex((token, at) => isSymbol(token, ':') && at <= 1)
  if (colon === -1) return []
  const after = rest.slice(colon + 1)
  const end = after.findIndex(({ kind, text }) => kind !== 'word' && !'|:&'.includes(text))
  return (end === -1 ? after : after.slice(0, end)).filter(isName).map(({ text }) => text)
}

/** The variables that the statement's patterns bind. */
export function bindingsIn(statement: string): ReadonlyMap<string, Bound> {
  const tokens = tokensOf(statement)
  const bound = new Map<string, Bound>()
  for (const at of tokens.keys()) {
    const of = kindOfBracket(tokens, at)
    const variable = tokens[at + 1]
    if (of === null || !isName(variable)) continue
    const names = namesAfter(tokens, at)
    const known = bound.get(variable.text)
    if (known === undefined || known.names.length === 0) bound.set(variable.text, { names, of })
  }
  return bound
}

/** The property that a text at the end is compared with: `{name: '`, `m.modality = '`, `IN ['a', '`. */
function propertyBefore(tokens: readonly Token[]): string | null {
  let at = tokens.length - 1
  const list = openBrackets(tokens).at(-1)
  if (
    list !== undefined &&
    isSymbol(tokens[list], '[') &&
    /^in$/i.test(tokens[list - 1]?.text ?? '')
  )
    at = list - 1
  while (at >= 0 && !isName(tokens[at]) && '=<>:~'.includes(tokens[at]?.text ?? '')) at--
  while (/^(in|contains|starts|ends|with)$/i.test(tokens[at]?.text ?? '')) at--
  const property = tokens[at]
  return isName(property) && at < tokens.length - 1 ? property.text : null
}

/** After `:` in a pattern, or after `|` or `&` that goes on from there. */
function namedAt(tokens: readonly Token[]): 'label' | 'type' | null {
  const before = tokens.at(-1)
  if (before?.kind !== 'symbol' || !':|&'.includes(before.text)) return null
  const bracket = openBrackets(tokens).at(-1)
  const of = bracket === undefined ? null : kindOfBracket(tokens, bracket)
  if (of !== null) return of === 'node' ? 'label' : 'type'
  return before.text === ':' && isName(tokens.at(-2)) && !isSymbol(tokens[bracket ?? -1], '{')
    ? 'label'
    : null
}

function keyAt(
  tokens: readonly Token[],
): Omit<Extract<CursorPlace, { kind: 'key' }>, 'written'> | null {
  const [outer, inner] = openBrackets(tokens).slice(-2)
  if (outer === undefined || inner === undefined || !isSymbol(tokens[inner], '{')) return null
  const of = kindOfBracket(tokens, outer)
  const before = tokens.at(-1)
  if (of === null || before?.kind !== 'symbol' || !'{,'.includes(before.text)) return null
  return { kind: 'key', names: namesAfter(tokens, outer), of }
}

/** What is being written at the end of this text. */
export function placeAt(text: string): CursorPlace {
  const tokens = tokensOf(text)
  const last = tokens.at(-1)
  if (last?.kind === 'open text') {
    const property = propertyBefore(tokens.slice(0, -1))
    const written = last.text
    return property === null ? { kind: 'nothing', written } : { kind: 'text', property, written }
  }
  const written = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(text)?.[0] ?? ''
  const before = written === '' ? tokens : tokens.slice(0, -1)
  // A comment or a number runs up to the cursor.
  if (written !== '' && last?.text !== written) return { kind: 'nothing', written }
  const named = namedAt(before)
  if (named !== null) return { kind: named, written }
  const key = keyAt(before)
  if (key !== null) return { ...key, written }
  const variable = before.at(-2)
  if (isSymbol(before.at(-1), '.') && isName(variable))
    return { kind: 'member', variable: variable.text, written }
  return { kind: 'word', written }
}
