/**
 * What a token can look like, tried in this order at every place that is not a space. All are
 * sticky and bounded, so that no text makes them slow. Treebank conventions (EWT, GUM): a hyphen
 * is a token of its own, except after a prefix that is no word ("pro-Beijing") and in numbers.
 */
export type Pattern = { readonly name: string; readonly regex: RegExp }

/** A word is cut here at the latest; nothing longer is one. */
const LONGEST = 100

const LETTER = '[\\p{L}\\p{M}\\p{N}\\u200c\\u200d\\u00ad_]'
const PREFIXES =
  'non|e|mid|re|anti|co|pre|pro|cross|post|over|semi|multi|ex|sub|counter|mini|neo|socio|psycho|' +
  'inter|intra|un|micro|macro|super|ultra|quasi|pseudo|bi|tri|hyper|geo|trans|para|infra|arch'
const DOMAINS = 'com|org|net|gov|edu|mil|int|info|io|co|uk|us|eu|de|fr|ru|cn|ir|il|tv|me|ly|news'
const FILES = 'docx?|xlsx?|pdf|pptx?|txt|html?|jpe?g|png|gif|zip|exe'
const UNITS =
  'k|mm|cm|km|m|kg|g|mg|lbs?|oz|ft|in|mph|kph|kts?|am|pm|a\\.m\\.?|p\\.m\\.?|bn|mn|tn|hrs?|mins?|' +
  'min|sec|GB|MB|KB|TB|Hz|kHz|MHz|GHz|kW|MW|GW|mw|°|C|F'

export const PATTERNS: readonly Pattern[] = [
  pattern('line', '_{2,200}|[=\\-]{2,200}|\\*{2,200}|~{2,200}|\\+{2,200}|#{2,200}|[$]{2,20}', 'u'),
  // Base64 and the like: one token, so that megabytes of it stay cheap.
  pattern('blob', '[A-Za-z0-9+/=_]{60,4000}', 'u'),
  pattern(
    'url',
    '(?:https?://|www\\.)[^\\s<>"“”]{1,500}?(?=[.,;:!?)\\]}\'"’”]*(?:[\\s<>"“”]|$))',
    'iu',
  ),
  pattern(
    'email',
    '[\\p{L}\\p{N}._%+\\-]{1,64}@[\\p{L}\\p{N}\\-]{1,64}(?:\\.[\\p{L}\\p{N}\\-]{2,24}){0,4}',
    'u',
  ),
  pattern(
    'domain',
    `[\\p{L}\\p{N}\\-]{1,64}(?:\\.[\\p{L}\\p{N}\\-]{1,64}){0,3}\\.(?:${DOMAINS}|${FILES})(?![\\p{L}\\p{N}])(?:/[^\\s<>"“”),]{1,300})?`,
    'u',
  ),
  pattern('group', '[a-z]{2,20}(?:\\.[a-z\\-]{2,20}){2,5}(?![\\p{L}\\p{N}])', 'u'),
  pattern('tag', `[#@]\\p{L}${LETTER}{0,80}`, 'u'),
  pattern('emoticon', "(?:[:;=]['’]?-?[)(DPp/|]|<3|\\^_\\^)(?![\\p{L}\\p{N}])", 'u'),
  pattern('currency', '(?:US|U\\.S\\.|[AC]|HK|NT|NZ)\\$', 'u'),
  pattern('initials', '(?:\\p{L}\\.){2,8}(?:\\p{L}(?![\\p{L}\\p{N}]))?', 'u'),
  pattern('degree', '(?:Ph|M|B|D|L)\\.(?:D|Sc|Phil|Ed|Litt|Ll)\\.?(?![\\p{L}])', 'u'),
  pattern('cutInitials', '\\p{L}(?:\\.\\p{L}){1,6}(?![\\p{L}\\p{N}.])', 'u'),
  pattern('telephone', '(?:\\+?\\d{1,3}-)?\\d{3}-(?:\\d{3}-)?\\d{4}(?![\\p{N}\\-])', 'u'),
  pattern('dashedDate', '\\d{1,4}-\\d{1,2}-\\d{1,4}(?![\\p{L}\\p{N}\\-])', 'u'),
  pattern('decade', "\\d{1,4}(?:st|nd|rd|th|s|['’]s)(?![\\p{L}\\p{N}])", 'iu'),
  pattern('shortYear', "['’]\\d\\ds?(?![\\p{L}\\p{N}])", 'u'),
  pattern(
    'measure',
    `(?:\\d{1,30}(?:[.,:/]\\d{1,30}){0,20})(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`,
    'u',
  ),
  pattern('number', '[+]?\\d{1,30}(?:[.,:/]\\d{1,30}){0,20}(?![\\p{L}\\p{N}])', 'u'),
  pattern('prefixed', `(?:${PREFIXES})-[\\p{L}\\p{N}]{2,40}(?:['’]\\p{L}{1,10})?`, 'iu'),
  pattern('cutOff', '\\p{L}{1,4}-(?=\\s)', 'u'),
  pattern('elision', "['’](?:em|til|cause|cos|bout|n|tis|twas)(?![\\p{L}\\p{N}])", 'iu'),
  pattern('ampersand', '\\p{L}{1,4}&\\p{L}{1,4}(?![\\p{L}])', 'u'),
  pattern('stops', '[.!?]{2,100}|…', 'u'),
  pattern('quotes', "''|``|‘‘|’’|<<|>>|->|<-", 'u'),
  pattern('word', `${LETTER}{1,${LONGEST}}(?:['’\`´]${LETTER}{1,${LONGEST}}){0,4}`, 'u'),
  pattern(
    'emoji',
    '\\p{RI}\\p{RI}|\\p{ExtPict}(?:\\ufe0f|\\u200d\\p{ExtPict}|[\\u{1f3fb}-\\u{1f3ff}]){0,12}',
    'u',
  ),
  pattern('sign', '[^\\s]\\p{M}{0,8}', 'u'),
]

function pattern(name: string, source: string, flags: string): Pattern {
  return { name, regex: new RegExp(source, `${flags}y`) }
}
