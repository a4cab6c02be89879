/** A passage in double quotation marks, without the marks; offsets into the article. */
export type Quotation = { readonly start: number; readonly end: number }

/**
 * Quotations of one block of levelled text. A quotation left open at the end of its block runs to
 * the end, as when a speech goes on in the next paragraph.
 */
export function quotationsIn(text: string, from: number, to: number): Quotation[] {
  const quotations: Quotation[] = []
  let open: number | null = null
  for (let index = from; index < to; index++) {
    if (text[index] !== '"') continue
    if (open === null) open = index + 1
    else {
      quotations.push({ start: open, end: index })
      open = null
    }
  }
  if (open !== null && open < to) quotations.push({ start: open, end: to })
  return quotations
}
