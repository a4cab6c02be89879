import { isIP } from 'node:net'
import { z } from 'zod'
import { DemarcheError } from '../graph-schema/error.ts'

const Environment = z.object({
  NEO4J_URI: z.string().min(1).optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  DEMARCHE_DATA: z.string().min(1).default('data'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z
    .string()
    .refine((host) => host === 'localhost' || isIP(host) !== 0, { message: 'not an address' })
    .default('127.0.0.1'),
})

/** How to reach a Neo4j server. */
export type Neo4jAddress = {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export type Config = {
  /** Null: the embedded store under `dataFolder` is used. */
  readonly neo4j: Neo4jAddress | null
  readonly dataFolder: string
  readonly host: string
  readonly port: number
}

/** The settings of this process; an empty variable counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new DemarcheError('invalid', `${issue?.path.join('.')}: ${issue?.message}`, parsed.error)
  }
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = parsed.data
  const account = { user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
  return {
    neo4j: NEO4J_URI === undefined ? null : { uri: NEO4J_URI, ...account },
    dataFolder: rest.DEMARCHE_DATA,
    host: rest.HOST,
    port: rest.PORT,
  }
}
