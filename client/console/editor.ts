import {
  acceptCompletion,
  autocompletion,
  type CompletionSource,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { cypher } from '@codemirror/legacy-modes/mode/cypher'
import { EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, placeholder } from '@codemirror/view'
import { type ActorSearch, suggestionsAt } from './completion.ts'
import { editorColours, editorTheme } from './editor-theme.ts'
import type { Field } from './field.ts'
import { offsetOf } from './offset.ts'

/** What the editor asks of the drawer around it. */
export type EditorHost = {
  readonly run: () => void
  /** The statement before (1) or after (-1) in the history; false where there is none. */
  readonly recall: (step: 1 | -1) => boolean
  readonly searchActors: ActorSearch
}

const setMistake = StateEffect.define<number | null>()

/** The word at the mistake, or what stands before it at the end of the text. */
function mistakeAt(text: string, offset: number): DecorationSet {
  const length = /^[\p{L}\p{N}_]+|^\S/u.exec(text.slice(offset))?.[0].length ?? 0
  const from = length === 0 ? text.slice(0, offset).trimEnd().length - 1 : offset
  if (from < 0) return Decoration.none
  return Decoration.set(Decoration.mark({ class: 'cm-mistake' }).range(from, from + (length || 1)))
}

const mistakes = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { effects, docChanged, state }) => {
    for (const effect of effects)
      if (effect.is(setMistake))
        return effect.value === null
          ? Decoration.none
          : mistakeAt(state.doc.toString(), effect.value)
    return docChanged ? Decoration.none : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

const completions =
  (searchActors: ActorSearch): CompletionSource =>
  async ({ state, pos, explicit }) => {
    const asking = { searchActors, asked: explicit }
    const found = await suggestionsAt(state.doc.toString(), pos, asking)
    if (found === null) return null
    const options = found.words.map(({ label, kind, detail }) => ({
      label,
      type: kind,
      ...(detail === undefined ? {} : { detail }),
    }))
    return found.searched
      ? { from: found.from, options, filter: false }
      : { from: found.from, options, validFor: /^\w*$/ }
  }

/** What is selected, as the browser has it: the editor hears of it a moment later. */
function selectedIn(view: EditorView): { readonly from: number; readonly to: number } {
  const { root } = view
  const selection = getSelection()
  if (!(root instanceof ShadowRoot) || selection?.getComposedRanges === undefined)
    return view.state.selection.main
  const [range] = selection.getComposedRanges({ shadowRoots: [root] })
  if (range === undefined || !view.contentDOM.contains(range.startContainer))
    return view.state.selection.main
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  }
}

/**
 * Types over a selection itself. Left to it, Chromium keeps the colour of the words that were there
 * in a style attribute, which our policy forbids.
 */
const typingOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data, isComposing }, view) => {
    if (inputType !== 'insertText' || data === null || isComposing) return false
    const { from, to } = selectedIn(view)
    if (from === to) return false
    const insert = () =>
      view.state.update({
        changes: { from, to, insert: data },
        selection: { anchor: from + data.length },
        userEvent: 'input.type',
      })
    const handlers = view.state.facet(EditorView.inputHandler)
    if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert())
    return true
  },
})

const keysOf = ({ run, recall }: EditorHost): Extension =>
  Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: (view) => {
          closeCompletion(view)
          run()
          return true
        },
      },
      { key: 'Ctrl-ArrowUp', run: () => recall(1) },
      { key: 'Ctrl-ArrowDown', run: () => recall(-1) },
      { key: 'Tab', run: acceptCompletion },
    ]),
  )

const extensionsOf = (host: EditorHost, hint: string): Extension => [
  keysOf(host),
  history(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ override: [completions(host.searchActors)], icons: false }),
  StreamLanguage.define(cypher),
  syntaxHighlighting(editorColours),
  mistakes,
  typingOver,
  placeholder(hint),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    id: 'cypher-statement',
    'aria-label': 'Statement in Cypher',
    spellcheck: 'false',
  }),
  editorTheme,
  keymap.of([...closeBracketsKeymap, ...historyKeymap, ...defaultKeymap]),
]

/**
 * Puts the editor in place of a text area, with its text, cursor and focus. It lives in a shadow
 * root: there CodeMirror brings its styles as a style sheet object, which our policy allows.
 */
export function editorIn(place: HTMLElement, area: HTMLTextAreaElement, host: EditorHost): Field {
  const isActive = document.activeElement === area
  const root = place.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: area.value,
      selection: { anchor: area.selectionStart },
      extensions: extensionsOf(host, area.placeholder),
    }),
  })
  area.remove()
  if (isActive) view.focus()
  const text = () => view.state.doc.toString()
  const goTo = (offset: number) => {
    view.dispatch({ selection: { anchor: offset }, scrollIntoView: true })
    view.focus()
  }
  return {
    text,
    put: (next) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: next.length },
        scrollIntoView: true,
      }),
    focus: () => view.focus(),
    mark: (at) =>
      view.dispatch({ effects: setMistake.of(at === null ? null : offsetOf(text(), at)) }),
    goTo: (at) => goTo(offsetOf(text(), at)),
  }
}
