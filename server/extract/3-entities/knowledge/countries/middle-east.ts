import { type Country, country } from './country.ts'

// Facts compiled by hand from public record (ISO 3166-1, common usage of English-language news);
// Wikidata ids as published by Wikidata (CC0).
/** The states of the Middle East and Palestine; Egypt and Turkey stand with Africa and Europe. */
export const MIDDLE_EAST: readonly Country[] = [
  country('BHR', 'Q398', 'Bahrain', 'Bahraini', 'Bahrainis', 'Manama', {
    aliases: 'Kingdom of Bahrain',
  }),
  country('IRN', 'Q794', 'Iran', 'Iranian', 'Iranians', 'Tehran', {
    aliases: 'Islamic Republic of Iran; Islamic Republic',
    metonyms: 'Tehran; Teheran',
  }),
  country('IRQ', 'Q796', 'Iraq', 'Iraqi', 'Iraqis', 'Baghdad'),
  // The seat is what the state itself names; most states keep their embassies in Tel Aviv.
  country('ISR', 'Q801', 'Israel', 'Israeli', 'Israelis', 'Jerusalem', {
    aliases: 'State of Israel; the Jewish state',
    metonyms: 'Jerusalem; Tel Aviv',
  }),
  country('JOR', 'Q810', 'Jordan', 'Jordanian', 'Jordanians', 'Amman', {
    aliases: 'Hashemite Kingdom of Jordan',
    ambiguous: true,
  }),
  country('KWT', 'Q817', 'Kuwait', 'Kuwaiti', 'Kuwaitis', 'Kuwait City'),
  country('LBN', 'Q822', 'Lebanon', 'Lebanese', 'Lebanese', 'Beirut', { ambiguous: true }),
  country('OMN', 'Q842', 'Oman', 'Omani', 'Omanis', 'Muscat', { aliases: 'Sultanate of Oman' }),
  // Ramallah is the seat of the government; the capital claimed is East Jerusalem.
  country('PSE', 'Q219060', 'Palestine', 'Palestinian', 'Palestinians', 'Ramallah', {
    aliases: 'State of Palestine; Palestinian territories; Occupied Palestinian Territory',
  }),
  country('QAT', 'Q846', 'Qatar', 'Qatari', 'Qataris', 'Doha'),
  country(
    'SAU',
    'Q851',
    'Saudi Arabia',
    'Saudi; Saudi Arabian',
    'Saudis; Saudi Arabians',
    'Riyadh',
    { aliases: 'Kingdom of Saudi Arabia; KSA' },
  ),
  country('SYR', 'Q858', 'Syria', 'Syrian', 'Syrians', 'Damascus', {
    aliases: 'Syrian Arab Republic',
  }),
  country('ARE', 'Q878', 'United Arab Emirates', 'Emirati', 'Emiratis', 'Abu Dhabi', {
    aliases: 'UAE; U.A.E.; the Emirates; Emirates',
  }),
  country('YEM', 'Q805', 'Yemen', 'Yemeni', 'Yemenis', 'Sanaa', {
    aliases: 'Republic of Yemen',
    metonyms: '',
  }),
]
