import { describe, expect, test } from '@jest/globals'
import { allEventsIn, eventClaims, eventsIn } from '../read.ts'

describe('who did what to whom', () => {
  test.each([
    [
      'active',
      'Xi Jinping met Emmanuel Macron in Beijing.',
      ['emmanuel-macron MET occurred xi-jinping'],
    ],
    [
      'with a preposition',
      'Xi Jinping met with Emmanuel Macron.',
      ['emmanuel-macron MET occurred xi-jinping'],
    ],
    [
      'together',
      'Emmanuel Macron and Xi Jinping met.',
      ['emmanuel-macron MET occurred xi-jinping'],
    ],
    [
      'coordinated objects',
      'Emmanuel Macron praised Japan and Canada.',
      ['emmanuel-macron PRAISED occurred JPN', 'emmanuel-macron PRAISED occurred CAN'],
    ],
    [
      'coordinated verbs',
      'Emmanuel Macron visited Japan and praised Canada.',
      ['emmanuel-macron VISITED occurred JPN', 'emmanuel-macron PRAISED occurred CAN'],
    ],
    [
      'passive with an agent',
      'Iran was sanctioned by the European Union.',
      ['european-union SANCTIONED occurred IRN'],
    ],
    [
      'a noun with two parties',
      'The meeting between Emmanuel Macron and Xi Jinping lasted two hours.',
      ['emmanuel-macron MET occurred xi-jinping'],
    ],
    [
      'they are who met, not one spoken of since',
      'Emmanuel Macron met Xi Jinping. He spoke on behalf of Angela Merkel. They discussed trade.',
      ['emmanuel-macron MET occurred xi-jinping', 'emmanuel-macron MET occurred xi-jinping'],
    ],
    ['a light verb', 'Iran held talks with Russia.', ['IRN NEGOTIATED occurred RUS']],
    [
      'a possessor and its noun',
      "Israel's attack on Lebanon drew condemnation.",
      ['ISR ATTACKED occurred LBN'],
    ],
    ['an adjective of state', 'Israeli jets struck Lebanon.', ['ISR ATTACKED occurred LBN']],
    [
      'a relative clause',
      'Canada, which has sanctioned Iran, agreed.',
      ['CAN SANCTIONED occurred IRN'],
    ],
    [
      'a participle',
      'Having met Xi Jinping, Emmanuel Macron flew to Japan.',
      ['emmanuel-macron MET occurred xi-jinping', 'emmanuel-macron VISITED occurred JPN'],
    ],
    ['toward an owner', "Canada condemned Russia's invasion.", ['CAN CRITICIZED occurred RUS']],
    [
      'a weapon',
      'North Korea fired two short-range ballistic missiles.',
      ['PRK LAUNCHED_MISSILES occurred short-range-ballistic-missile'],
    ],
    [
      'a gathering',
      'Emmanuel Macron attended the ASEAN summit.',
      ['emmanuel-macron ATTENDED occurred asean-summit-2025'],
    ],
    [
      'interest both ways',
      'Emmanuel Macron and Xi Jinping have expressed interest in meeting.',
      [
        'emmanuel-macron EXPRESSED_INTEREST occurred xi-jinping',
        'xi-jinping EXPRESSED_INTEREST occurred emmanuel-macron',
      ],
    ],
  ])('%s: %s', (_, text, expected) => expect(eventsIn(text).sort()).toEqual([...expected].sort()))
})

describe('whether it happened', () => {
  const fate = (text: string) =>
    eventsIn(text).map((event) => event.split(' ').slice(1, 3).join(' '))

  test.each([
    ['Xi Jinping will meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping is scheduled to meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping is going to meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping agreed to meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping said he would meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping is to meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping is to hold talks in Tokyo with Emmanuel Macron.', 'NEGOTIATED planned'],
    ['Xi Jinping flew out to meet Emmanuel Macron.', 'MET planned'],
    ["Xi Jinping's upcoming meeting with Emmanuel Macron is on the agenda.", 'MET planned'],
    ['A potential deal between Iran and Russia is within reach.', 'AGREED possible'],
    ['Canada announced new sanctions on Iran.', 'SANCTIONED occurred'],
    ['Emmanuel Macron travels to Japan on November 22.', 'VISITED planned'],
    ['Xi Jinping is due to meet Emmanuel Macron.', 'MET planned'],
    ['Xi Jinping may meet Emmanuel Macron.', 'MET possible'],
    ['Xi Jinping is considering a meeting with Emmanuel Macron.', 'MET possible'],
    ['There is a chance that Xi Jinping will meet Emmanuel Macron.', 'MET possible'],
    ['Xi Jinping is meeting Emmanuel Macron.', 'MET ongoing'],
    ['Xi Jinping will not meet Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping did not meet Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping never met Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping refused to meet Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping failed to meet Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping is not scheduled to meet Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping canceled a meeting with Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping ruled out a meeting with Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping has no plans to meet Emmanuel Macron.', 'MET ruled_out'],
    ['Xi Jinping denied that he had met Emmanuel Macron.', 'MET denied'],
    ['Xi Jinping would meet Emmanuel Macron if France lifted the ban.', 'MET conditional'],
    ['If Xi Jinping meets Emmanuel Macron, markets will rise.', 'MET conditional'],
    ['Xi Jinping wants to meet Emmanuel Macron.', 'EXPRESSED_INTEREST occurred'],
    ['Xi Jinping is willing to meet Emmanuel Macron.', 'EXPRESSED_INTEREST occurred'],
    [
      'Xi Jinping is willing to meet Emmanuel Macron if France lifts the ban.',
      'EXPRESSED_INTEREST conditional',
    ],
    ['Xi Jinping did not say why he met Emmanuel Macron.', 'MET occurred'],
    ['Xi Jinping confirmed that he had met Emmanuel Macron.', 'MET occurred'],
    ['Canada lifted sanctions on Iran.', 'SANCTIONED ruled_out'],
    ['Xi Jinping managed to meet Emmanuel Macron.', 'MET occurred'],
  ])('%s', (text, expected) => expect(fate(text)).toEqual([expected]))
})

describe('no event', () => {
  test.each([
    'France beat Japan 2-0 in the final.',
    'Canada met the target of two percent.',
    'The company launched a new product in Japan.',
    'Brazil is the largest country in South America.',
    'The hall was built in 1911 by Italian engineers.',
    'Snow fell in Ukraine and Poland.',
    'The book on Russia sold well.',
    'A number of leaders were there.',
    'He called it a good day.',
    'The team visited by fans was happy.',
    'Xi Jinping called it off.',
    'Xi Jinping called Canada a large country.',
  ])('%s', (text) => expect(allEventsIn(text)).toEqual([]))
})

test('groups without a name are actors of the article alone', () => {
  const [claim] = eventClaims('Rebels in masks killed five soldiers near Goma.')
  expect(claim).toMatchObject({ type: 'ATTACKED', modality: 'occurred' })
  expect(claim?.source).toMatch(/^organization\/[0-9a-f]{16}\/rebel$/)
  expect(claim?.target).toMatch(/^organization\/[0-9a-f]{16}\/soldier$/)
})

describe('an envoy without a name is not whoever once was one', () => {
  test.each([
    ['Poland summoned the Russian ambassador.', 'POL PROTESTED occurred RUS'],
    ['Poland summoned the Russian ambassador to Warsaw.', 'POL PROTESTED occurred RUS'],
    ["Poland summoned China's ambassador over the report.", 'POL PROTESTED occurred CHN'],
  ])('%s', (text, expected) => expect(eventsIn(text)).toEqual([expected]))
})
