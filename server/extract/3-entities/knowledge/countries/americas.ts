import { type Country, country } from './country.ts'

// Facts compiled by hand from public record (ISO 3166-1, common usage of English-language news);
// Wikidata ids as published by Wikidata (CC0).
/** The states of North, Central and South America and the Caribbean. */
export const AMERICAS: readonly Country[] = [
  country(
    'ATG',
    'Q781',
    'Antigua and Barbuda',
    'Antiguan; Antiguan and Barbudan',
    'Antiguans; Antiguans and Barbudans',
    "Saint John's",
    { aliases: 'Antigua & Barbuda; Antigua', metonyms: '' },
  ),
  country(
    'ARG',
    'Q414',
    'Argentina',
    'Argentine; Argentinian; Argentinean',
    'Argentines; Argentinians',
    'Buenos Aires',
  ),
  country('BHS', 'Q778', 'Bahamas', 'Bahamian', 'Bahamians', 'Nassau', {
    aliases: 'the Bahamas; The Bahamas',
    metonyms: '',
  }),
  country('BRB', 'Q244', 'Barbados', 'Barbadian', 'Barbadians', 'Bridgetown'),
  country('BLZ', 'Q242', 'Belize', 'Belizean', 'Belizeans', 'Belmopan'),
  country('BOL', 'Q750', 'Bolivia', 'Bolivian', 'Bolivians', 'Sucre', {
    aliases: 'Plurinational State of Bolivia',
    metonyms: 'La Paz',
  }),
  country('BRA', 'Q155', 'Brazil', 'Brazilian', 'Brazilians', 'Brasilia', {
    metonyms: 'Brasilia; Brasília; Planalto; Itamaraty',
  }),
  country('CAN', 'Q16', 'Canada', 'Canadian', 'Canadians', 'Ottawa'),
  country('CHL', 'Q298', 'Chile', 'Chilean', 'Chileans', 'Santiago', { metonyms: '' }),
  country('COL', 'Q739', 'Colombia', 'Colombian', 'Colombians', 'Bogota', {
    metonyms: 'Bogota; Bogotá',
  }),
  country('CRI', 'Q800', 'Costa Rica', 'Costa Rican', 'Costa Ricans', 'San Jose', { metonyms: '' }),
  country('CUB', 'Q241', 'Cuba', 'Cuban', 'Cubans', 'Havana'),
  country('DMA', 'Q784', 'Dominica', 'Dominican', 'Dominicans', 'Roseau', {
    aliases: 'Commonwealth of Dominica',
    ambiguous: true,
  }),
  country('DOM', 'Q786', 'Dominican Republic', 'Dominican', 'Dominicans', 'Santo Domingo'),
  country('ECU', 'Q736', 'Ecuador', 'Ecuadorian; Ecuadorean', 'Ecuadorians; Ecuadoreans', 'Quito'),
  country(
    'SLV',
    'Q792',
    'El Salvador',
    'Salvadoran; Salvadorean',
    'Salvadorans; Salvadoreans',
    'San Salvador',
  ),
  country('GRL', 'Q223', 'Greenland', 'Greenlandic', 'Greenlanders', 'Nuuk'),
  country('GRD', 'Q769', 'Grenada', 'Grenadian', 'Grenadians', "Saint George's", { metonyms: '' }),
  country('GTM', 'Q774', 'Guatemala', 'Guatemalan', 'Guatemalans', 'Guatemala City'),
  country('GUY', 'Q734', 'Guyana', 'Guyanese', 'Guyanese', 'Georgetown', {
    aliases: 'Co-operative Republic of Guyana',
    metonyms: '',
  }),
  country('HTI', 'Q790', 'Haiti', 'Haitian', 'Haitians', 'Port-au-Prince'),
  country('HND', 'Q783', 'Honduras', 'Honduran', 'Hondurans', 'Tegucigalpa'),
  country('JAM', 'Q766', 'Jamaica', 'Jamaican', 'Jamaicans', 'Kingston', { metonyms: '' }),
  country('MEX', 'Q96', 'Mexico', 'Mexican', 'Mexicans', 'Mexico City', { aliases: 'México' }),
  country('NIC', 'Q811', 'Nicaragua', 'Nicaraguan', 'Nicaraguans', 'Managua'),
  country('PAN', 'Q804', 'Panama', 'Panamanian', 'Panamanians', 'Panama City'),
  country('PRY', 'Q733', 'Paraguay', 'Paraguayan', 'Paraguayans', 'Asuncion', {
    metonyms: 'Asuncion; Asunción',
  }),
  country('PER', 'Q419', 'Peru', 'Peruvian', 'Peruvians', 'Lima'),
  country('KNA', 'Q763', 'Saint Kitts and Nevis', 'Kittitian', 'Kittitians', 'Basseterre', {
    aliases: 'St. Kitts and Nevis; St Kitts and Nevis',
  }),
  country(
    'LCA',
    'Q760',
    'Saint Lucia',
    'Saint Lucian; St. Lucian; St Lucian',
    'Saint Lucians; St. Lucians',
    'Castries',
    { aliases: 'St. Lucia; St Lucia' },
  ),
  country(
    'VCT',
    'Q757',
    'Saint Vincent and the Grenadines',
    'Vincentian; Saint Vincentian',
    'Vincentians',
    'Kingstown',
    { aliases: 'St. Vincent and the Grenadines; St Vincent and the Grenadines' },
  ),
  country('SUR', 'Q730', 'Suriname', 'Surinamese', 'Surinamese', 'Paramaribo', {
    aliases: 'Surinam',
  }),
  country(
    'TTO',
    'Q754',
    'Trinidad and Tobago',
    'Trinidadian; Trinidad and Tobagonian',
    'Trinidadians',
    'Port of Spain',
    { aliases: 'Trinidad & Tobago; Trinidad' },
  ),
  country('USA', 'Q30', 'United States', 'American; US; U.S.', 'Americans', 'Washington', {
    aliases: 'United States of America; US; U.S.; USA; U.S.A.; America; the States',
    metonyms:
      'Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; Foggy Bottom',
  }),
  country('URY', 'Q77', 'Uruguay', 'Uruguayan', 'Uruguayans', 'Montevideo'),
  country('VEN', 'Q717', 'Venezuela', 'Venezuelan', 'Venezuelans', 'Caracas', {
    aliases: 'Bolivarian Republic of Venezuela',
    metonyms: 'Caracas; Miraflores',
  }),
]
