/**
 * One node says how often the graph was written: a new stamp with every write, and how many articles
 * ever came and went. It is the last that a transaction takes, so that writers wait for each other
 * only while they commit, and never in a circle.
 */
export const WRITE_LEDGER = `
MERGE (l:Ledger {id: 'ledger'})
SET l.lock = true REMOVE l.lock
SET l.stamp = $stamp, l.added = coalesce(l.added, 0) + $added,
    l.removed = coalesce(l.removed, 0) + $removed`

export const READ_LEDGER = `
MATCH (l:Ledger {id: 'ledger'})
RETURN l.stamp AS stamp, l.added AS added, l.removed AS removed`
