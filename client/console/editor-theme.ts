import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const POPUP = {
  border: '1px solid var(--rule)',
  borderRadius: '8px',
  background: 'var(--raised)',
  color: 'var(--ink)',
  boxShadow: 'var(--shadow)',
}

/** The editor in the colours of the page, whose custom properties reach into its shadow root. */
export const editorTheme = EditorView.theme({
  '&': {
    height: '100%',
    borderRadius: '7px',
    color: 'var(--ink)',
    background: 'var(--raised)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px' },
  '.cm-scroller': { font: '13px / 1.55 var(--mono)', overflow: 'auto' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--halo)', color: 'inherit' },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'var(--error-ground)' },
  '.cm-mistake': {
    background: 'var(--error-ground)',
    textDecoration: 'underline wavy var(--modality-ruled_out)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': POPUP,
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '13px / 1.5 var(--mono)',
    maxHeight: '13em',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 10px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': {
    marginLeft: '1.2em',
    font: '12px / 1.5 var(--sans)',
    fontStyle: 'normal',
    opacity: '0.85',
  },
})

/** Words of the language by weight and colour; strings and comments apart. */
export const editorColours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '650' },
  { tag: tags.definition(tags.variableName), color: 'var(--accent)' },
  { tag: tags.standard(tags.variableName), color: 'var(--modality-possible)' },
  { tag: tags.atom, color: 'var(--modality-ongoing)' },
  { tag: tags.string, color: 'var(--modality-occurred)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
])
