import { NEWEST } from '../../scripts/neo4j/releases.ts'
import { neo4jContract } from './neo4j-contract.ts'

// That ten thousand claims fit is seen on the other releases.
await neo4jContract(NEWEST, 100)
