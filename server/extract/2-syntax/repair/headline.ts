import type { Tree } from './tree.ts'

/** At least so many words; fewer are a label or a name. */
const FEWEST = 3
const MOST = 20

/**
 * Whether a sentence is written as a headline: no stop at its end, no article and no pronoun of its
 * own, and it begins with a capital. Captions and lists without a verb are so too: a rule must ask
 * for the verb that it needs.
 */
export function isHeadline({ tokens }: Tree): boolean {
  if (tokens.length < FEWEST || tokens.length > MOST) return false
  if (/^[.!?:]$|^\.{2,}$|^…$/.test(tokens.at(-1)!.form)) return false
  if (!/^[\p{Lu}\p{N}"'“‘]/u.test(tokens[0]!.form)) return false
  return !tokens.some(({ form, upos }) => upos === 'DET' && /^(?:the|an?)$/i.test(form))
}
