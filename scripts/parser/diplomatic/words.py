"""Words that the templates are filled with."""

from __future__ import annotations

COUNTRIES = """France Germany Italy Spain Poland Russia Ukraine China Japan India Pakistan Iran Iraq Israel
Egypt Turkey Syria Jordan Lebanon Qatar Oman Yemen Kuwait Bahrain Libya Algeria Morocco Tunisia Sudan Ethiopia Eritrea
Somalia Kenya Uganda Rwanda Nigeria Ghana Senegal Mali Niger Chad Angola Zambia Zimbabwe Mexico Brazil Argentina
Chile Peru Colombia Venezuela Cuba Haiti Canada Australia Indonesia Malaysia Singapore Thailand Vietnam Cambodia
Myanmar Bangladesh Nepal Afghanistan Kazakhstan Uzbekistan Armenia Azerbaijan Georgia Moldova Romania Bulgaria Greece
Cyprus Serbia Kosovo Croatia Hungary Austria Switzerland Belgium Netherlands Denmark Norway Sweden Finland Estonia
Latvia Lithuania Belarus Britain Ireland Portugal Iceland Mongolia Taiwan""".split()

CAPITALS = """Washington Moscow Beijing Tokyo London Paris Berlin Rome Madrid Warsaw Kyiv Ankara Tehran Baghdad
Damascus Cairo Riyadh Doha Amman Beirut Jerusalem Islamabad Delhi Kabul Hanoi Bangkok Manila Jakarta Canberra Ottawa
Brasilia Caracas Havana Bogota Lima Nairobi Kampala Kigali Abuja Dakar Pretoria Tunis Algiers Rabat Tripoli Khartoum
Brussels Vienna Geneva Prague Budapest Bucharest Sofia Athens Belgrade Pristina Baku Yerevan Tbilisi Minsk Helsinki
Stockholm Oslo Copenhagen Pyongyang Seoul Taipei Astana Tashkent""".split()

SURNAMES = """Trump Biden Putin Xi Macron Merz Scholz Starmer Sunak Meloni Sanchez Tusk Orban Zelensky Zelenskyy
Lukashenko Erdogan Netanyahu Abbas Sisi Modi Sharif Kim Yoon Kishida Ishiba Takaichi Lula Milei Maduro Petro Boric
Trudeau Carney Albanese Marcos Prabowo Anwar Rubio Blinken Vance Lavrov Wang Araghchi Fidan Barrot Lammy Sikorski
Kallas Guterres Grossi Rutte Stoltenberg Witkoff Kellogg Hegseth Austin Sullivan Raisi Pezeshkian Khamenei Assad
Sharaa Aoun Salam Kagame Tshisekedi Ruto Abiy Tinubu Ramaphosa Mirziyoyev Tokayev Pashinyan Aliyev Vucic Kurti Sandu
Novak Haddad Okafor Lindqvist Marchetti Dubois Navarro Petrov Ivanova Tanaka Nakamura Hassan Rahman Castillo""".split()

FIRST_NAMES = """Donald Joe Vladimir Emmanuel Friedrich Olaf Keir Giorgia Pedro Donald Viktor Volodymyr Alexander
Recep Benjamin Mahmoud Narendra Shehbaz Luiz Javier Nicolas Gustavo Justin Mark Anthony Ferdinand Marco Antony Sergei
Yi Abbas Hakan David Radoslaw Kaja Antonio Rafael Steve Ahmed Joseph Nawaf Paul William Ali Maria Elena Ana Ingrid
Mohammed Hassan Yusuf Ibrahim Aisha Fatima Li Hiroshi Kenji Minh Carlos Sofia Peter""".split()

GROUPS = (
    "NATO Hamas Hezbollah EU UN ASEAN OPEC IAEA Taliban Houthis Kremlin Pentagon Congress Knesset".split()
)

DEMONYMS = """French German Italian Spanish Polish Russian Ukrainian Chinese Japanese Indian Pakistani Iranian Iraqi
Israeli Egyptian Turkish Syrian Jordanian Lebanese Qatari Saudi Libyan Algerian Sudanese Ethiopian Kenyan Nigerian
Mexican Brazilian Chilean Colombian Venezuelan Cuban Canadian Australian Indonesian Thai Vietnamese Cambodian Afghan
Armenian Azerbaijani Georgian Romanian Greek Serbian Hungarian Austrian Swiss Belgian Dutch Danish Norwegian Swedish
Finnish Belarusian British Irish American European""".split()

# Base forms that take a thing or a person as their object.
TRANSITIVE = """visit host summon expel recall reject condemn accept sign back block suspend resume cancel postpone
approve ratify violate criticize praise welcome urge attack bomb invade sanction recognize support oppose join
mediate discuss launch open close release free detain deport arrest warn threaten blame thank pressure veto adopt
propose consider delay seek demand deny confirm impose lift ease tighten extend renew face""".split()

PERSONAL = "visit host summon expel recall condemn criticize praise welcome attack warn threaten blame thank meet".split()

THINGS = """deal/NN plan/NN proposal/NN truce/NN ceasefire/NN treaty/NN agreement/NN accord/NN resolution/NN
summit/NN talks/NNS sanctions/NNS tariffs/NNS demand/NN offer/NN report/NN decision/NN statement/NN visit/NN
mission/NN embargo/NN ultimatum/NN aid/NN border/NN election/NN pact/NN""".split()

MODIFIERS = """peace/NN trade/NN border/NN security/NN nuclear/JJ military/JJ new/JJ secret/JJ economic/JJ diplomatic/JJ
energy/NN defense/NN bilateral/JJ final/JJ prisoner/NN climate/NN""".split()

PEOPLE = """envoy/NN ambassador/NN delegation/NN minister/NN spokesman/NN president/NN premier/NN chancellor/NN
general/NN negotiator/NN mediator/NN""".split()

MANY = """diplomats/NNS troops/NNS officials/NNS leaders/NNS envoys/NNS hostages/NNS prisoners/NNS ministers/NNS
soldiers/NNS migrants/NNS lawmakers/NNS rebels/NNS negotiators/NNS protesters/NNS voters/NNS""".split()

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# Nouns and the preposition that is theirs.
BOUND = """sanctions/NNS on|talks/NNS with|border/NN with|trip/NN to|visit/NN to|attack/NN on|ties/NNS with|relations/NNS
with|envoy/NN to|ambassador/NN to|embargo/NN on|tariffs/NNS on|strike/NN on|meeting/NN with|treaty/NN with|deal/NN with|
war/NN with|loan/NN for|aid/NN for|support/NN for|threat/NN against|claim/NN to|report/NN on|access/NN to"""

CRIMES = "aggression/NN espionage/NN interference/NN genocide/NN violations/NNS terrorism/NN provocation/NN".split()

IRREGULAR = {
    "meet": "met met",
    "seek": "sought sought",
    "withdraw": "withdrew withdrawn",
    "overthrow": "overthrew overthrown",
}
