import { names } from './names.ts'
import type { OrganizationKind } from './organizations/organization.ts'

/** A body that nearly every state has under the same name, told apart by the state: Iran's foreign ministry. */
export type StateBody = {
  /** First part of the slug of its entity: organization/foreign-ministry-irn. */
  readonly slug: string
  /** How the full name is made: the state stands for `%`. */
  readonly name: string
  readonly kind: OrganizationKind
  /** Lower-case phrases, singular. */
  readonly phrases: readonly string[]
}

const stateBody = (
  slug: string,
  name: string,
  kind: OrganizationKind,
  phrases: string,
): StateBody => ({
  slug,
  name,
  kind,
  phrases: names(phrases),
})

const ministry = (portfolio: string, name: string, more = ''): StateBody =>
  stateBody(
    `${portfolio.replaceAll(' ', '-')}-ministry`,
    `Ministry of ${name} of %`,
    'government',
    [`${portfolio} ministry`, `ministry of ${name.toLowerCase()}`, ...names(more)].join('; '),
  )

// Facts compiled by hand from common usage of English-language news.
/** Ministries, forces, parliaments and offices that a country's name or adjective tells apart. */
export const STATE_BODIES: readonly StateBody[] = [
  ministry(
    'foreign',
    'Foreign Affairs',
    'foreign affairs ministry; ministry of external affairs; external affairs ministry; department of foreign affairs',
  ),
  ministry(
    'defense',
    'Defense',
    'defence ministry; ministry of defence; ministry of national defense; ministry of national defence',
  ),
  ministry(
    'interior',
    'the Interior',
    'ministry of internal affairs; home ministry; ministry of home affairs',
  ),
  ministry('finance', 'Finance'),
  ministry('commerce', 'Commerce', 'trade ministry; ministry of trade'),
  ministry('economy', 'Economy', 'economics ministry; economic ministry'),
  ministry('energy', 'Energy', 'oil ministry; petroleum ministry'),
  ministry('justice', 'Justice'),
  ministry('health', 'Health', 'ministry of public health'),
  ministry('culture', 'Culture', 'information ministry'),
  ministry('agriculture', 'Agriculture'),
  ministry('transport', 'Transport', 'transportation ministry; ministry of transportation'),
  ministry('education', 'Education'),
  ministry('environment', 'Environment', 'environment agency'),
  ministry('intelligence', 'Intelligence', 'intelligence agency; intelligence service; spy agency'),
  stateBody(
    'presidential-office',
    'Presidential office of %',
    'government',
    "presidential office; president's office; office of the president; presidency; presidential palace",
  ),
  stateBody(
    'prime-ministers-office',
    "Prime Minister's Office of %",
    'government',
    "prime minister's office; premier's office",
  ),
  stateBody(
    'cabinet',
    'Cabinet of %',
    'government',
    'cabinet; security cabinet; war cabinet; council of ministers',
  ),
  stateBody(
    'armed-forces',
    'Armed Forces of %',
    'military',
    'armed forces; military; army; defense forces; defence forces; joint chiefs of staff; general staff',
  ),
  stateBody('navy', 'Navy of %', 'military', 'navy; naval forces'),
  stateBody('air-force', 'Air Force of %', 'military', 'air force; air forces'),
  stateBody('coast-guard', 'Coast Guard of %', 'military', 'coast guard; coastguard'),
  stateBody(
    'police',
    'Police of %',
    'government',
    'police; national police; federal police; police force',
  ),
  stateBody('national-guard', 'National Guard of %', 'military', 'national guard'),
  stateBody(
    'parliament',
    'Parliament of %',
    'legislature',
    'parliament; national assembly; legislature; house of representatives; congress; lower house',
  ),
  stateBody('senate', 'Senate of %', 'legislature', 'senate; upper house'),
  stateBody(
    'supreme-court',
    'Supreme Court of %',
    'court',
    'supreme court; constitutional court; high court; top court',
  ),
  stateBody(
    'central-bank',
    'Central Bank of %',
    'government',
    'central bank; reserve bank; national bank',
  ),
  stateBody(
    'election-commission',
    'Election Commission of %',
    'government',
    'election commission; electoral commission; national election commission; electoral authority',
  ),
  stateBody(
    'embassy',
    'Embassy of %',
    'government',
    'embassy; consulate; diplomatic mission; mission to the united nations; mission to the un',
  ),
  stateBody(
    'state-media',
    'State media of %',
    'media',
    'state media; state television; state tv; state news agency; official news agency; state-run media; state broadcaster',
  ),
]
