import { Ledger } from '../../graph-schema/api.ts'
import type { Loading } from '../loading.ts'
import type { Session } from '../session.ts'
import { noteOf } from './note.ts'
import { type News, NO_NEWS, refresh } from './refresh.ts'

/** How long new edges are lit and a note stands. */
const MOMENT_MS = 6000
/** A stream that was refused is not asked for again by the browser itself. */
const REOPEN_MS = 3000

/** Shows what changed, one change after the other; those that come meanwhile are seen together. */
function teller(session: Session, loading: Loading, first: Ledger | null) {
  let seen = first
  let told: Ledger | null = first
  let busy = false
  let fading = 0

  const show = (note: string | null, news: News) => {
    clearTimeout(fading)
    session.set({ note, ...news })
    fading = setTimeout(() => session.set({ note: null, ...NO_NEWS }), MOMENT_MS)
  }
  const work = async () => {
    busy = true
    while (seen?.stamp !== told?.stamp) {
      const [before, now] = [told, seen]
      told = now
      const news = await refresh(session, loading)
      // Who adds an article reads in the dialog what it changed.
      const isOwn = session.model().dialog === 'article'
      show(before === null || now === null || isOwn ? null : noteOf(before, now), news)
    }
    busy = false
  }
  return {
    hear: (ledger: Ledger) => {
      seen = ledger
      if (!busy) void work()
    },
    /** Everything anew: nobody knows what was missed. */
    renew: () => void refresh(session, loading),
  }
}

/**
 * Listens to the server for as long as the page is in sight, and refetches what is shown when the
 * graph was written. `known` is the ledger from before the graph was fetched.
 */
export function followChanges(session: Session, loading: Loading, known: Ledger | null): void {
  const { hear, renew } = teller(session, loading, known)
  let source: EventSource | null = null
  let reopening = 0

  const close = () => {
    clearTimeout(reopening)
    source?.close()
    source = null
  }
  const open = () => {
    close()
    source = new EventSource('/api/changes')
    source.addEventListener('change', ({ data }) => {
      if (session.model().away) {
        session.set({ away: false })
        renew()
      }
      hear(Ledger.parse(JSON.parse(data)))
    })
    source.addEventListener('error', () => {
      if (!session.model().away) session.set({ away: true, note: null })
      if (source?.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_MS)
    })
  }
  // A browser has few connections to one server for all its tabs: those out of sight do without.
  const attend = () => (document.visibilityState === 'visible' ? open() : close())
  document.addEventListener('visibilitychange', attend)
  addEventListener('pagehide', close)
  attend()
}
