import { expect, test } from '@jest/globals'
import { openParser } from '../../../server/extract/2-syntax/parse.ts'
import type { Sentence } from '../../../server/extract/2-syntax/sentence.ts'

const parse = openParser()

/** "word<relation<head" of the only sentence, or of the words asked for. */
function tree(text: string, ...words: string[]): string[] {
  const [{ tokens }] = parse(text) as [Sentence]
  return tokens
    .filter(({ form }) => words.length === 0 || words.includes(form))
    .map(({ form, deprel, head }) => `${form}<${deprel}<${tokens[head]?.form ?? 'ROOT'}`)
}

test('words, lemmas, tags, features and tree of a plain sentence', () => {
  const [sentence] = parse('The envoys didn’t meet.')
  expect(sentence!.tokens.map(({ score: _, ...token }) => token)).toEqual([
    {
      start: 0,
      end: 3,
      form: 'The',
      lemma: 'the',
      upos: 'DET',
      xpos: 'DT',
      feats: { Definite: 'Def', PronType: 'Art' },
      head: 1,
      deprel: 'det',
    },
    {
      start: 4,
      end: 10,
      form: 'envoys',
      lemma: 'envoy',
      upos: 'NOUN',
      xpos: 'NNS',
      feats: { Number: 'Plur' },
      head: 4,
      deprel: 'nsubj',
    },
    {
      start: 11,
      end: 14,
      form: 'did',
      lemma: 'do',
      upos: 'AUX',
      xpos: 'VBD',
      feats: { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Past', VerbForm: 'Fin' },
      head: 4,
      deprel: 'aux',
    },
    {
      start: 14,
      end: 17,
      form: 'n’t',
      lemma: 'not',
      upos: 'PART',
      xpos: 'RB',
      feats: { Polarity: 'Neg' },
      head: 4,
      deprel: 'advmod',
    },
    {
      start: 18,
      end: 22,
      form: 'meet',
      lemma: 'meet',
      upos: 'VERB',
      xpos: 'VB',
      feats: { VerbForm: 'Inf' },
      head: -1,
      deprel: 'root',
    },
    {
      start: 22,
      end: 23,
      form: '.',
      lemma: '.',
      upos: 'PUNCT',
      xpos: '.',
      feats: {},
      head: 4,
      deprel: 'punct',
    },
  ])
})

test.each([
  [
    'a relative clause keeps its own subject',
    'The man who shot the ambassador was arrested.',
    ['man<nsubj:pass<arrested', 'who<nsubj<shot', 'shot<acl:relcl<man', 'ambassador<obj<shot'],
  ],
  [
    'an apposition between commas',
    "Poland's foreign minister, Radoslaw Sikorski, summoned the Russian ambassador after drones violated its airspace.",
    [
      'minister<nsubj<summoned',
      'Radoslaw<appos<minister',
      'ambassador<obj<summoned',
      'drones<nsubj<violated',
      'violated<advcl<summoned',
      'airspace<obj<violated',
    ],
  ],
  [
    'two subjects',
    'Turkey and Saudi Arabia mediated.',
    ['Turkey<nsubj<mediated', 'Arabia<conj<Turkey|Saudi<conj<Turkey'],
  ],
  [
    'a participle before the subject',
    'Having met Xi, Trump flew to Seoul.',
    ['met<advcl<flew', 'Xi<obj<met', 'Trump<nsubj<flew', 'Seoul<obl<flew'],
  ],
  [
    'an agent after a participle',
    'They rejected a proposal made by the envoy.',
    ['proposal<obj<rejected', 'made<acl<proposal', 'envoy<obl:agent<made|envoy<obl<made'],
  ],
  [
    'a relative clause without a subject of its own',
    'The council adopted the resolution that Algeria had drafted.',
    [
      'resolution<obj<adopted',
      'Algeria<nsubj<drafted',
      'drafted<acl:relcl<resolution|drafted<acl<resolution',
    ],
  ],
  [
    'speech',
    'The minister said Iran would not return to talks.',
    ['minister<nsubj<said', 'return<ccomp<said', 'Iran<nsubj<return', 'not<advmod<return'],
  ],
  [
    'neither of two',
    'Neither Hamas nor Israel attended.',
    ['Neither<cc:preconj<Hamas', 'Hamas<nsubj<attended', 'Israel<conj<Hamas'],
  ],
  [
    'a crowd is not its number',
    'A number of other leaders are scheduled to attend.',
    ['leaders<nmod<number', 'attend<xcomp<scheduled'],
  ],
  [
    'a meeting that is a noun keeps its date and place',
    'They spoke during a meeting at the White House in August.',
    ['meeting<obl<spoke', 'House<nmod<meeting', 'August<obl<spoke|August<nmod<meeting'],
  ],
  [
    'a question that was asked',
    'Asked whether he would meet Kim, Trump said he was open to it.',
    ['Asked<advcl<said', 'meet<ccomp<Asked', 'Trump<nsubj<said', 'open<ccomp<said'],
  ],
  [
    'told reporters … that',
    'Trump told reporters before departing for Asia that he wanted to see Kim.',
    ['reporters<iobj<told', 'departing<advcl<told', 'wanted<ccomp<told', 'he<nsubj<wanted'],
  ],
  [
    'it that must abandon',
    'Kim, whose family has ruled since 1948, said he was willing to talk if the U.S. stopped insisting it abandon its weapons.',
    [
      'Kim<nsubj<said',
      'ruled<acl:relcl<Kim',
      'U.S.<nsubj<stopped',
      'it<nsubj<abandon',
      'abandon<ccomp<insisting',
    ],
  ],
  [
    'a title before a name',
    'North Korean leader Kim Jong Un met Putin in Vladivostok.',
    ['leader<nmod:desc<Kim', 'Kim<nsubj<met', 'Un<flat<Kim', 'Putin<obj<met'],
  ],
  [
    'a headline with a comma for "and"',
    'Israel, Hamas agree to truce extension',
    ['Israel<nsubj<agree', 'Hamas<conj<Israel', 'agree<root<ROOT'],
  ],
  [
    'a headline',
    'Xi to host Putin in Beijing',
    ['Xi<nsubj<host', 'to<mark<host', 'host<root<ROOT', 'Putin<obj<host'],
  ],
])('%s', (_, text, expected) => {
  const found = tree(text)
  for (const either of expected) {
    expect(found.filter((arc) => either.split('|').includes(arc))).toHaveLength(1)
  }
})

test('the same text gives the same reading, alone or among others', () => {
  const one = 'France and Germany signed a treaty on Tuesday.'
  const others = 'Talks failed. Nobody was surprised that the two sides, after weeks, left early.'
  const [alone] = parse(one)
  const [among] = parse(`${one} ${others}`)
  expect(among).toEqual(alone)
  expect(parse(one)[0]).toEqual(alone)
})

test('passives are told from the tree', () => {
  const [sentence] = parse('Two diplomats were expelled by Moscow after they had left Kyiv.')
  const feats = Object.fromEntries(sentence!.tokens.map(({ form, feats }) => [form, feats]))
  expect(feats.expelled).toMatchObject({ Voice: 'Pass', VerbForm: 'Part' })
  expect(feats.left).not.toHaveProperty('Voice')
})
