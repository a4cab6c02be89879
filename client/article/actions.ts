import type { NewArticle } from '../../graph-schema/api.ts'
import { api } from '../api.ts'
import type { Loading } from '../loading.ts'
import { type Session, wordsOf } from '../session.ts'
import { select } from '../state.ts'

/** Sends an article in and shows what it changed. */
export async function addArticle(
  { set }: Session,
  loading: Loading,
  article: NewArticle,
): Promise<void> {
  set({ article: { step: 'reading' } })
  try {
    const report = await api.addArticle(article)
    set({ article: { step: 'saved', report, error: null } })
    await loading.graph()
  } catch (error) {
    set({ article: { step: 'writing', error: wordsOf(error) } })
  }
}

/** Takes the article just added out again. */
export async function undoArticle({ model, set, go }: Session, loading: Loading): Promise<void> {
  const { article } = model()
  if (article.step !== 'saved') return
  try {
    const { claims } = await api.retract(article.report.articleId)
    set({ article: { step: 'undone', title: article.report.title, claims } })
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
