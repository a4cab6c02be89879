import type { Table } from './row.ts'

/** Parts of the day and clock times; the day is what an edge gets. */
export const TIMES: Table = {
  name: 'times of day',
  published: '2025-10-25',
  sentences: [
    'They met [this morning|2025-10-25TMO].',
    'They met [yesterday afternoon|2025-10-24TAF].',
    'They met [last night|2025-10-24TNI].',
    'They will speak [tonight|2025-10-25TNI].',
    'They will speak [tomorrow morning|2025-10-26TMO].',
    'The address is at [16:00 UTC today|2025-10-25T16:00Z].',
    'The jet landed at [6:40 p.m.|2025-10-25T18:40] after a delay.',
    'The jet landed at [08:30 UTC|2025-10-25T08:30Z].',
    'The jet landed at [0800 GMT|2025-10-25T08:00Z].',
    'The truce began at [8 a.m. on Friday|2025-10-24T08:00].',
    'The truce began at [midnight|2025-10-25T00:00].',
    'The truce began at [noon on Thursday|2025-10-23T12:00].',
    'They met [today|2025-10-25], not [yesterday|2025-10-24].',
    'They will meet [tomorrow|2025-10-26].',
    'They met [the day before yesterday|2025-10-23].',
    'They will meet [the day after tomorrow|2025-10-27].',
  ],
}
