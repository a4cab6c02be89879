import { html, type TemplateResult } from 'lit-html'
import type { Controller } from '../controller.ts'
import { keep, kept } from '../kept.ts'
import type { Theme } from '../model.ts'

const KEY = 'demarche-theme'
const NEXT: { readonly [T in Theme]: Theme } = { auto: 'light', light: 'dark', dark: 'auto' }
const PATHS: { readonly [T in Theme]: string } = {
  auto: 'M8 2.5a5.5 5.5 0 1 0 0 11z M8 2.5a5.5 5.5 0 0 1 0 11',
  light:
    'M8 5a3 3 0 1 0 .01 0M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  dark: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
}

/** The theme chosen before; auto where none of ours is kept. */
export function storedTheme(): Theme {
  const theme = kept(KEY)
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

/** Puts a theme in force and remembers it. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  keep(KEY, theme)
}

/** A button that goes round auto, light and dark. */
export const themeButton = (theme: Theme, { set }: Controller): TemplateResult => html`
  <button type="button" class="button icon" aria-label="Theme: ${theme}" title="Theme: ${theme}"
    @click=${() => set({ theme: NEXT[theme] })}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${PATHS[theme]} /></svg>
  </button>
`
