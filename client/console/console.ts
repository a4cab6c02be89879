import type { TemplateResult } from 'lit-html'
import { api } from '../api.ts'
import type { Scene } from '../derive/scene.ts'
import type { Model } from '../model.ts'
import type { Session } from '../session.ts'
import type { ConsoleActions } from './actions.ts'
import type { ActorSearch } from './completion.ts'
import { countWords } from './count-words.ts'
import { cypherDrawer } from './drawer.ts'
import { type Field, textField } from './field.ts'
import { foundIn } from './found.ts'
import { readHistory, writeHistory } from './history-storage.ts'
import type { Answered, Console } from './model.ts'
import { csvOf, tsvOf } from './plain-text.ts'
import { createRunner, type Runner } from './running.ts'
import { saveText } from './save-text.ts'
import { nextSorting } from './sort.ts'

/** The drawer as a function of the model. */
export type ConsoleView = (model: Model, scene: Scene) => TemplateResult

const searchActors: ActorSearch = async (words, property) => {
  const { entities } = await api.search(words)
  return entities.map((entity) => ({ label: entity[property], kind: 'value', detail: entity.type }))
}

/** The statement's field, and the editor in its place as soon as that is there. */
function createField(runner: Runner, session: Session) {
  let field: Field | null = null
  let recalled = -1
  const recall = (step: 1 | -1): boolean => {
    const { history } = session.model().console
    const past = history[recalled + step]
    if (past === undefined) return false
    recalled += step
    field?.put(past.statement)
    return true
  }
  const run = () => {
    const statement = field?.text().trim() ?? ''
    if (statement === '') return
    recalled = -1
    field?.mark(null)
    void runner.run(statement).then((run) => {
      if (run.step === 'failed') field?.mark(run.at)
    })
  }
  const place = (element: Element | undefined) => {
    const area = element?.querySelector('textarea')
    if (!(element instanceof HTMLElement) || area == null || field !== null) return
    field = textField(area)
    field.focus()
    import('./editor.ts').then(
      ({ editorIn }) => {
        field = editorIn(element, area, { run, recall, searchActors })
      },
      // The text area does as well, so this is no problem to stop at.
      () => set(session, { plain: true }),
    )
  }
  return { field: () => field, run, place }
}

const set = ({ model, set }: Session, change: Partial<Console>) =>
  set({ console: { ...model().console, ...change } })

/** Changes how the answer is looked at; nothing to do once it is gone. */
function look(session: Session, change: (run: Answered) => Partial<Answered>): void {
  const { run } = session.model().console
  if (run.step === 'done') set(session, { run: { ...run, ...change(run) } })
}

async function copyRows(session: Session, { table }: Answered): Promise<void> {
  const copied = countWords(table.rows.length, 'row')
  const note = await navigator.clipboard.writeText(tsvOf(table)).then(
    () => `Copied ${copied}, to paste into a spreadsheet.`,
    () => 'The browser does not let this page copy; save the rows instead.',
  )
  look(session, () => ({ note }))
}

function actionsFor(session: Session, runner: Runner): ConsoleActions {
  const { field, run, place } = createField(runner, session)
  const withAnswer = (act: (run: Answered) => void) => {
    const { run } = session.model().console
    if (run.step === 'done') act(run)
  }
  return {
    run,
    place,
    cancel: runner.cancel,
    put: (statement) => {
      field()?.put(statement)
      run()
    },
    goTo: (at) => field()?.goTo(at),
    focus: () => field()?.focus(),
    sort: (column) => look(session, ({ sorting }) => ({ sorting: nextSorting(sorting, column) })),
    showAll: () => look(session, () => ({ whole: true })),
    light: (on) => withAnswer(({ table }) => session.set({ lit: on ? foundIn(table) : null })),
    copy: () => withAnswer((answer) => void copyRows(session, answer)),
    save: () => withAnswer(({ table }) => saveText('rows.csv', 'text/csv', csvOf(table))),
    forget: () => {
      writeHistory([])
      set(session, { history: [] })
    },
    resize: (height) => set(session, { height }),
    close: () => set(session, { open: false }),
  }
}

/** What is asked and shown in the drawer ends with it. */
function leave(session: Session, runner: Runner): void {
  runner.cancel()
  const { console, lit } = session.model()
  if (console.run.step === 'done' && lit === foundIn(console.run.table)) session.set({ lit: null })
}

/** Makes the drawer for a page: opening moves the focus in, shutting gives it back. */
export function createConsole(session: Session): ConsoleView {
  const runner = createRunner(session)
  const actions = actionsFor(session, runner)
  set(session, { history: readHistory() })
  let wasOpen = false
  let opener: Element | null = null
  return (model, scene) => {
    const { open } = model.console
    if (open !== wasOpen) {
      wasOpen = open
      if (open) opener = document.activeElement
      // Once this render is done: what is hidden cannot have the focus.
      queueMicrotask(() => {
        if (open) return actions.focus()
        if (opener instanceof HTMLElement) opener.focus()
        leave(session, runner)
      })
    }
    return cypherDrawer(model, scene, actions)
  }
}
