import { expect, test } from '@jest/globals'
import { refuseUnsafe } from '../../server/store/user-cypher/guard.ts'

const REFUSED: readonly (readonly [string, string])[] = [
  ['plain', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l"],
  ['lower case', "load csv with headers from 'http://x' as l return l"],
  ['over lines', "LOAD\n\tCSV FROM 'x' AS l RETURN l"],
  ['around a comment', "LOAD /* now */ CSV FROM 'x' AS l RETURN l"],
  ['around a line comment', "LOAD // now\nCSV FROM 'x' AS l RETURN l"],
  ['after a string with a quote', "WITH 'it\\'s' AS a LOAD CSV FROM 'x' AS l RETURN l"],
  ['after a name with a quote', "MATCH (`it's`) LOAD CSV FROM 'x' AS l RETURN l"],
  ['after a comment with a quote', "/* it's */ LOAD CSV FROM 'x' AS l RETURN l"],
  ['written as Unicode escapes', "L\\u004fAD CS\\u0056 FROM 'x' AS l RETURN l"],
  ['behind an escaped quote', "WITH 'a\\u0027 AS a LOAD CSV FROM 'x' AS l RETURN l"],
  ['in a subquery', "CALL { LOAD CSV FROM 'x' AS l RETURN l } RETURN l"],
  ['explained', "EXPLAIN LOAD CSV FROM 'x' AS l RETURN l"],
  ['a call that writes', "CALL db.createLabel('X')"],
  ['a call with spaces', "CALL  db . createLabel ('X')"],
  ['a call in back ticks', "CALL `db`.`createLabel`('X')"],
  ['a call of a plug-in', "CALL apoc.export.csv.all('x.csv', {})"],
  ['a call by a longer name', 'CALL db.labelsAndMore()'],
  [
    'a call among clauses',
    "MATCH (n) CALL dbms.killConnection('bolt-1') YIELD message RETURN message",
  ],
  ['ending transactions', "TERMINATE TRANSACTIONS 'neo4j-transaction-1'"],
  [
    'ending transactions found',
    'SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTION t',
  ],
  ['statements made of text', "RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV …', {})"],
]

const ALLOWED: readonly (readonly [string, string])[] = [
  ['in a string', "RETURN 'LOAD CSV' AS words"],
  ['in a double-quoted string', 'RETURN "LOAD CSV" AS words'],
  ['in a comment', 'MATCH (n) // LOAD CSV\nRETURN n /* LOAD CSV */'],
  ['in back ticks', 'MATCH (`LOAD CSV`) RETURN 1'],
  ['as names apart', 'MATCH (load)-[:X]->(csv) RETURN load, csv'],
  ['a call that reads', 'CALL db.labels() YIELD label RETURN label'],
  ['a call below a known name', 'CALL db.schema.visualization()'],
  ['an algorithm', 'CALL grafeo.pagerank()'],
  ['a subquery', 'MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one'],
  ['a subquery without scope', 'CALL { MATCH (n) RETURN n } RETURN n'],
  ['called as a property', 'MATCH (n) RETURN n.call'],
]

test.each(REFUSED)('refused: %s', (_, statement) => {
  expect(() => refuseUnsafe(statement)).toThrow('not allowed here')
})

test.each(ALLOWED)('left to the engine: %s', (_, statement) => {
  expect(() => refuseUnsafe(statement)).not.toThrow()
})
