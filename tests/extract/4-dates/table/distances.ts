import type { Table } from './row.ts'

/** So many units back or ahead: as coarse as the unit. */
export const DISTANCES: Table = {
  name: 'ago and from now',
  published: '2025-10-25',
  sentences: [
    'The envoys met [two days ago|2025-10-23].',
    'The envoys met [three weeks ago|2025-W40].',
    'The envoys met [a week ago|2025-W42].',
    'The envoys met [four months ago|2025-06].',
    'The envoys met [four years ago|2021].',
    'The envoys met [ten years ago|2015].',
    'The envoys met [twenty-five years ago|2000].',
    'The envoys met [a decade ago|2015].',
    'The envoys met [a century ago|1925].',
    'The envoys met [two decades ago|2005].',
    'The envoys met [a few months ago|PAST_REF].',
    'The envoys met [several years ago|PAST_REF].',
    'The envoys met [years ago|PAST_REF].',
    'The envoys met [nearly six years ago|2019].',
    'The envoys met [more than 30 years ago|1995].',
    'The envoys met [a couple of weeks ago|2025-W41].',
    'The envoys will meet in [two weeks|2025-W45].',
    'The envoys will meet [two weeks from now|2025-W45].',
    "The envoys will meet in [two years' time|2027].",
    'The envoys will meet in [three days|2025-10-28].',
    'Exports fell against [a year ago|2024].',
  ],
}

/** Counted from the date told before. */
export const TOLD: Table = {
  name: 'the day before, that week, the same month',
  published: '2025-10-25',
  sentences: [
    'They met on [March 3, 2019|2019-03-03]. [The day before|2019-03-02], he had arrived.',
    'They met on [March 3, 2019|2019-03-03]. [The next day|2019-03-04], he flew home.',
    'They met on [March 3, 2019|2019-03-03]. [Two days later|2019-03-05], he flew home.',
    'They met on [March 3, 2019|2019-03-03] and signed [a day later|2019-03-04].',
    'They met on [March 3, 2019|2019-03-03]. A treaty followed [that year|2019].',
    'They met on [March 3, 2019|2019-03-03]. A treaty followed [the same month|2019-03].',
    'They met on [March 3, 2019|2019-03-03]. He flew home [the same day|2019-03-03].',
    'They met on [March 3, 2019|2019-03-03]. Talks had begun [a week earlier|2019-W08].',
    'They met in [August 2018|2018-08]. Talks had begun [the previous month|2018-07].',
    'They met in [August 2018|2018-08]. Talks had begun [the year before|2017].',
    'They met in [August 2018|2018-08]. A treaty followed [the following year|2019].',
    'They met in [2010|2010]. A treaty followed [two years later|2012].',
    'The war began in [2003|2003]. The troops left [eight years later|2011].',
    'They met in [August 2018|2018-08]. "It went well," he said [at the time|2018-08].',
    'They met on [March 3, 2019|2019-03-03]. [The following day|2019-03-04] he resigned.',
    'They met on [March 3, 2019|2019-03-03]. [The previous day|2019-03-02] he had arrived.',
    'They met on [March 3, 2019|2019-03-03]. Protests began [that week|2019-W09].',
  ],
}
