/** A tree misread, and the words that the rule reads otherwise. */
type Case = readonly [line: string, changed: readonly string[]]

/** For every rule, in the order of the rules. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'glued-name': [
    [
      'Moon/NNP:nsubj<5 Jae=/NNP:flat<1 -=/HYPH:punct<4 in/IN:case<1 praised/VBD:root<0 it/PRP:obj<5 ./.:punct<5',
      ['in/NNP:flat<1'],
    ],
  ],
  'title-name': [
    [
      'Ms/NNP:nsubj<3 Roe/NNP:flat<1 declined/VBD:root<0 ./.:punct<3',
      ['Ms/NNP:nmod:desc<2', 'Roe/NNP:nsubj<3'],
    ],
    [
      'to/IN:case<3 Acting/NNP:amod<3 Secretary/NNP:obl<6 Jane/NNP:flat<3 Roe/NNP:flat<3 spoke/VBD:root<0',
      ['to/IN:case<4', 'Secretary/NNP:nmod:desc<4', 'Jane/NNP:obl<6', 'Roe/NNP:flat<4'],
    ],
    [
      'Fatah/NNP:compound<2 leader/NN:nsubj<5 Jane/NNP:nsubj<5 Roe/NNP:flat<3 left/VBD:root<0',
      ['leader/NN:nmod:desc<3'],
    ],
  ],
  'name-list': [
    [
      'France/NNP:nsubj<6 ,/,:punct<3 UK/NNP:appos<1 ,/,:punct<5 Canada/NNP:conj<1 sign/VBP:root<0',
      ['UK/NNP:conj<1'],
    ],
  ],
  'flat-list': [
    [
      'France/NNP:nsubj<6 ,/,:punct<3 Germany/NNP:conj<1 and/CC:cc<5 Britain/NNP:conj<3 signed/VBD:root<0',
      ['Britain/NNP:conj<1'],
    ],
  ],
  gap: [
    [
      'He/PRP:nsubj<2 met/VBD:root<0 Xi/NNP:obj<2 in/IN:case<5 Rome/NNP:obl<2 and/CC:cc<7 Modi/NNP:conj<3 in/IN:case<9 Oslo/NNP:nmod<7 ./.:punct<2',
      ['Modi/NNP:conj<2', 'Oslo/NNP:orphan<7'],
    ],
    [
      'Italy/NNP:nsubj<2 sent/VBD:root<0 tents/NNS:obj<2 to/IN:case<5 Chad/NNP:obl<2 and/CC:cc<7 food/NNS:conj<5 to/IN:case<9 Niger/NNP:obl<2',
      ['food/NNS:conj<2', 'Niger/NNP:orphan<7'],
    ],
  ],
  passive: [
    [
      'The/DT:det<2 consul/NN:nsubj<4 got/VBD:aux:pass<4 expelled/VBN:root<0 ./.:punct<4',
      ['consul/NN:nsubj:pass<4'],
    ],
  ],
  'bare-participle': [
    [
      'Two/CD:nummod<2 envoys/NNS:nsubj<3 held/VBN:root<0 in/IN:case<5 Doha/NNP:obl<3',
      ['envoys/NNS:nsubj:pass<3'],
    ],
  ],
  'said-clause': [
    [
      'The/DT:det<2 convoy/NN:nsubj<6 crossed/VBN:acl<2 ,/,:punct<2 officials/NNS:nsubj<6 said/VBD:root<0 ./.:punct<6',
      ['convoy/NN:nsubj<3', 'crossed/VBD:ccomp<6', ',/,:punct<6'],
    ],
    [
      'Tariffs/NNS:nsubj<5 to/TO:mark<3 stay/VB:acl<1 ,/,:punct<1 say/VBP:root<0 aides/NNS:obj<5',
      ['Tariffs/NNS:nsubj<3', 'stay/VB:ccomp<5', ',/,:punct<5', 'aides/NNS:nsubj<5'],
    ],
    [
      'Border/NN:nsubj<5 reopened/VBN:acl<1 ,/,:punct<1 ministry/NN:nsubj<5 says/VBZ:root<0',
      ['Border/NN:nsubj:pass<2', 'reopened/VBN:ccomp<5', ',/,:punct<5'],
    ],
  ],
  'inverted-speech': [
    [
      'Truce/NN:nsubj<3 will/MD:aux<3 hold/VB:ccomp<5 ,/,:punct<3 says/VBZ:root<0 envoy/NN:obj<5',
      ['envoy/NN:nsubj<5'],
    ],
  ],
  'last-speech': [
    [
      'Japan/NNP:nsubj<3 will/MD:aux<3 protest/VB:root<0 ,/,:punct<6 Kyodo/NNP:nsubj<6 reported/VBD:parataxis<3 ./.:punct<3',
      ['protest/VB:ccomp<6', 'reported/VBD:root<0', './.:punct<6'],
    ],
  ],
  'told-that': [
    [
      'She/PRP:nsubj<2 told/VBD:root<0 aides/NNS:iobj<2 before/IN:mark<5 leaving/VBG:advcl<2 that/IN:mark<9 he/PRP:nsubj<9 would/MD:aux<9 come/VB:ccomp<5',
      ['come/VB:ccomp<2'],
    ],
    [
      'She/PRP:nsubj<2 informed/VBD:root<0 them/PRP:obj<2 during/IN:case<5 dinner/NN:obl<2 that/WDT:obj<9 talks/NNS:nsubj<9 had/VBD:aux<9 stalled/VBN:acl:relcl<5',
      ['that/IN:mark<9', 'stalled/VBN:ccomp<2'],
    ],
  ],
  'object-control': [
    [
      'They/PRP:nsubj<2 allowed/VBD:root<0 him/PRP:iobj<2 to/TO:mark<5 leave/VB:acl<3',
      ['leave/VB:xcomp<2'],
    ],
  ],
}

/** Constructions that look like those above. */
export const LEFT_ALONE: readonly (readonly [name: string, line: string])[] = [
  [
    'a name that goes on after its preposition',
    'Stratford=/NNP:compound<5 -=/HYPH:punct<5 upon=/IN:case<5 -=/HYPH:punct<5 Avon/NNP:nsubj<6 flooded/VBD:root<0',
  ],
  [
    'a name after an article and its noun',
    'The/DT:det<2 envoy/NN:nsubj<6 ,/,:punct<4 Jane/NNP:appos<2 Roe/NNP:flat<4 left/VBD:root<0',
  ],
  ['a place explained', 'Paris/NNP:nsubj<4 ,/,:punct<3 Texas/NNP:appos<1 grew/VBD:root<0'],
  [
    'a name with "and" of its own within a list',
    'Chad/NNP:nsubj<8 ,/,:punct<3 Bosnia/NNP:conj<1 and/CC:cc<5 Herzegovina/NNP:conj<3 ,/,:punct<7 Fiji/NNP:conj<1 voted/VBD:root<0',
  ],
  [
    'two objects in one place',
    'He/PRP:nsubj<2 met/VBD:root<0 Xi/NNP:obj<2 and/CC:cc<5 Modi/NNP:conj<3 in/IN:case<7 Oslo/NNP:obl<2',
  ],
  [
    'two places, the second with a day',
    'He/PRP:nsubj<2 met/VBD:root<0 Xi/NNP:obj<2 in/IN:case<5 Rome/NNP:obl<2 and/CC:cc<7 Oslo/NNP:conj<5 on/IN:case<9 Monday/NNP:obl<2',
  ],
  [
    'an adjective that ends like a participle',
    'He/PRP:nsubj<3 is/VBZ:cop<3 married/JJ:root<0 ./.:punct<3',
  ],
  ['a participle with an object in a headline', 'Envoy/NN:nsubj<2 left/VBN:root<0 Doha/NNP:obj<2'],
  [
    'a participle in a full sentence',
    'The/DT:det<2 envoy/NN:nsubj<3 vanished/VBN:root<0 ./.:punct<3',
  ],
  [
    'a speaker with a participle of his own',
    'Officers/NNS:nsubj<5 held/VBN:acl<1 ,/,:punct<1 Iran/NNP:obl:unmarked<5 said/VBD:root<0',
  ],
  [
    'what is said after its verb',
    'He/PRP:nsubj<2 left/VBD:root<0 ,/,:punct<4 saying/VBG:advcl<2 nothing/NN:obj<4',
  ],
  [
    'who is told after the verb',
    'Talks/NNS:nsubj<2 failed/VBD:root<0 ,/,:punct<4 told/VBD:parataxis<2 reporters/NNS:obj<4',
  ],
  [
    'a speaker in the middle of what is said',
    'Peace/NN:nsubj<6 ,/,:punct<4 he/PRP:nsubj<4 said/VBD:parataxis<6 ,/,:punct<4 needs/VBZ:root<0 time/NN:obj<6 ./.:punct<6',
  ],
  [
    '"I told you" at the end',
    'It/PRP:nsubj<2 failed/VBD:root<0 ,/,:punct<5 I/PRP:nsubj<5 told/VBD:parataxis<2 you/PRP:iobj<5 ./.:punct<2',
  ],
  [
    'a clause with an adverb before its subject',
    'It/PRP:nsubj<2 failed/VBD:root<0 ,/,:punct<6 so/RB:advmod<6 they/PRP:nsubj<6 complained/VBD:parataxis<2 ./.:punct<2',
  ],
  [
    'a deal that was told about',
    'She/PRP:nsubj<2 told/VBD:root<0 them/PRP:iobj<2 about/IN:case<6 the/DT:det<6 deal/NN:obl<2 that/WDT:obj<9 Oman/NNP:nsubj<9 brokered/VBD:acl:relcl<6',
  ],
  [
    'a place to meet',
    'They/PRP:nsubj<2 need/VBP:root<0 a/DT:det<4 place/NN:obj<2 to/TO:mark<6 meet/VB:acl<4',
  ],
  ['a label of two words', 'Pages/NNS:nsubj<2 torn/VBN:root<0'],
]
