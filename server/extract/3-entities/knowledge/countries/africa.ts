import { type Country, country } from './country.ts'

// Facts compiled by hand from public record (ISO 3166-1, common usage of English-language news);
// Wikidata ids as published by Wikidata (CC0).
/** The states of Africa and Western Sahara. */
export const AFRICA: readonly Country[] = [
  country('DZA', 'Q262', 'Algeria', 'Algerian', 'Algerians', 'Algiers'),
  country('AGO', 'Q916', 'Angola', 'Angolan', 'Angolans', 'Luanda'),
  country('BEN', 'Q962', 'Benin', 'Beninese; Beninois', 'Beninese', 'Porto-Novo', {
    metonyms: 'Porto-Novo; Cotonou',
  }),
  country('BWA', 'Q963', 'Botswana', 'Botswanan; Motswana', 'Botswanans; Batswana', 'Gaborone'),
  country(
    'BFA',
    'Q965',
    'Burkina Faso',
    'Burkinabe; Burkinabé',
    'Burkinabe; Burkinabé',
    'Ouagadougou',
    { aliases: 'Burkina' },
  ),
  country('BDI', 'Q967', 'Burundi', 'Burundian', 'Burundians', 'Gitega', {
    metonyms: 'Gitega; Bujumbura',
  }),
  country('CPV', 'Q1011', 'Cape Verde', 'Cape Verdean', 'Cape Verdeans', 'Praia', {
    aliases: 'Cabo Verde; Republic of Cabo Verde',
  }),
  country('CMR', 'Q1009', 'Cameroon', 'Cameroonian', 'Cameroonians', 'Yaounde', {
    aliases: 'Republic of Cameroon',
    metonyms: 'Yaounde; Yaoundé',
  }),
  country(
    'CAF',
    'Q929',
    'Central African Republic',
    'Central African',
    'Central Africans',
    'Bangui',
    { aliases: 'CAR; the C.A.R.' },
  ),
  country('TCD', 'Q657', 'Chad', 'Chadian', 'Chadians', "N'Djamena", {
    metonyms: "N'Djamena; Ndjamena",
    ambiguous: true,
  }),
  country('COM', 'Q970', 'Comoros', 'Comorian', 'Comorians', 'Moroni', {
    aliases: 'Comoro Islands; Union of the Comoros',
  }),
  country('COD', 'Q974', 'Democratic Republic of the Congo', 'Congolese', 'Congolese', 'Kinshasa', {
    aliases: 'Democratic Republic of Congo; DR Congo; DRC; D.R.C.; Congo-Kinshasa; Congo; Zaire',
  }),
  country('COG', 'Q971', 'Republic of the Congo', 'Congolese', 'Congolese', 'Brazzaville', {
    aliases: 'Congo-Brazzaville; Republic of Congo; Congo Republic',
  }),
  country('CIV', 'Q1008', 'Ivory Coast', 'Ivorian', 'Ivorians', 'Yamoussoukro', {
    aliases: "Cote d'Ivoire; Côte d'Ivoire",
    metonyms: 'Yamoussoukro; Abidjan',
  }),
  country('DJI', 'Q977', 'Djibouti', 'Djiboutian', 'Djiboutians', 'Djibouti', { metonyms: '' }),
  country('EGY', 'Q79', 'Egypt', 'Egyptian', 'Egyptians', 'Cairo', {
    aliases: 'Arab Republic of Egypt',
  }),
  country(
    'GNQ',
    'Q983',
    'Equatorial Guinea',
    'Equatoguinean; Equatorial Guinean',
    'Equatoguineans; Equatorial Guineans',
    'Malabo',
  ),
  country('ERI', 'Q986', 'Eritrea', 'Eritrean', 'Eritreans', 'Asmara'),
  country('SWZ', 'Q1050', 'Eswatini', 'Swazi', 'Swazis', 'Mbabane', {
    aliases: 'Swaziland; Kingdom of Eswatini',
  }),
  country('ETH', 'Q115', 'Ethiopia', 'Ethiopian', 'Ethiopians', 'Addis Ababa'),
  country('GAB', 'Q1000', 'Gabon', 'Gabonese', 'Gabonese', 'Libreville'),
  country('GMB', 'Q1005', 'Gambia', 'Gambian', 'Gambians', 'Banjul', {
    aliases: 'the Gambia; The Gambia',
  }),
  country('GHA', 'Q117', 'Ghana', 'Ghanaian', 'Ghanaians', 'Accra'),
  country('GIN', 'Q1006', 'Guinea', 'Guinean', 'Guineans', 'Conakry', {
    aliases: 'Republic of Guinea; Guinea-Conakry',
    ambiguous: true,
  }),
  country('GNB', 'Q1007', 'Guinea-Bissau', 'Bissau-Guinean', 'Bissau-Guineans', 'Bissau', {
    aliases: 'Guinea Bissau',
  }),
  country('KEN', 'Q114', 'Kenya', 'Kenyan', 'Kenyans', 'Nairobi'),
  country('LSO', 'Q1013', 'Lesotho', 'Basotho; Lesotho', 'Basotho', 'Maseru', {
    aliases: 'Kingdom of Lesotho',
  }),
  country('LBR', 'Q1014', 'Liberia', 'Liberian', 'Liberians', 'Monrovia'),
  country('LBY', 'Q1016', 'Libya', 'Libyan', 'Libyans', 'Tripoli'),
  country(
    'MDG',
    'Q1019',
    'Madagascar',
    'Malagasy; Madagascan',
    'Malagasy; Madagascans',
    'Antananarivo',
  ),
  country('MWI', 'Q1020', 'Malawi', 'Malawian', 'Malawians', 'Lilongwe'),
  country('MLI', 'Q912', 'Mali', 'Malian', 'Malians', 'Bamako'),
  country('MRT', 'Q1025', 'Mauritania', 'Mauritanian', 'Mauritanians', 'Nouakchott'),
  country('MUS', 'Q1027', 'Mauritius', 'Mauritian', 'Mauritians', 'Port Louis'),
  country('MAR', 'Q1028', 'Morocco', 'Moroccan', 'Moroccans', 'Rabat', {
    aliases: 'Kingdom of Morocco',
  }),
  country('MOZ', 'Q1029', 'Mozambique', 'Mozambican', 'Mozambicans', 'Maputo'),
  country('NAM', 'Q1030', 'Namibia', 'Namibian', 'Namibians', 'Windhoek'),
  country('NER', 'Q1032', 'Niger', 'Nigerien', 'Nigeriens', 'Niamey', {
    aliases: 'Republic of Niger',
    ambiguous: true,
  }),
  country('NGA', 'Q1033', 'Nigeria', 'Nigerian', 'Nigerians', 'Abuja'),
  country('RWA', 'Q1037', 'Rwanda', 'Rwandan', 'Rwandans', 'Kigali'),
  country(
    'STP',
    'Q1039',
    'Sao Tome and Principe',
    'Sao Tomean; Santomean',
    'Sao Tomeans; Santomeans',
    'Sao Tome',
    { aliases: 'São Tomé and Príncipe; Sao Tome & Principe', metonyms: '' },
  ),
  country('SEN', 'Q1041', 'Senegal', 'Senegalese', 'Senegalese', 'Dakar'),
  country('SYC', 'Q1042', 'Seychelles', 'Seychellois', 'Seychellois', 'Victoria', { metonyms: '' }),
  country('SLE', 'Q1044', 'Sierra Leone', 'Sierra Leonean', 'Sierra Leoneans', 'Freetown'),
  country('SOM', 'Q1045', 'Somalia', 'Somali; Somalian', 'Somalis', 'Mogadishu', {
    aliases: 'Federal Republic of Somalia',
  }),
  country('ZAF', 'Q258', 'South Africa', 'South African', 'South Africans', 'Pretoria', {
    aliases: 'Republic of South Africa; RSA',
  }),
  country('SSD', 'Q958', 'South Sudan', 'South Sudanese', 'South Sudanese', 'Juba'),
  country('SDN', 'Q1049', 'Sudan', 'Sudanese', 'Sudanese', 'Khartoum', {
    metonyms: 'Khartoum; Port Sudan',
  }),
  country('TZA', 'Q924', 'Tanzania', 'Tanzanian', 'Tanzanians', 'Dodoma', {
    metonyms: 'Dodoma; Dar es Salaam',
  }),
  country('TGO', 'Q945', 'Togo', 'Togolese', 'Togolese', 'Lome', { metonyms: 'Lome; Lomé' }),
  country('TUN', 'Q948', 'Tunisia', 'Tunisian', 'Tunisians', 'Tunis'),
  country('UGA', 'Q1036', 'Uganda', 'Ugandan', 'Ugandans', 'Kampala'),
  country(
    'ESH',
    'Q40362',
    'Western Sahara',
    'Sahrawi; Saharawi',
    'Sahrawis; Saharawis',
    'Laayoune',
    { aliases: 'Sahrawi Arab Democratic Republic', metonyms: '' },
  ),
  country('ZMB', 'Q953', 'Zambia', 'Zambian', 'Zambians', 'Lusaka'),
  country('ZWE', 'Q954', 'Zimbabwe', 'Zimbabwean', 'Zimbabweans', 'Harare'),
]
