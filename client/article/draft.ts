import type { NewArticle } from '../../graph-schema/api.ts'

/** What stands in the form, by the names of its fields. */
export type Draft = { readonly [Field in keyof NewArticle]?: string | undefined }

const KEY = 'article-draft'
/** A text is kept so long after the last letter: keeping a long one takes a few milliseconds. */
const PAUSE_MS = 300

let current: Draft | null = null
let pending = 0

function stored(): Draft {
  const kept = sessionStorage.getItem(KEY)
  const fields: unknown = kept === null ? {} : JSON.parse(kept)
  if (typeof fields !== 'object' || fields === null) return {}
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))
}

function store(): void {
  clearTimeout(pending)
  if (current === null) return
  const isEmpty = Object.values(current).every((value) => value === '')
  try {
    if (isEmpty) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // No room for so long a text: it is kept for as long as the page is not left.
  }
}

/** What was being written, also before a reload. */
export function draft(): Draft {
  current ??= stored()
  return current
}

/** Keeps what stands in the form, a moment after the last change. */
export function keepDraft(form: HTMLFormElement): void {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  current = Object.fromEntries(fields)
  clearTimeout(pending)
  pending = setTimeout(store, PAUSE_MS)
}

/** Takes the place of what was being written. */
export function replaceDraft(next: Draft): void {
  current = next
  store()
}

/** Forgets it: the article is saved, or not wanted. */
export function forgetDraft(): void {
  clearTimeout(pending)
  current = {}
  sessionStorage.removeItem(KEY)
}

/** Writes a draft into the form's fields. */
export function fillForm(form: HTMLFormElement, fields: Draft): void {
  for (const field of form.elements)
    if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.name))
      field.value = Object.entries(fields).find(([name]) => name === field.name)?.[1] ?? ''
}

addEventListener('pagehide', store)
