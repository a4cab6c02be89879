import { type Country, country } from './country.ts'

// Facts compiled by hand from public record (ISO 3166-1, common usage of English-language news);
// Wikidata ids as published by Wikidata (CC0).
/** The states of East, South-East, South and Central Asia, and Taiwan. */
export const ASIA: readonly Country[] = [
  country('AFG', 'Q889', 'Afghanistan', 'Afghan', 'Afghans', 'Kabul', {
    aliases: 'Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan',
  }),
  country('BGD', 'Q902', 'Bangladesh', 'Bangladeshi', 'Bangladeshis', 'Dhaka'),
  country('BTN', 'Q917', 'Bhutan', 'Bhutanese', 'Bhutanese', 'Thimphu'),
  country('BRN', 'Q921', 'Brunei', 'Bruneian', 'Bruneians', 'Bandar Seri Begawan', {
    aliases: 'Brunei Darussalam',
  }),
  country('KHM', 'Q424', 'Cambodia', 'Cambodian', 'Cambodians', 'Phnom Penh', {
    aliases: 'Kampuchea',
  }),
  country('CHN', 'Q148', 'China', 'Chinese', 'Chinese', 'Beijing', {
    aliases: "People's Republic of China; PRC; P.R.C.; mainland China; Communist China",
    metonyms: 'Beijing; Zhongnanhai; Peking',
  }),
  country(
    'TLS',
    'Q574',
    'East Timor',
    'East Timorese; Timorese',
    'East Timorese; Timorese',
    'Dili',
    { aliases: 'Timor-Leste; Timor Leste' },
  ),
  country('IND', 'Q668', 'India', 'Indian', 'Indians', 'New Delhi', {
    aliases: 'Bharat; Republic of India',
    metonyms: 'New Delhi; Delhi; South Block',
  }),
  country('HKG', 'Q8646', 'Hong Kong', 'Hong Kong', 'Hong Kongers; Hongkongers', 'Hong Kong', {
    metonyms: '',
  }),
  country('IDN', 'Q252', 'Indonesia', 'Indonesian', 'Indonesians', 'Jakarta'),
  country('JPN', 'Q17', 'Japan', 'Japanese', 'Japanese', 'Tokyo', {
    metonyms: 'Tokyo; Kantei; Nagatacho; Kasumigaseki',
  }),
  country('KAZ', 'Q232', 'Kazakhstan', 'Kazakh; Kazakhstani', 'Kazakhs; Kazakhstanis', 'Astana', {
    metonyms: 'Astana; Nur-Sultan; Akorda',
  }),
  country('KGZ', 'Q813', 'Kyrgyzstan', 'Kyrgyz; Kyrgyzstani', 'Kyrgyz; Kyrgyzstanis', 'Bishkek', {
    aliases: 'Kyrgyz Republic',
  }),
  country('LAO', 'Q819', 'Laos', 'Lao; Laotian', 'Laotians', 'Vientiane', {
    aliases: "Lao People's Democratic Republic; Lao PDR",
  }),
  country('MYS', 'Q833', 'Malaysia', 'Malaysian', 'Malaysians', 'Kuala Lumpur', {
    metonyms: 'Kuala Lumpur; Putrajaya',
  }),
  country('MDV', 'Q826', 'Maldives', 'Maldivian', 'Maldivians', 'Male', {
    aliases: 'the Maldives',
    metonyms: 'Malé',
  }),
  country('MNG', 'Q711', 'Mongolia', 'Mongolian', 'Mongolians', 'Ulaanbaatar', {
    metonyms: 'Ulaanbaatar; Ulan Bator',
  }),
  country('MMR', 'Q836', 'Myanmar', 'Myanmar; Burmese', 'Burmese', 'Naypyidaw', {
    aliases: 'Burma',
    metonyms: 'Naypyidaw; Naypyitaw; Nay Pyi Taw',
  }),
  country('NPL', 'Q837', 'Nepal', 'Nepali; Nepalese', 'Nepalis; Nepalese', 'Kathmandu'),
  country('PRK', 'Q423', 'North Korea', 'North Korean; DPRK', 'North Koreans', 'Pyongyang', {
    aliases: "DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea; N Korea; NKorea",
  }),
  country('PAK', 'Q843', 'Pakistan', 'Pakistani', 'Pakistanis', 'Islamabad', {
    aliases: 'Islamic Republic of Pakistan',
    metonyms: 'Islamabad; Rawalpindi',
  }),
  country('PHL', 'Q928', 'Philippines', 'Philippine; Filipino', 'Filipinos', 'Manila', {
    aliases: 'the Philippines; The Philippines',
    metonyms: 'Manila; Malacanang; Malacañang',
  }),
  country('SGP', 'Q334', 'Singapore', 'Singaporean; Singapore', 'Singaporeans', 'Singapore', {
    metonyms: '',
  }),
  country('KOR', 'Q884', 'South Korea', 'South Korean; ROK', 'South Koreans', 'Seoul', {
    aliases: 'Republic of Korea; ROK; R.O.K.; S. Korea; S Korea; SKorea',
    metonyms: 'Seoul; the Blue House; Blue House; Cheong Wa Dae; Yongsan',
  }),
  country('LKA', 'Q854', 'Sri Lanka', 'Sri Lankan', 'Sri Lankans', 'Sri Jayawardenepura Kotte', {
    metonyms: 'Colombo',
  }),
  country('TWN', 'Q865', 'Taiwan', 'Taiwanese; Taiwan', 'Taiwanese', 'Taipei', {
    aliases: 'Republic of China; ROC; Chinese Taipei',
  }),
  country('TJK', 'Q863', 'Tajikistan', 'Tajik; Tajikistani', 'Tajiks; Tajikistanis', 'Dushanbe'),
  country('THA', 'Q869', 'Thailand', 'Thai', 'Thais', 'Bangkok'),
  country('TKM', 'Q874', 'Turkmenistan', 'Turkmen', 'Turkmens', 'Ashgabat'),
  country('UZB', 'Q265', 'Uzbekistan', 'Uzbek', 'Uzbeks', 'Tashkent'),
  country('VNM', 'Q881', 'Vietnam', 'Vietnamese', 'Vietnamese', 'Hanoi', {
    aliases: 'Viet Nam; Socialist Republic of Vietnam',
  }),
]
