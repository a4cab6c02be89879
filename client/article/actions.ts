import type { ArticleClaims, NewArticle } from '../../graph-schema/api.ts'
import type { FoundClaim } from '../../graph-schema/reading-stage.ts'
import { api, RequestError } from '../api.ts'
import type { Controller } from '../controller.ts'
import { nameOf, namesIn } from '../derive/visible.ts'
import { wordsOf } from '../session.ts'
import { select } from '../state.ts'
import { forgetDraft } from './draft.ts'
import type { Progress, Saved } from './form-state.ts'
import { advanced, sent } from './progress.ts'
import { followReading } from './reading.ts'
import { addedInStages, ConnectionLost } from './stream.ts'

/** The page is drawn anew at most so often while stages come. */
const DRAW_MS = 150
/** How long between two questions to a server that does not answer. */
const ASK_MS = 1500

let cancelling = new AbortController()

/** Leaves off reading; what is being saved already is saved. */
export const cancelReading = (): void => cancelling.abort()

/** Sends an article in, shows how it is read, and what it changed. */
export async function addArticle(controller: Controller, article: NewArticle): Promise<void> {
  const { set } = controller
  cancelling.abort()
  cancelling = new AbortController()
  const { signal } = cancelling
  let progress = sent(article)
  let drawing = 0
  const draw = () => {
    drawing = 0
    set({ article: { step: 'reading', article, progress } })
    followReading()
  }
  draw()
  try {
    for await (const told of addedInStages(article, signal)) {
      if (told.kind === 'report') {
        const { report } = told
        forgetDraft()
        const { articleId, title, published } = report
        const from = { articleId, title, published, progress, claims: progress.claims ?? [] }
        set({ article: { step: 'saved', ...from, report, error: null } })
      } else {
        progress = advanced(progress, told.stage)
        drawing ||= setTimeout(draw, DRAW_MS)
      }
    }
    clearTimeout(drawing)
    // The page hears of the change by itself, unless it hears nothing.
    if (controller.model().away) await controller.loading.graph()
  } catch (error) {
    clearTimeout(drawing)
    if (signal.aborted)
      set({ article: { step: 'writing', error: null, hint: 'Not read. The text is still here.' } })
    else if (error instanceof ConnectionLost) await findOut(controller, article, progress)
    else set({ article: { step: 'writing', error: wordsOf(error) } })
  } finally {
    clearTimeout(drawing)
  }
}

/** Asks, until the server answers, whether the article was saved before the connection was lost. */
async function findOut(
  controller: Controller,
  article: NewArticle,
  progress: Progress,
): Promise<void> {
  const { set, model } = controller
  const waiting = { step: 'lost', article, progress, found: null } as const
  set({ article: waiting })
  while (model().article === waiting) {
    const found = await savedArticle(progress.articleId).catch((error: unknown) => {
      if (error instanceof RequestError) return 'unknown' as const
      throw error
    })
    // Somebody may have gone on without waiting for this.
    if (model().article !== waiting) return
    if (found === null) set({ article: { ...waiting, found: 'nothing' } })
    else if (found !== 'unknown') await showFound(controller, found)
    else await new Promise((resolve) => setTimeout(resolve, ASK_MS))
  }
}

/** Null where it is not in the graph; rejects while the server does not answer. */
async function savedArticle(id: string | null): Promise<ArticleClaims | null> {
  // Of an article whose text was not even read nothing can be there.
  if (id === null) return api.ledger().then(() => null)
  return api.article(id).catch((error: unknown) => {
    if (error instanceof RequestError && error.status === 404) return null
    throw error
  })
}

async function showFound(controller: Controller, { article, claims }: ArticleClaims) {
  forgetDraft()
  await controller.loading.graph()
  const { graph } = controller.model()
  const names = graph === null ? new Map() : namesIn(graph)
  const found = claims.map(
    ({ id, start, end, type, modality, source, target, when }): FoundClaim => ({
      ...{ id, start, end, type, modality, to: when.to },
      source: nameOf(names, source),
      target: target === null ? null : nameOf(names, target),
    }),
  )
  const saved: Saved = {
    ...{ step: 'saved', articleId: article.id, title: article.title },
    ...{ published: article.published, report: null, claims: found, error: null },
    progress: null,
  }
  controller.set({ article: saved })
}

/** Takes the article just added out again. */
export async function undoArticle({ model, set, go, loading }: Controller): Promise<void> {
  const { article } = model()
  if (article.step !== 'saved') return
  try {
    const { claims } = await api.retract(article.articleId)
    set({ article: { step: 'undone', title: article.title, claims } })
    await loading.graph()
    await loading.evidence()
    // What was selected may have gone with the article.
    if (model().evidence === null) go(select(null), { keep: true })
    set({ problem: null })
    loading.headline()
  } catch (error) {
    set({ article: { ...article, error: wordsOf(error) } })
  }
}
