import type { ExportFile, ReadingsPage } from '../../graph-schema/exchange.ts'
import type { Article } from '../../graph-schema/model/article.ts'
import type { Claim } from '../../graph-schema/model/claim.ts'
import type { Edge, EdgeId } from '../../graph-schema/model/edge.ts'
import type { Reading } from '../../graph-schema/model/reading.ts'

/** A claim under an edge in view, with where it stands and who says so. */
type Told = {
  readonly claim: Claim
  readonly edge: EdgeId
  readonly article: Omit<Article, 'text'>
  readonly speaker: string | null
}

/** What stands behind a view: whole readings, and the claims of the edges in view, in order. */
export type Behind = {
  readonly readings: readonly Reading[]
  readonly told: readonly Told[]
  readonly leftOut: ExportFile['leftOut']
}

/** Asks for a page of readings, the one after an article. */
export type PageSource = (edges: readonly EdgeId[], after: string | null) => Promise<ReadingsPage>

/** Characters of JSON after which no further page is asked for: what is written must go in again. */
const MOST_CHARACTERS = 20_000_000

/** Fetches all readings behind these edges, up to a bound; what is left out is counted. */
export async function behindOf(
  edges: readonly Edge[],
  source: PageSource,
  mostCharacters = MOST_CHARACTERS,
): Promise<Behind> {
  const ids = edges.map(({ id }) => id)
  const pages: ReadingsPage[] = []
  let characters = 0
  let after: string | null = null
  do {
    if (ids.length === 0) break
    const page: ReadingsPage = await source(ids, after)
    pages.push(page)
    characters += JSON.stringify(page.readings).length
    after = page.next
  } while (after !== null && characters < mostCharacters)
  return joined(ids, pages)
}

function joined(ids: readonly EdgeId[], pages: readonly ReadingsPage[]): Behind {
  const readings = pages.flatMap((page) => page.readings)
  const wanted = new Set(ids)
  const edgeOf = new Map(
    pages.flatMap(({ supports }) => supports.map(({ claim, edge }) => [claim, edge] as const)),
  )
  const told = readings.flatMap(({ article: { text: _, ...article }, entities, claims }) =>
    claims.flatMap((claim): Told[] => {
      const edge = edgeOf.get(claim.id)
      if (edge === undefined || !wanted.has(edge)) return []
      const speaker = entities.find(({ id }) => id === claim.speaker)?.name ?? null
      return [{ claim, edge, article, speaker }]
    }),
  )
  const supported = new Set(told.map(({ edge }) => edge))
  return {
    readings,
    told,
    leftOut: {
      articles: (pages[0]?.articles ?? 0) - readings.length,
      edges: ids.filter((id) => !supported.has(id)).length,
    },
  }
}
