/** What is going on in the Export menu. */
export type Exchange =
  | { readonly step: 'closed' }
  | { readonly step: 'open' }
  | { readonly step: 'working'; readonly words: string }
  | { readonly step: 'done'; readonly words: string; readonly address: string | null }
  | { readonly step: 'failed'; readonly error: string }
