import { describe, expect, test } from '@jest/globals'
import { officesIn } from '../read.ts'

describe('no office', () => {
  test.each([
    ['whom one serves', 'The Chilean assistant to the president Ana Verdugo left.'],
    [
      'whom one serves, behind a name',
      'Ana Verdugo, Deputy Assistant to the President, left Chile.',
    ],
    ['president of something else', 'Chile thanked Ana Verdugo, president of the Lakes.'],
    ['a title inside a name', 'A Super King Air of Chile crashed.'],
    ['a title without a name', 'The Chilean foreign minister left.'],
    ['the holder is somebody else', 'Ana Verdugo met the president of Chile.'],
    ['a list of people is no apposition', 'Ana Verdugo, the Chilean president and others met.'],
    ['one who may get it', 'Ana Verdugo did not become president of Chile.'],
    ['who speaks for nobody', 'Ana Verdugo, a spokesperson, left.'],
    ['the name of an account', 'We thank @AmbAnaVerdugo for her work.'],
    ['the opposition has no office in the state', 'Chilean opposition leader Ana Verdugo left.'],
  ])('%s', (_, text) => expect(officesIn(text)).toEqual([]))
})

describe('offices told in other ways', () => {
  test.each([
    [
      'the state behind the name',
      'Prime Minister Ana Verdugo of Chile left.',
      'ana-verdugo | prime minister | CHL | ongoing',
    ],
    [
      'with a country of service',
      'The Chilean Ambassador to Peru Ana Verdugo left.',
      'ana-verdugo | ambassador | CHL | ongoing',
    ],
    [
      'with a task',
      'The Chilean special envoy for lake waters Ana Verdugo left.',
      'ana-verdugo | special envoy | CHL | ongoing',
    ],
    [
      'with more words before it',
      'The Chilean fishing and harbours minister Ana Verdugo left.',
      'ana-verdugo | harbours minister | CHL | ongoing',
    ],
    [
      'of a body',
      'Ana Verdugo, a spokesperson for the World Bank, left.',
      'ana-verdugo | spokesperson | world-bank | ongoing',
    ],
    [
      'of a body that lies somewhere',
      'Hong Kong director of Amnesty International Ana Verdugo left.',
      'ana-verdugo | director | amnesty-international | ongoing',
    ],
    [
      'behind a name with more words',
      'Ana Verdugo, the long-serving president of Chile, left.',
      'ana-verdugo | president | CHL | ongoing',
    ],
    [
      'by a relative clause',
      'Ana Verdugo, who serves as president of Chile, left.',
      'ana-verdugo | president | CHL | ongoing',
    ],
    [
      'by a relative clause of the past',
      'Ana Verdugo, who was president of Chile, left.',
      'ana-verdugo | president | CHL | occurred',
    ],
    [
      'by an account',
      'We met with @StateDeptSpox Verdugo today.',
      'verdugo | spokesperson | us-department-of-state | ongoing',
    ],
    [
      'the account of the president',
      '@POTUS Trump left.',
      'donald-trump | president | USA | ongoing',
    ],
    ['the pope', 'Pope Pius left.', 'pius | pope | VAT | ongoing'],
    [
      'appointed',
      'President Gabriel Boric of Chile appointed Ana Verdugo as prime minister.',
      'ana-verdugo | prime minister | CHL | ongoing',
    ],
    [
      'appointed to be',
      'President Gabriel Boric of Chile appoints Ana Verdugo to be the new prime minister.',
      'ana-verdugo | prime minister | CHL | ongoing',
    ],
    [
      'elected',
      'Ana Verdugo was elected president of Chile.',
      'ana-verdugo | president | CHL | ongoing',
    ],
    ['become', 'Ana Verdugo became president of Chile.', 'ana-verdugo | president | CHL | ongoing'],
    [
      'become, told of a pronoun',
      'Ana Verdugo spoke. She became president of Chile.',
      'ana-verdugo | president | CHL | ongoing',
    ],
    [
      'resigned',
      'Ana Verdugo resigned as president of Chile.',
      'ana-verdugo | president | CHL | occurred',
    ],
    [
      'said with "is"',
      'Ana Verdugo is the president of Chile.',
      'ana-verdugo | president | CHL | ongoing',
    ],
    [
      'without a state in the sentence',
      'Chile is on strike. Chile is at a halt. Interior Minister Ana Verdugo left.',
      'ana-verdugo | interior minister | CHL | ongoing',
    ],
  ])('%s', (_, text, office) => expect(officesIn(text)).toContain(office))

  test.each([
    [
      'two of one person',
      'Chilean Deputy Prime Minister and Foreign Minister Ana Verdugo left.',
      [
        'ana-verdugo | deputy prime minister | CHL | ongoing',
        'ana-verdugo | foreign minister | CHL | ongoing',
      ],
    ],
    [
      'a list with a state each',
      'Presidents Ana Verdugo of Chile and Bela Kuna of Peru left.',
      ['ana-verdugo | president | CHL | ongoing', 'bela-kuna | president | PER | ongoing'],
    ],
    [
      'representatives of the House',
      'Representatives Ana Verdugo, Bela Kuna, and Cesar Lago left.',
      ['ana-verdugo', 'bela-kuna', 'cesar-lago'].map(
        (name) => `${name} | representative | us-house-of-representatives | ongoing`,
      ),
    ],
  ])('%s', (_, text, offices) => expect(officesIn(text)).toEqual(offices))
})
