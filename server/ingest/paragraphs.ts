import { parseHTML } from 'linkedom'

type Node = ReturnType<typeof parseHTML>['document']['body']['childNodes'][number]

const TEXT_NODE = 3

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'P,H1,H2,H3,H4,H5,H6,UL,OL,LI,DL,DT,DD,BLOCKQUOTE,PRE,DIV,SECTION,ARTICLE,MAIN,ASIDE,HEADER,FOOTER,ADDRESS,TABLE,CAPTION,TR,TD,TH,HR'.split(
    ',',
  ),
)

/** The words of a piece of HTML, each block and what stands between blocks on a line of its own. */
export function paragraphs(content: string): string {
  const { document } = parseHTML(`<html><body>${content}</body></html>`)
  for (const element of document.querySelectorAll('script,style,noscript,template,nav,figure'))
    element.remove()
  return wordsOf(document.body)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function wordsOf(node: Node): string {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
  if (node.nodeName === 'BR') return '\n'
  const words = [...node.childNodes].map(wordsOf).join('')
  return BLOCKS.has(node.nodeName) ? `\n${words}\n` : words
}
