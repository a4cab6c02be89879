import { LONG_TERM } from '../../scripts/neo4j/releases.ts'
import { neo4jContract } from './neo4j-contract.ts'

await neo4jContract(LONG_TERM)
