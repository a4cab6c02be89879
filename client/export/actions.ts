import { ExportFile, type ImportReport } from '../../graph-schema/exchange.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { wordsOf } from '../session.ts'
import { type Behind, behindOf } from './behind.ts'
import type { Format } from './formats.ts'
import { pngOf } from './png.ts'
import { readingsPage, sendFile } from './requests.ts'
import { type ExportView, viewOf } from './view.ts'

/** How long a file's address is kept for the browser to save it, in milliseconds. */
const KEPT_MS = 60_000

function saveAs(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

const leftOutWords = ({ articles, edges }: Behind['leftOut']) =>
  [
    articles > 0 ? `${articles} articles were left out: too much for one file` : '',
    edges > 0 ? `${edges} edges are without their claims` : '',
  ]
    .filter((words) => words !== '')
    .join('; ')

async function made(format: Format, view: ExportView): Promise<{ blob: Blob; more: string }> {
  if (format.of === 'picture') return { blob: await pngOf(format.make(view)), more: '' }
  const blobOf = (text: string) => new Blob([text], { type: `${format.type};charset=utf-8` })
  if (format.of === 'view') return { blob: blobOf(format.make(view)), more: '' }
  const behind = await behindOf(view.edges, readingsPage)
  return { blob: blobOf(format.make(view, behind)), more: leftOutWords(behind.leftOut) }
}

/** Saves the view that is shown now in a format. */
export async function exportAs(
  format: Format,
  scene: Scene,
  { model, set }: Controller,
): Promise<void> {
  set({ exchange: { step: 'working', words: `Making ${format.word}…` } })
  try {
    const view = viewOf(model(), scene, new Date().toISOString().slice(0, 10))
    const name = `demarche-${view.exported}${format.ending}`
    const { blob, more } = await made(format, view)
    saveAs(name, blob)
    const words = more === '' ? `Saved ${name}` : `Saved ${name}; ${more}`
    set({ exchange: { step: 'done', words, address: null } })
  } catch (error) {
    set({ exchange: { step: 'failed', error: wordsOf(error) } })
  }
}

function reportWords({ reports }: ImportReport): string {
  const added = reports.filter((report) => report.added)
  const sum = (of: 'fresh' | 'confirmed' | 'contradicted') =>
    added.reduce((total, report) => total + report[of].length, 0)
  return `${added.length} articles added, ${reports.length - added.length} already there; ${sum('fresh')} new claims, ${sum('confirmed')} confirm, ${sum('contradicted')} contradict`
}

/** The address of the view that the file was saved from; null where it is none of ours. */
async function addressIn(file: File): Promise<string | null> {
  const parsed = ExportFile.pick({ view: true })
    .loose()
    .safeParse(JSON.parse(await file.text()))
  return parsed.success ? parsed.data.view.address || '?' : null
}

/** Takes a saved file in, and offers the view it was saved from. */
export async function importFrom(file: File, { set, refresh }: Controller): Promise<void> {
  set({ exchange: { step: 'working', words: `Importing ${file.name}…` } })
  try {
    const words = reportWords(await sendFile(file))
    await refresh()
    set({ exchange: { step: 'done', words, address: await addressIn(file) } })
  } catch (error) {
    set({ exchange: { step: 'failed', error: wordsOf(error) } })
  }
}
