import { z } from 'zod'
import { DemarcheError } from '../graph-schema/error.ts'

const given = (text: string | undefined) => (text === '' ? undefined : text)

/** Settings from the environment, each with the variable it comes from. */
const Config = z.object({
  /** NEO4J_URI: a Neo4j to keep the graph in; without it the embedded store is used. */
  neo4jUri: z.url({ protocol: /^(neo4j|bolt)(\+s|\+ssc)?$/ }).optional(),
  /** NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE. */
  neo4jUser: z.string().default('neo4j'),
  neo4jPassword: z.string().default(''),
  neo4jDatabase: z.string().optional(),
  /** DEMARCHE_DATA: folder of the embedded store. */
  dataFolder: z.string().default('data'),
  /** DEMARCHE_ACTORS: a user's own file of actors, for what the server and ingest read. */
  actors: z.string().optional(),
  /** JAVA_HOME: the Java that runs a Neo4j of our own (npm run neo4j, tests); others are found. */
  javaHome: z.string().optional(),
  /** PORT and HOST: where the page and the API listen. */
  port: z.coerce.number().int().min(0).max(65_535).default(4173),
  host: z.string().default('127.0.0.1'),
  /** DEMARCHE_HOSTS: further host names, by commas, under which this server is reached. */
  hosts: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((host) => host.trim() || [])),
})
export type Config = z.infer<typeof Config>

const VARIABLES: { readonly [Name in keyof Config]: string } = {
  neo4jUri: 'NEO4J_URI',
  neo4jUser: 'NEO4J_USER',
  neo4jPassword: 'NEO4J_PASSWORD',
  neo4jDatabase: 'NEO4J_DATABASE',
  dataFolder: 'DEMARCHE_DATA',
  actors: 'DEMARCHE_ACTORS',
  javaHome: 'JAVA_HOME',
  port: 'PORT',
  host: 'HOST',
  hosts: 'DEMARCHE_HOSTS',
}

/** The settings of this run; an unusable one is an `invalid` DemarcheError naming its variable. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const values = Object.entries(VARIABLES).map(([name, variable]) => [
    name,
    given(environment[variable]),
  ])
  const config = Config.safeParse(Object.fromEntries(values))
  if (config.success) return config.data
  const [issue] = config.error.issues
  const name = Object.entries(VARIABLES).find(([key]) => key === issue?.path[0])?.[1]
  throw new DemarcheError('invalid', `${name ?? 'a setting'}: ${issue?.message ?? 'unusable'}`)
}
