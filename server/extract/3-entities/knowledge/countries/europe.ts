import { type Country, country } from './country.ts'

// Facts compiled by hand from public record (ISO 3166-1, common usage of English-language news);
// Wikidata ids as published by Wikidata (CC0).
/** The states of Europe, the Caucasus and Turkey, the Holy See and Kosovo. */
export const EUROPE: readonly Country[] = [
  country('ALB', 'Q222', 'Albania', 'Albanian', 'Albanians', 'Tirana'),
  country('AND', 'Q228', 'Andorra', 'Andorran', 'Andorrans', 'Andorra la Vella'),
  country('ARM', 'Q399', 'Armenia', 'Armenian', 'Armenians', 'Yerevan'),
  country('AUT', 'Q40', 'Austria', 'Austrian', 'Austrians', 'Vienna', {
    metonyms: 'Vienna; Ballhausplatz',
  }),
  country('AZE', 'Q227', 'Azerbaijan', 'Azerbaijani; Azeri', 'Azerbaijanis; Azeris', 'Baku'),
  country(
    'BLR',
    'Q184',
    'Belarus',
    'Belarusian; Belarussian',
    'Belarusians; Belarussians',
    'Minsk',
    { aliases: 'Byelorussia' },
  ),
  // Brussels stands for the EU and for NATO more often than for the Belgian state.
  country('BEL', 'Q31', 'Belgium', 'Belgian', 'Belgians', 'Brussels', { metonyms: '' }),
  country(
    'BIH',
    'Q225',
    'Bosnia and Herzegovina',
    'Bosnian; Bosnian and Herzegovinian',
    'Bosnians',
    'Sarajevo',
    { aliases: 'Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH' },
  ),
  country('BGR', 'Q219', 'Bulgaria', 'Bulgarian', 'Bulgarians', 'Sofia', { metonyms: '' }),
  country('HRV', 'Q224', 'Croatia', 'Croatian; Croat', 'Croatians; Croats', 'Zagreb'),
  country('CYP', 'Q229', 'Cyprus', 'Cypriot', 'Cypriots', 'Nicosia'),
  country('CZE', 'Q213', 'Czech Republic', 'Czech', 'Czechs', 'Prague', { aliases: 'Czechia' }),
  country('DNK', 'Q35', 'Denmark', 'Danish', 'Danes', 'Copenhagen'),
  country('EST', 'Q191', 'Estonia', 'Estonian', 'Estonians', 'Tallinn'),
  country('FIN', 'Q33', 'Finland', 'Finnish', 'Finns', 'Helsinki'),
  country('FRA', 'Q142', 'France', 'French', 'French', 'Paris', {
    aliases: 'French Republic',
    metonyms:
      "Paris; the Élysée; the Elysee; Élysée; Elysee; Élysée Palace; Elysee Palace; Quai d'Orsay",
  }),
  country('GEO', 'Q230', 'Georgia', 'Georgian', 'Georgians', 'Tbilisi', {
    aliases: 'Republic of Georgia',
    ambiguous: true,
  }),
  country('DEU', 'Q183', 'Germany', 'German', 'Germans', 'Berlin', {
    aliases: 'Federal Republic of Germany; West Germany',
  }),
  country('GRC', 'Q41', 'Greece', 'Greek; Hellenic', 'Greeks', 'Athens', {
    aliases: 'Hellenic Republic',
  }),
  country('VAT', 'Q237', 'Holy See', 'Vatican', '', 'Vatican City', {
    aliases: 'the Vatican; Vatican; Vatican City State',
    metonyms: 'Vatican City',
  }),
  country('HUN', 'Q28', 'Hungary', 'Hungarian', 'Hungarians', 'Budapest'),
  country('ISL', 'Q189', 'Iceland', 'Icelandic', 'Icelanders', 'Reykjavik', {
    metonyms: 'Reykjavik; Reykjavík',
  }),
  country('IRL', 'Q27', 'Ireland', 'Irish', 'Irish', 'Dublin', {
    aliases: 'Republic of Ireland; Irish Republic',
  }),
  country('ITA', 'Q38', 'Italy', 'Italian', 'Italians', 'Rome', {
    metonyms: 'Rome; Farnesina; Palazzo Chigi; Quirinale',
  }),
  country('XKX', 'Q1246', 'Kosovo', 'Kosovar; Kosovan', 'Kosovars; Kosovans', 'Pristina', {
    metonyms: 'Pristina; Prishtina',
  }),
  country('LVA', 'Q211', 'Latvia', 'Latvian', 'Latvians', 'Riga'),
  country('LIE', 'Q347', 'Liechtenstein', 'Liechtenstein', 'Liechtensteiners', 'Vaduz'),
  country('LTU', 'Q37', 'Lithuania', 'Lithuanian', 'Lithuanians', 'Vilnius'),
  country('LUX', 'Q32', 'Luxembourg', 'Luxembourgish; Luxembourg', 'Luxembourgers', 'Luxembourg', {
    metonyms: '',
  }),
  country('MLT', 'Q233', 'Malta', 'Maltese', 'Maltese', 'Valletta'),
  country('MDA', 'Q217', 'Moldova', 'Moldovan', 'Moldovans', 'Chisinau', {
    metonyms: 'Chisinau; Chișinău',
  }),
  country('MCO', 'Q235', 'Monaco', 'Monegasque; Monégasque', 'Monegasques', 'Monaco', {
    metonyms: '',
  }),
  country('MNE', 'Q236', 'Montenegro', 'Montenegrin', 'Montenegrins', 'Podgorica'),
  country('NLD', 'Q55', 'Netherlands', 'Dutch', 'Dutch', 'Amsterdam', {
    aliases: 'the Netherlands; The Netherlands; Holland',
    metonyms: 'The Hague; the Hague',
  }),
  country(
    'MKD',
    'Q221',
    'North Macedonia',
    'Macedonian; North Macedonian',
    'Macedonians; North Macedonians',
    'Skopje',
    { aliases: 'Macedonia; Former Yugoslav Republic of Macedonia; FYROM' },
  ),
  country('NOR', 'Q20', 'Norway', 'Norwegian', 'Norwegians', 'Oslo'),
  country('POL', 'Q36', 'Poland', 'Polish', 'Poles', 'Warsaw'),
  country('PRT', 'Q45', 'Portugal', 'Portuguese', 'Portuguese', 'Lisbon'),
  country('ROU', 'Q218', 'Romania', 'Romanian', 'Romanians', 'Bucharest', { aliases: 'Rumania' }),
  country('RUS', 'Q159', 'Russia', 'Russian', 'Russians', 'Moscow', {
    aliases: 'Russian Federation',
    metonyms: 'Moscow; the Kremlin; Kremlin',
  }),
  country('SMR', 'Q238', 'San Marino', 'Sammarinese', 'Sammarinese', 'San Marino', {
    metonyms: '',
  }),
  country('SRB', 'Q403', 'Serbia', 'Serbian; Serb', 'Serbians; Serbs', 'Belgrade'),
  country('SVK', 'Q214', 'Slovakia', 'Slovak; Slovakian', 'Slovaks', 'Bratislava', {
    aliases: 'Slovak Republic',
  }),
  country('SVN', 'Q215', 'Slovenia', 'Slovenian; Slovene', 'Slovenians; Slovenes', 'Ljubljana'),
  country('ESP', 'Q29', 'Spain', 'Spanish', 'Spaniards; Spanish', 'Madrid', {
    metonyms: 'Madrid; Moncloa',
  }),
  country('SWE', 'Q34', 'Sweden', 'Swedish', 'Swedes', 'Stockholm'),
  country('CHE', 'Q39', 'Switzerland', 'Swiss', 'Swiss', 'Bern', {
    aliases: 'Swiss Confederation',
    metonyms: 'Bern; Berne',
  }),
  country('TUR', 'Q43', 'Turkey', 'Turkish', 'Turks', 'Ankara', {
    aliases: 'Türkiye; Turkiye; Republic of Türkiye',
    ambiguous: true,
  }),
  country('UKR', 'Q212', 'Ukraine', 'Ukrainian', 'Ukrainians', 'Kyiv', {
    aliases: 'the Ukraine',
    metonyms: 'Kyiv; Kiev; Bankova',
  }),
  country('GBR', 'Q145', 'United Kingdom', 'British; UK; U.K.', 'Britons; British', 'London', {
    aliases:
      'UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland',
    metonyms: 'London; Downing Street; No. 10; Number 10; Number Ten; Whitehall; 10 Downing Street',
  }),
]
