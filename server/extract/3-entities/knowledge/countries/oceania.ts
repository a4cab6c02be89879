import { type Country, country } from './country.ts'

// Facts compiled by hand from public record (ISO 3166-1, common usage of English-language news);
// Wikidata ids as published by Wikidata (CC0).
/** The states of Oceania. */
export const OCEANIA: readonly Country[] = [
  country('AUS', 'Q408', 'Australia', 'Australian', 'Australians', 'Canberra'),
  country('FJI', 'Q712', 'Fiji', 'Fijian', 'Fijians', 'Suva'),
  country('KIR', 'Q710', 'Kiribati', 'I-Kiribati; Kiribati', 'I-Kiribati', 'Tarawa', {
    aliases: 'Republic of Kiribati',
    metonyms: '',
  }),
  country('MHL', 'Q709', 'Marshall Islands', 'Marshallese', 'Marshallese', 'Majuro', {
    aliases: 'the Marshall Islands; Republic of the Marshall Islands',
  }),
  country('FSM', 'Q702', 'Micronesia', 'Micronesian', 'Micronesians', 'Palikir', {
    aliases: 'Federated States of Micronesia; FSM',
  }),
  country('NRU', 'Q697', 'Nauru', 'Nauruan', 'Nauruans', 'Yaren'),
  country('NZL', 'Q664', 'New Zealand', 'New Zealand; Kiwi', 'New Zealanders', 'Wellington', {
    aliases: 'Aotearoa',
  }),
  country('PLW', 'Q695', 'Palau', 'Palauan', 'Palauans', 'Ngerulmud'),
  country(
    'PNG',
    'Q691',
    'Papua New Guinea',
    'Papua New Guinean; Papua New Guinea; Papuan',
    'Papua New Guineans',
    'Port Moresby',
    { aliases: 'PNG' },
  ),
  country('WSM', 'Q683', 'Samoa', 'Samoan', 'Samoans', 'Apia', {
    aliases: 'Independent State of Samoa; Western Samoa',
  }),
  country(
    'SLB',
    'Q685',
    'Solomon Islands',
    'Solomon Islander; Solomon Islands',
    'Solomon Islanders',
    'Honiara',
    { aliases: 'the Solomon Islands; the Solomons; Solomons' },
  ),
  country('TON', 'Q678', 'Tonga', 'Tongan', 'Tongans', "Nuku'alofa", {
    aliases: 'Kingdom of Tonga',
    metonyms: "Nuku'alofa; Nuku’alofa",
  }),
  country('TUV', 'Q672', 'Tuvalu', 'Tuvaluan', 'Tuvaluans', 'Funafuti'),
  country('VUT', 'Q686', 'Vanuatu', 'Ni-Vanuatu; Vanuatuan; Vanuatu', 'Ni-Vanuatu', 'Port Vila'),
]
