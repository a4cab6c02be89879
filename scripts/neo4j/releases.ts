/** A Neo4j Community Edition as Maven Central has it. */
export type Release = {
  readonly version: string
  /** The oldest Java that runs it. */
  readonly java: number
  readonly mainClass: string
}

/** The long-term support release, which docker-compose.yml names too. */
export const LONG_TERM: Release = {
  version: '5.26.15',
  java: 17,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
}

/** The newest release that the stores' contract is tested against. */
export const NEWEST: Release = {
  version: '2026.09.0',
  java: 21,
  mainClass: 'org.neo4j.server.Neo4jCommunity',
}

export const RELEASES: readonly Release[] = [LONG_TERM, NEWEST]
