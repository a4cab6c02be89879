import { describe, expect, test } from '@jest/globals'
import { CAMEO } from '../../../graph-schema/ontology/cameo.ts'
import { EDGE_KINDS } from '../../../graph-schema/ontology/edge-kinds.ts'
import { FINE_CODES } from '../../../graph-schema/ontology/fine-codes.ts'
import { scaleOf } from '../../../graph-schema/ontology/scale.ts'
import { sectorOfWords } from '../../../graph-schema/ontology/sectors.ts'
import { codeText } from '../../../server/extract/pipeline.ts'

/** The first event of a sentence: type, CAMEO code, and PLOVER type with its mode. */
function codesIn(text: string): string | undefined {
  const [event] = codeText(text, '2025-10-25', 0)
  return event && [event.type, event.cameo, event.plover, event.mode ?? '-'].join(' ')
}

describe('the words decide how fine the code is', () => {
  test.each([
    ['Iran threatened Israel with a military strike.', 'THREATENED 138 THREATEN violence'],
    ['China threatened Canada with new tariffs.', 'THREATENED 1312 THREATEN restrict'],
    ['China threatened Canada.', 'THREATENED 130 THREATEN -'],
    ['Macron visited Japan on Monday.', 'VISITED 042 CONSULT visit'],
    ['Macron hosted Putin on Monday.', 'HOSTED 043 CONSULT visit'],
    ['Macron called Putin on Monday.', 'CALLED 041 CONSULT phone'],
    ['Macron met Putin on Monday.', 'MET 040 CONSULT -'],
    ['Japan signed a trade agreement with Chile.', 'AGREED 057 AGREE -'],
    ['Canada imposed sanctions on Iran.', 'SANCTIONED 163 COERCE restrict'],
    ['Israel bombed Lebanon with warplanes.', 'ATTACKED 195 ASSAULT heavy-weapons'],
    ['Russia attacked Ukraine with drones.', 'ATTACKED 1952 ASSAULT drone'],
    ['Russia attacked Ukraine.', 'ATTACKED 190 ASSAULT -'],
    ['Germany sent weapons to Ukraine.', 'AIDED 072 AID -'],
    ['Germany sent food to Sudan.', 'AIDED 073 AID -'],
    ['Turkey accused Greece of espionage.', 'ACCUSED 1125 ACCUSE allege'],
    ['Turkey accused Greece.', 'ACCUSED 112 ACCUSE allege'],
    ['Iran rejected the peace plan of Oman.', 'REJECTED 127 REJECT meet'],
    ['Brazil urged Iran to hold talks with Israel.', 'REQUESTED 026 REQUEST -'],
    ['Iran arrested Reza Karimi.', 'DETAINED 173 COERCE arrest'],
  ])('%s', (text, expected) => expect(codesIn(text)).toBe(expected))
})

describe('words inside other words decide nothing', () => {
  test.each([
    ['Russia attacked Ukraine in the airless summer.', 'ATTACKED 190 ASSAULT -'],
    ['China threatened Canada over a striking film.', 'THREATENED 130 THREATEN -'],
  ])('%s', (text, expected) => expect(codesIn(text)).toBe(expected))
})

describe('who the actors are', () => {
  const actorsIn = (text: string, day: string | null = '2025-10-25') =>
    codeText(text, day)
      .slice(0, 1)
      .map(({ source, target }) =>
        [source, target].map((actor) => `${actor?.iso3 ?? ''}${actor?.sector ?? ''}`).join(' '),
      )[0]

  test.each([
    ['Iran attacked Iraq.', 'IRN IRQ'],
    ['The Kremlin criticized the White House.', 'RUSGOV USAGOV'],
    ['Russian troops attacked Ukraine.', 'RUSMIL UKR'],
    ['Israel attacked Hamas.', 'ISR REB'],
    ['NATO criticized Russia.', 'IGO RUS'],
    ['The opposition leader Maria Lopez met Emmanuel Macron.', 'OPP FRAGOV'],
    ['Former US president Barack Obama met Emmanuel Macron.', 'USAELI FRAGOV'],
    ['The Iranian parliament condemned Israel.', 'IRNLEG ISR'],
    ['Police arrested two journalists.', 'COP MED'],
    ['Tom Banks met Emmanuel Macron.', ' FRAGOV'],
    ['Xi Jinping met United Nations Secretary-General António Guterres.', 'CHNGOV IGO'],
  ])('%s', (text, expected) => expect(actorsIn(text)).toBe(expected))
})

describe('a word shows a sector only as a whole, and the stronger sign wins', () => {
  test.each([
    ['rebel leader', 'REB'],
    ['former president', 'ELI'],
    ['the Secretary-General', 'GOV'],
    ['General Secretary of the party', 'GOV'],
    ['General Michael Kurilla', 'MIL'],
    ['National Security Adviser', 'GOV'],
    ['the United States', null],
    ['armyworm', null],
    ['', null],
  ])('%s', (words, sector) => expect(sectorOfWords(words)).toBe(sector))
})

describe('the tables', () => {
  const fine = Object.entries(FINE_CODES).flatMap(([type, codes]) =>
    codes.map(({ code }) => [type, code] as const),
  )

  test.each(fine)('%s %s is a code that CAMEO has', (_type, code) => {
    expect(CAMEO.has(code)).toBe(true)
  })

  test("the finest code of every type is CAMEO's own, its values those of the scale", () => {
    for (const [, { cameo }] of Object.entries(EDGE_KINDS))
      if (cameo !== '') expect(CAMEO.has(cameo)).toBe(true)
    for (const [code, { goldstein }] of CAMEO) {
      expect(code).toMatch(/^\d{2,4}$/)
      expect(Math.abs(goldstein)).toBeLessThanOrEqual(10)
    }
  })

  test('a code that is unknown or the usual one leaves the values of the type', () => {
    const usual = { plover: 'CONSULT', ploverMode: '', goldstein: 1 }
    expect(scaleOf('MET', '040')).toEqual(usual)
    expect(scaleOf('MET', '')).toEqual(usual)
    expect(scaleOf('ATTACKED', '1952')).toEqual({
      plover: 'ASSAULT',
      ploverMode: 'drone',
      goldstein: -10,
    })
  })
})
