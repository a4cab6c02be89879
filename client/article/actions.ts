import type { ArticleClaims, NewArticle, SaveReport } from '../../graph-schema/api.ts'
import type { FoundClaim } from '../../graph-schema/reading-stage.ts'
import { api, RequestError } from '../api.ts'
import type { Controller } from '../controller.ts'
import { nameOf, namesIn } from '../derive/visible.ts'
import { wordsOf } from '../session.ts'
import { select } from '../state.ts'
import { askToStop, isCancelled, newReading, type Own } from './cancel.ts'
import { forgetDraft } from './draft.ts'
import type { Progress, Saved } from './form-state.ts'
import { advanced } from './progress.ts'
import { followReading } from './reading.ts'
import { addedInStages, ConnectionLost } from './stream.ts'

/** The page is drawn anew at most so often while stages come. */
const DRAW_MS = 150
/** How long between two questions to a server that does not answer. */
const ASK_MS = 1500

let own: Own | null = null

/** Asks for the reading to be left off; what is being saved already is saved, and is shown as that. */
export function cancelReading({ model, set }: Controller): void {
  const { article } = model()
  if (article.step !== 'reading' || own === null || own.cancelling) return
  own.cancelling = true
  set({ article: { ...article, cancelling: true } })
  // The server knows of it once it has told something.
  if (own.progress.stage !== 'sending') void askToStop(own)
}

/** Sends an article in, shows how it is read, and what it changed. */
export async function addArticle(controller: Controller, article: NewArticle): Promise<void> {
  const { set } = controller
  own?.stop.abort()
  const mine = newReading(article)
  own = mine
  try {
    await followed(controller, article, mine)
    // The page hears of the change by itself, unless it hears nothing.
    if (controller.model().away) await controller.loading.graph()
  } catch (error) {
    if (isCancelled(mine, error))
      set({ article: { step: 'writing', error: null, hint: 'Not read. The text is still here.' } })
    else if (error instanceof ConnectionLost) await findOut(controller, article, mine.progress)
    else set({ article: { step: 'writing', error: wordsOf(error) } })
  }
}

/** Shows what is told of an article until its report is there. */
async function followed({ set }: Controller, article: NewArticle, mine: Own): Promise<void> {
  let drawing = 0
  const draw = () => {
    clearTimeout(drawing)
    drawing = 0
    const { progress, cancelling } = mine
    set({ article: { step: 'reading', article, progress, cancelling } })
    followReading()
  }
  draw()
  try {
    for await (const told of addedInStages(article, {
      name: mine.name,
      signal: mine.stop.signal,
    })) {
      if (told.kind === 'report') {
        set({ article: savedBy(told.report, mine) })
        continue
      }
      const isFirst = mine.progress.stage === 'sending'
      mine.progress = advanced(mine.progress, told.stage)
      if (isFirst && mine.cancelling) void askToStop(mine)
      // Nothing can be cancelled any more, which must be seen at once.
      if (told.stage.stage === 'saving') draw()
      else drawing ||= setTimeout(draw, DRAW_MS)
    }
  } finally {
    clearTimeout(drawing)
  }
}

function savedBy(report: SaveReport, { progress, cancelling }: Own): Saved {
  forgetDraft()
  const { articleId, title, published } = report
  const claims = progress.claims ?? []
  const known = { articleId, title, published, progress, claims, report, error: null }
  return { step: 'saved', ...known, late: cancelling }
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
