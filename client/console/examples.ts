/** Statements to begin with. */
export const EXAMPLES: readonly (readonly [name: string, statement: string])[] = [
  [
    'Who met whom, and when',
    "MATCH (a)-[m:MET]->(b)\nWHERE m.modality = 'occurred'\nRETURN a, m, b, m.from, m.count\nORDER BY m.from",
  ],
  [
    'What was ruled out',
    "MATCH (a)-[e]->(b)\nWHERE e.modality = 'ruled_out'\nRETURN a, e, b, e.from, e.to",
  ],
  [
    'Sentences behind the claims',
    'MATCH (a:Article)-[:STATES]->(c:Claim)\nRETURN a.published, c.type, c.modality, c\nORDER BY a.published DESC LIMIT 20',
  ],
  [
    'Who is spoken of most',
    'MATCH (p:Actor)-[e]-(:Actor)\nRETURN p, count(e) AS edges\nORDER BY edges DESC LIMIT 10',
  ],
]
