/** How to reach a Neo4j server; without a database, the user's home database. */
export type Neo4jAddress = {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string | undefined
}
