import { LIGHT_VERBS } from '../../../graph-schema/ontology/triggers.ts'
import type { Sentence, Token } from '../2-syntax/sentence.ts'
import { caseOf, childrenBy } from '../2-syntax/walk.ts'
import { isInstead, isOrdinal, isWhClause, isWhether } from './clauses.ts'
import { markOf, stanceOver } from './governing.ts'
import { GOVERNORS, HEARSAY } from './governors.ts'
import { isInfinitive } from './own-stance.ts'

/**
 * How a word hangs from the one above it, as far as it matters for what happened: `governed` by what
 * the word above says; `carried` by it too, as a noun by its light verb; `shared` with it, as a second
 * verb; a `side` clause in its time; `beside` it without a bearing; an `occasion` of it; done `instead`
 * or without; `asked` about; or `apart`, a statement of its own.
 */
export type Link =
  | 'governed'
  | 'carried'
  | 'shared'
  | 'side'
  | 'beside'
  | 'occasion'
  | 'instead'
  | 'asked'
  | 'apart'

/**
 * The word that another hangs from; of "has no interest in meeting", the noun right before the
 * preposition; of "a meeting appears unlikely", what it appears.
 */
export function governorOf(sentence: Sentence, at: number): number {
  const { deprel, head } = sentence.tokens[at]!
  if (deprel === 'nsubj') return appearanceOf(sentence, head) ?? head
  const wanted = /^(obl|advcl)/.test(deprel) ? nounBefore(sentence, at) : null
  const noun = wanted === null ? -1 : sentence.tokens.indexOf(wanted)
  return noun >= 0 && sentence.tokens[noun]!.head === head ? noun : head
}

const APPEARS = new Set('appear seem look remain stay become sound prove get grow'.split(' '))

/** "remains possible", "looks to be off": the adjective that says of the subject how it is. */
function appearanceOf(sentence: Sentence, verb: number): number | undefined {
  const { lemma, upos } = sentence.tokens[verb]!
  if (upos !== 'VERB' || !APPEARS.has(lemma)) return undefined
  return childrenBy(sentence, verb, 'xcomp').find(
    (token) =>
      sentence.tokens[token]!.upos === 'ADJ' && GOVERNORS.has(sentence.tokens[token]!.lemma),
  )
}

/** "looks imminent", "remains possible" are as "is possible"; what only seems or appears is left open. */
const isAppearance = (sentence: Sentence, verb: number, at: number) =>
  !/^(seem|appear)$/.test(sentence.tokens[verb]!.lemma) && appearanceOf(sentence, verb) === at

/** "interest in meeting", "hopes for talks": the noun right before the preposition of a circumstance. */
export function nounBefore(sentence: Sentence, token: number): Token | null {
  const preposition = childrenBy(sentence, token, 'case', 'mark')[0]
  const before = preposition === undefined ? undefined : sentence.tokens[preposition - 1]
  return before?.upos === 'NOUN' && GOVERNORS.has(before.lemma) ? before : null
}

/** See {@link Link}. */
export function linkOf(sentence: Sentence, at: number): Link {
  const { deprel } = sentence.tokens[at]!
  const head = governorOf(sentence, at)
  if (isInstead(sentence, at)) return 'instead'
  if (isWhether(sentence, at)) return 'asked'
  if (isOrdinal(sentence, at)) return 'apart'
  const relation = deprel.split(':')[0]!
  switch (relation) {
    case 'ccomp':
    case 'csubj':
      return isWhClause(sentence, at) ? 'apart' : 'governed'
    case 'xcomp':
      if (isAppearance(sentence, head, at)) return 'beside'
      return isWhClause(sentence, at) ? 'apart' : 'carried'
    case 'acl':
      return deprel === 'acl:relcl' ? relativeLink(sentence, at) : 'governed'
    case 'advcl':
      return adverbialLink(sentence, at)
    case 'obj':
    case 'iobj':
      return objectLink(sentence, at)
    case 'nsubj':
      return subjectLink(sentence, at)
    case 'obl':
      if (head !== sentence.tokens[at]!.head) return 'governed'
      // "called off his visit": an object, whatever the parser calls it.
      return markOf(sentence, at) === null && at > head
        ? objectLink(sentence, at)
        : obliqueLink(sentence, at)
    case 'nmod':
      return nominalLink(sentence, at)
    case 'conj':
      return secondLink(sentence, at)
    case 'dep':
    case 'appos':
    case 'compound':
      return stanceOver(sentence, head, at) === null ? 'apart' : 'governed'
    default:
      return 'apart'
  }
}

/** A second verb or noun; "agreed to talk and met him": what is told in its own tense is no second infinitive. */
function secondLink(sentence: Sentence, at: number): Link {
  const head = governorOf(sentence, at)
  const { upos, xpos } = sentence.tokens[at]!
  const first = sentence.tokens[head]!
  if (upos !== 'VERB') return first.upos === 'VERB' ? 'beside' : 'carried'
  const finite = /^VB[DZP]$/.test(xpos) && childrenBy(sentence, at, 'aux').length === 0
  return finite && first.xpos === 'VB' && childrenBy(sentence, at, 'nsubj').length === 0
    ? 'apart'
    : 'shared'
}

/** "a chance that he will meet", "reports that he met": a content clause on a noun, whatever the parser calls it. */
function relativeLink(sentence: Sentence, at: number): Link {
  const head = governorOf(sentence, at)
  const { lemma } = sentence.tokens[head]!
  const that = childrenBy(sentence, at, 'obj', 'nsubj', 'mark').some((token) =>
    /^that$/i.test(sentence.tokens[token]!.form),
  )
  const full = childrenBy(sentence, at, 'nsubj').length > 0
  return that && full && (HEARSAY.has(lemma) || GOVERNORS.has(lemma)) ? 'governed' : 'apart'
}

/** What ties a gerund to the verb it depends on: "thinking about meeting", "stopped from visiting". */
const TIES = /^(from|against|out|of|to|in|on|about|for|at|into|with)$/

function adverbialLink(sentence: Sentence, at: number): Link {
  const head = governorOf(sentence, at)
  const { xpos } = sentence.tokens[at]!
  const mark = markOf(sentence, at)
  if (isInfinitive(sentence, at)) return 'governed'
  if (xpos === 'VBG' || xpos === 'VBN') {
    const stance = stanceOver(sentence, head, at)
    if (stance !== null && (mark === null ? isAdjacent(sentence, head, at) : TIES.test(mark)))
      return 'governed'
    if (/^(since|upon|despite|besides|as|like)$/.test(mark ?? '') || isPerfect(sentence, at))
      return 'apart'
    return childrenBy(sentence, at, 'nsubj').length > 0 ? 'apart' : 'side'
  }
  if (mark === 'that' || mark === null)
    return stanceOver(sentence, head, at) === null ? 'apart' : 'governed'
  return 'apart'
}

/** "avoided visiting", "ruled out attacking": right behind its verb, where "…, visiting" only goes along with it. */
const isAdjacent = (sentence: Sentence, head: number, at: number) =>
  at > head && sentence.tokens.slice(head + 1, at).every(({ upos }) => upos !== 'PUNCT')

/** "having met" */
const isPerfect = (sentence: Sentence, at: number) =>
  childrenBy(sentence, at, 'aux').some((token) => /^having$/i.test(sentence.tokens[token]!.form))

/** Verbs besides the light ones whose object comes about by them. */
const BRINGS_ABOUT = new Set(
  'secure broker seal strike host arrange convene ink clinch finalize finalise achieve negotiate organize organise ratify renew restore see attend have get receive win'.split(
    ' ',
  ),
)
/** Light in other phrases, but what is spoken of was there before. */
const SPEAKS_OF = new Set('discuss underscore reaffirm reiterate show'.split(' '))

/** Verbs of which the object is spoken of, or dealt with, as it is: "vowed to avenge the attack". */
const REFERS = new Set(
  'welcome acknowledge condemn criticize criticise denounce deny mark praise discuss accuse blame thank recall mourn commemorate protest investigate avenge answer punish resolve solve settle address tackle handle monitor observe understand describe explain describe mention fight win lose survive see strengthen deepen advance enhance watch cover study recognise recognize respect honour honor violate break breach'.split(
    ' ',
  ),
)

const lightens = (lemma: string) =>
  (LIGHT_VERBS.has(lemma) || BRINGS_ABOUT.has(lemma)) && !SPEAKS_OF.has(lemma)

function objectLink(sentence: Sentence, at: number): Link {
  const head = governorOf(sentence, at)
  const { lemma } = sentence.tokens[head]!
  if (lightens(lemma)) return 'carried'
  // "promised not to invoke sanctions"
  if (isInfinitive(sentence, head) && !REFERS.has(lemma)) return 'carried'
  return stanceOver(sentence, head, at) === null ? 'apart' : 'governed'
}

const HAPPENS = new Set(
  'take happen occur begin start resume go proceed continue come last follow be materialize materialise collapse'.split(
    ' ',
  ),
)

/** Of a passive, the subject is what is governed; else only of "is possible" and of "took place". */
function subjectLink(sentence: Sentence, at: number): Link {
  const { deprel } = sentence.tokens[at]!
  const head = governorOf(sentence, at)
  const { lemma, upos } = sentence.tokens[head]!
  if (deprel === 'nsubj:pass' || deprel === 'nsubj:outer') return objectLink(sentence, at)
  if (upos === 'VERB' || upos === 'AUX') return HAPPENS.has(lemma) ? 'carried' : 'apart'
  return stanceOver(sentence, head, at) === null ? 'apart' : 'governed'
}

/** Circumstances that lie before the deed or beside it, so that its tense is not theirs. */
const BEFOREHAND =
  /^(after|since|despite|over|following|due|because|amid|amidst|like|unlike|given|behind|against|under|by)$/

const COMPLEMENTS = /^(for|to|of|against|from|on|upon|about|out)$/

function obliqueLink(sentence: Sentence, at: number): Link {
  const head = governorOf(sentence, at)
  const { lemma, upos } = sentence.tokens[head]!
  const link = caseOf(sentence, at) ?? markOf(sentence, at) ?? ''
  if (GOVERNORS.has(`${lemma} ${link}`)) return 'governed'
  if (upos !== 'VERB') return stanceOver(sentence, head, at) === null ? 'apart' : 'governed'
  const leaves = childrenBy(sentence, head, 'obj').length === 0
  if (COMPLEMENTS.test(link) && leaves && stanceOver(sentence, head, at) !== null) return 'governed'
  return BEFOREHAND.test(link) ? 'apart' : 'occasion'
}

/** Nouns that only count or name what hangs from them: "a round of talks". */
const PARTITIVE = new Set(
  '% percent half most all part portion bulk billion million round series wave spate string number set pair kind sort type form exchange barrage resumption start beginning continuation conduct holding course'.split(
    ' ',
  ),
)

function nominalLink(sentence: Sentence, at: number): Link {
  const head = governorOf(sentence, at)
  const { lemma } = sentence.tokens[head]!
  if (
    /^(after|before|since|during|following|despite|amid|at|like|as|such)$/.test(
      caseOf(sentence, at) ?? '',
    )
  )
    return 'apart'
  if (PARTITIVE.has(lemma)) return 'carried'
  return stanceOver(sentence, head, at) !== null || HEARSAY.has(lemma) ? 'governed' : 'apart'
}
