import { expect, test } from '@jest/globals'
import { suggestionsAt } from '../../../client/console/completion.ts'
import type { Word } from '../../../client/console/vocabulary.ts'

const actors = async (words: string, property: string): Promise<readonly Word[]> => [
  { label: `${property} like ${words}`, kind: 'value' },
]

/** The statement with | where the cursor is. */
async function at(marked: string) {
  const cursor = marked.indexOf('|^')
  const statement = marked.replace('|^', '')
  const found = await suggestionsAt(statement, cursor, { searchActors: actors, asked: false })
  if (found === null) return null
  return {
    written: statement.slice(found.from, cursor),
    labels: found.words.map(({ label }) => label),
  }
}

type Offered = readonly [
  name: string,
  statement: string,
  written: string,
  offered: string,
  not: string,
]

test.each<Offered>([
  ['a label after a colon', 'MATCH (p:|^', '', 'Person', 'MET'],
  ['a label begun', 'MATCH (p:Per|^', 'Per', 'Person', 'MET'],
  ['a label without a variable', 'MATCH (:|^)', '', 'Country', 'MET'],
  ['a second label', 'MATCH (p:Actor:|^', '', 'Person', 'MET'],
  ['a label of either', 'MATCH (p:Person|Cou|^', 'Cou', 'Country', 'MET'],
  ['a label in a condition', 'MATCH (p) WHERE p:|^', '', 'Person', 'MET'],
  ['a type', 'MATCH (a)-[:|^', '', 'MET', 'Person'],
  ['a type with a variable', 'MATCH (a)-[m:ME|^]->(b)', 'ME', 'MET', 'Person'],
  ['another type', 'MATCH (a)<-[:MET|CA|^', 'CA', 'CALLED', 'Person'],
  ['the types that lead to evidence', 'MATCH (a:Article)-[:|^', '', 'STATES', 'Claim'],
  ['a key of a node', 'MATCH (a:Article {|^', '', 'published', 'modality'],
  ['a key of a relationship', 'MATCH ()-[:MET {mo|^', 'mo', 'modality', 'aliases'],
  ['a second key', "MATCH (p:Person {name: 'x', |^", '', 'iso3', 'modality'],
  ['a key of any node', 'MATCH (p {|^', '', 'quote', 'goldstein'],
  ['a property of a variable', 'MATCH (a)-[m:MET]->(b) RETURN m.|^', '', 'from', 'aliases'],
  [
    'a property of a variable bound later',
    'RETURN c.qu|^ MATCH (c:Claim)',
    'qu',
    'quote',
    'aliases',
  ],
  [
    'a property of a relationship without a type',
    'MATCH (a)-[e]->(b) WHERE e.|^',
    '',
    'goldstein',
    'quote',
  ],
  ['a property of who knows what', 'WITH 1 AS x RETURN x.|^', '', 'quote', 'MATCH'],
  ['a modality', "MATCH ()-[m]->() WHERE m.modality = '|^", '', 'ruled_out', 'MATCH'],
  ['a modality in a list', "WHERE m.modality IN ['planned', 'oc|^", 'oc', 'occurred', 'MATCH'],
  ['a modality in a map', 'MATCH ()-[:MET {modality: "|^"}]->()', '', 'denied', 'MATCH'],
  ['a precision', "WHERE c.precision <> '|^", '', 'decade', 'denied'],
  ['a type as a value', "WHERE c.type = 'M|^", 'M', 'MET', 'Person'],
  ['an actor by name', "MATCH (p {name: 'Kim J|^", 'Kim J', 'name like Kim J', 'MATCH'],
  [
    'an actor by the start of its name',
    "WHERE p.name STARTS WITH 'Ki|^",
    'Ki',
    'name like Ki',
    'MATCH',
  ],
  ['an actor by id', "MATCH (p:Person {id: 'kim|^'})", 'kim', 'id like kim', 'MATCH'],
  ['a keyword', 'MA|^', 'MA', 'MATCH', 'Person'],
  ['a function', 'RETURN co|^', 'co', 'count', 'Person'],
  ['a variable', 'MATCH (who:Person) RETURN w|^', 'w', 'who', 'Person'],
  [
    'after a text with a bracket in it',
    "MATCH (p {name: '('}) RETURN c|^",
    'c',
    'collect',
    'Person',
  ],
  ['after a comment with a quote in it', "// it's\nMATCH (p:|^", '', 'Person', 'MET'],
  ['inside a call', 'MATCH (m:Claim) RETURN count(m.|^', '', 'quote', 'aliases'],
])('offers %s', async (_name, statement, written, offered, not) => {
  const found = await at(statement)
  expect(found?.written).toBe(written)
  expect(found?.labels).toContain(offered)
  expect(found?.labels).not.toContain(not)
})

test.each([
  ['where nothing is begun', 'MATCH (p) |^'],
  ['in a text that is beside no property', "RETURN 'x|^"],
  ['in a text of a property with any value', "WHERE c.quote = 'x|^"],
  ['in a name of one letter', "MATCH (p {name: 'K|^"],
  ['in a comment', '// MATCH pe|^'],
  ['in a comment that is open', 'MATCH /* pe|^'],
  ['in a number', 'RETURN 12|^'],
])('offers nothing %s', async (_name, statement) => {
  expect(await at(statement)).toBe(null)
})
