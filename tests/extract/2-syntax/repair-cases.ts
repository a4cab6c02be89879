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
    [
      'met/VBD:root<0 with/IN:case<3 Norway/NNP:obl<1 (/-LRB-:punct<5 NOR/NNP:appos<3 )/-RRB-:punct<5 President/NNP:nmod:desc<8 Roe/NNP:obl<1',
      ['with/IN:case<8', 'Norway/NNP:compound<8'],
    ],
  ],
  'comma-subjects': [
    [
      'Xi/NNP:nsubj<4 ,/,:punct<1 Modi/NNP:nsubj<4 shake/VBP:root<0 hands/NNS:obj<4',
      ['Modi/NNP:conj<1'],
    ],
    [
      'Ann/NNP:nsubj<6 Roe/NNP:flat<1 ,/,:punct<6 Bo/NNP:nsubj<6 Li/NNP:flat<4 met/VBD:root<0',
      ['Bo/NNP:conj<1'],
    ],
  ],
  gap: [
    [
      'He/PRP:nsubj<2 met/VBD:root<0 Xi/NNP:obj<2 in/IN:case<5 Rome/NNP:obl<2 and/CC:cc<7 Modi/NNP:conj<3 in/IN:case<9 Oslo/NNP:nmod<7 ./.:punct<2',
      ['Modi/NNP:conj<2', 'Oslo/NNP:orphan<7'],
    ],
    [
      'Italy/NNP:nsubj<2 sent/VBD:root<0 tents/NNS:obj<2 to/IN:case<5 Chad/NNP:obl<2 and/CC:cc<7 lamps/NNS:conj<5 to/IN:case<9 Niger/NNP:obl<2',
      ['lamps/NNS:conj<2', 'Niger/NNP:orphan<7'],
    ],
  ],
  whereabouts: [
    [
      'Iraqi/JJ:amod<2 minister/NN:root<0 in/IN:case<4 Tehran/NNP:nmod<2 for/IN:case<6 talks/NNS:nmod<2',
      ['minister/NN:nsubj<4', 'Tehran/NNP:root<0', 'talks/NNS:obl<4'],
    ],
    [
      'Iranian/JJ:amod<2 delegation/NN:root<0 in/IN:case<4 Baghdad/NNP:nmod<2',
      ['delegation/NN:nsubj<4', 'Baghdad/NNP:root<0'],
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
    [
      `"/\`\`:punct<3 We/PRP:nsubj<3 agree/VBP:ccomp<6 ,/,:punct<3 "/'':punct<3 added/VBD:root<0 Roe/NNP:obj<6`,
      ['Roe/NNP:nsubj<6'],
    ],
  ],
  'last-speech': [
    [
      'Japan/NNP:nsubj<3 will/MD:aux<3 protest/VB:root<0 ,/,:punct<6 Kyodo/NNP:nsubj<6 reported/VBD:parataxis<3 ./.:punct<3',
      ['protest/VB:ccomp<6', 'reported/VBD:root<0', './.:punct<6'],
    ],
    [
      'Truce/NN:nsubj<3 will/MD:aux<3 hold/VB:root<0 ,/,:punct<5 says/VBZ:conj<3 envoy/NN:nsubj<5',
      ['hold/VB:ccomp<5', 'says/VBZ:root<0'],
    ],
    [
      'It/PRP:nsubj<2 failed/VBD:root<0 ,/,:punct<5 Kyodo/NNP:nsubj<5 said/VBD:parataxis<2 ,/,:punct<7 citing/VBG:advcl<2 aides/NNS:obj<7',
      ['failed/VBD:ccomp<5', 'said/VBD:root<0', 'citing/VBG:advcl<5'],
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
  'beyond-quotation': [
    [
      "She/PRP:nsubj<2 said/VBD:root<0 Oman/NNP:nsubj<5 “/``:punct<5 wanted/VBD:ccomp<2 peace/NN:obj<5 ”/'':punct<5 and/CC:cc<9 called/VBD:conj<5 on/IN:case<11 both/DT:obl<9",
      ['called/VBD:conj<2'],
    ],
  ],
  'object-control': [
    [
      'They/PRP:nsubj<2 allowed/VBD:root<0 him/PRP:iobj<2 to/TO:mark<5 leave/VB:acl<3',
      ['leave/VB:xcomp<2'],
    ],
  ],
  'control-object': [
    [
      'They/PRP:nsubj<2 invited/VBD:root<0 Oman/NNP:iobj<2 to/TO:mark<5 join/VB:xcomp<2',
      ['Oman/NNP:obj<2'],
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
    'a subject and the speaker in the middle',
    'Xi/NNP:nsubj<5 ,/,:punct<5 he/PRP:nsubj<5 also/RB:advmod<5 left/VBD:root<0',
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
    'two things of two things',
    'It/PRP:nsubj<2 has/VBZ:root<0 mines/NNS:obj<2 of/IN:case<5 gold/NNS:nmod<3 and/CC:cc<7 ores/NNS:conj<5 of/IN:case<9 zinc/NNS:nmod<7',
  ],
  ['talks in a place', 'Gaza/NNP:compound<2 talks/NNS:root<0 in/IN:case<4 Doha/NNP:nmod<2'],
  ['an officer with an article', 'The/DT:det<2 minister/NN:root<0 in/IN:case<4 Tehran/NNP:nmod<2'],
  [
    'an officer with a name in a caption',
    'Minister/NNP:nmod:desc<2 Roe/NNP:root<0 in/IN:case<4 Tehran/NNP:nmod<2',
  ],
  [
    'officers in a list',
    'Mayor/NN:root<0 ,/,:punct<3 governor/NN:conj<1 ,/,:punct<5 judge/NN:conj<1',
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
    'a headline of two deeds',
    'Xi/NNP:nsubj<2 visits/VBZ:root<0 Rome/NNP:obj<2 ,/,:punct<5 warns/VBZ:conj<2 Meloni/NNP:obj<5',
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
    'a second deed of speech',
    'He/PRP:nsubj<2 left/VBD:root<0 ,/,:punct<5 aides/NNS:nsubj<5 complained/VBD:conj<2 ./.:punct<2',
  ],
  [
    'a deal that was told about',
    'She/PRP:nsubj<2 told/VBD:root<0 them/PRP:iobj<2 about/IN:case<6 the/DT:det<6 deal/NN:obl<2 that/WDT:obj<9 Oman/NNP:nsubj<9 brokered/VBD:acl:relcl<6',
  ],
  [
    'a place to meet',
    'They/PRP:nsubj<2 need/VBP:root<0 a/DT:det<4 place/NN:obj<2 to/TO:mark<6 meet/VB:acl<4',
  ],
  [
    'who is allowed to do something',
    'They/PRP:nsubj<2 allowed/VBD:root<0 him/PRP:iobj<2 to/TO:mark<5 leave/VB:xcomp<2',
  ],
  ['who is given something', 'They/PRP:nsubj<2 ordered/VBD:root<0 him/PRP:iobj<2 food/NN:obj<2'],
]
