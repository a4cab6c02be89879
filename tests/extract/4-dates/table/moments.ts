import type { Table } from './row.ts'

/** Words for the present, past and future without a calendar. */
export const MOMENTS: Table = {
  name: 'now, recently, soon',
  published: '2025-10-25',
  sentences: [
    'Finland is [now|PRESENT_REF] a member of the alliance.',
    'The envoy is [currently|PRESENT_REF] in Muscat.',
    'He [recently|PAST_REF] returned from Kigali.',
    'Talks will resume [soon|FUTURE_REF].',
    'The minister spoke of [the future|FUTURE_REF] of the treaty.',
    'Both sides have made mistakes in [the past|PAST_REF].',
    'No visit is planned [at present|PRESENT_REF].',
    'The border stays shut [for now|PRESENT_REF].',
    'The ceasefire holds [at the moment|PRESENT_REF].',
    'A deal is expected in [the near future|FUTURE_REF].',
    'The two sides have [lately|PAST_REF] drifted apart.',
    '"We are ready [right now|PRESENT_REF]," she said.',
  ],
}
