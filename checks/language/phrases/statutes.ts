// Statutes on access to public records, by the names and the numbers under which notices cite them. Text is compared in lower case
// and without accents; a number stands as it is cited, without its section sign. Generic names ("public records act") are in
// each language's own table.

/** Where it applies, names of its own, and how it is cited. */
type Statute = readonly [where: string, names: string, cites: string];

const UNITED_STATES: readonly Statute[] = [
  [
    'US',
    'presidential records act|e-?foia',
    '5 u\\.?s\\.?c\\.? ~1 552|44 u\\.?s\\.?c\\.? ~1 22\\d\\d',
  ],
  ['AL', '', '36-12-4\\d'],
  ['AK', 'apra', '40\\.25\\.1\\d\\d(?:-\\S+)?'],
  ['AZ', '', '39-121(?:\\.\\d+)?'],
  ['AR', 'arfoia', '25-19-10\\d'],
  [
    'CA',
    'c?pra|ccpra|brown act',
    '(?:gov\\S*|government) code ~3 (?:62[5-7]\\d|79[2-3]\\d)(?:\\.\\d+)?',
  ],
  ['CO', 'cora|ccjra', '24-72-\\d+'],
  ['CT', 'ctfoia', '(?:c\\.?g\\.?s\\.?|stat\\.|statutes|§|sec\\S*) ~3 1-2[0-4]\\d'],
  ['DE', '', '29 del\\.? ?c\\.?(?: ~2 100(?:0\\d)?)?'],
  ['DC', 'dc-?foia', '(?:code|§) ~2 2-53\\d'],
  [
    'FL',
    'government in the sunshine',
    '119(?:\\.\\d+)?,? (?:fla|florida|f\\.?s)|(?:fla|florida|f\\.s|fs|chapter|ch|c|stat|statutes?|section|sec|§)\\.?,? ~3 (?:119(?:\\.\\d+)?|668\\.6076)|668\\.6076',
  ],
  ['GA', 'gora', '50-18-7\\d(?:\\.\\d+)?'],
  ['HI', 'uipa', '92f(?:-\\d+)?'],
  ['ID', '', '74-1[0-2]\\d|title 74,? chapter 1'],
  ['IL', '', '5 ilcs 140(?:/\\S+)?'],
  ['IN', 'apra', '5-14-3(?:-\\d+)?'],
  ['IA', '', '(?:iowa code|chapter) ~3 22(?:\\.\\d+)?'],
  ['KS', 'kora', '45-2[12]\\d'],
  ['KY', 'kora', '61\\.8[78]\\d'],
  ['LA', '', '44:\\d+(?:\\.\\d+)?'],
  ['ME', 'foaa?', '1 m\\.?r\\.?s\\.?a?\\.? ~1 (?:40\\d|41\\d)'],
  ['MD', 'm?pia', '(?:gen\\S*|general) prov\\S* ~3 4-\\d+|gp 4-\\d+'],
  [
    'MA',
    '',
    '(?:m\\.?)?g\\.?l\\.?,? ~1 (?:c|ch|chapter)\\.? ?(?:66|4)|(?:c|ch|chapter)\\.? ?66 ~4 (?:10|general laws|m\\.?g\\.?l|massachusetts)|950 cmr 32',
  ],
  ['MI', 'mfoia', '15\\.23\\d|15\\.24\\d'],
  [
    'MN',
    'mgdpa|data practices(?: act| law)?',
    '(?:minn\\S*|chapter|ch\\.?|statutes?|stat\\.) ~3 13(?:\\.\\d+)?',
  ],
  ['MS', 'mpra', '25-61-\\d+'],
  [
    'MO',
    '',
    '(?:rsmo|mo\\.|missouri|chapter|ch\\.?) ~3 610(?:\\.\\d+)?|610\\.\\d+|610(?:\\.\\d+)? rsmo',
  ],
  ['MT', '', '2-6-1\\d\\d\\d'],
  ['NE', '', '84-712(?:\\.\\d+)?'],
  ['NV', 'npra', '(?:nrs|n\\.r\\.s\\.|chapter) ~2 239(?:\\.\\d+)?'],
  ['NH', '', '91-a(?::\\d+)?'],
  ['NJ', 'opra', '47:1a(?:-\\d+)?'],
  ['NM', 'ipra', '14-2-\\d+'],
  ['NY', 'foil', "public officers'? law(?: ~3 (?:8[4-9]|90|article 6))?"],
  [
    'NC',
    '',
    '(?:n\\.?c\\.?|g\\.?s\\.?|n\\.?c\\.?g\\.?s\\.?a?\\.?|chapter|ch\\.?|stat\\.|statutes) ~3 132(?:-\\S+)?|132-[16](?:\\.\\d+)?',
  ],
  ['ND', '', '44-04-\\d+(?:\\.\\d+)?'],
  ['OH', '', '149\\.43\\d*'],
  ['OK', '', '51 o\\.?s\\.?(?: ~2 24a\\.?\\d*)?|24a\\.\\d+'],
  ['OR', '', '(?:ors|o\\.r\\.s\\.) ~2 192(?:\\.\\d+)?|192\\.(?:3|4)\\d\\d'],
  ['PA', 'rtkl', '65 p\\.?s\\.?(?: ~2 67\\.\\d+)?|67\\.[13]01'],
  ['RI', 'apra', '38-2-\\d+|chapter 38-2'],
  ['SC', 'sc ?foia', '30-4-\\d+'],
  ['SD', '', '1-27-\\d+(?:\\.\\d+)?|(?:sdcl|chapter) 1-27'],
  ['TN', 'tpra', '10-7-50\\d'],
  [
    'TX',
    't?pia',
    '(?:gov\\S*|government|chapter|ch\\.?|code|section|sec\\.?|§) ~3 552(?:\\.\\d+)?|552\\.\\d\\d\\d',
  ],
  ['UT', 'grama', '63g-2(?:-\\d+)?'],
  ['VT', '', '1 v\\.?s\\.?a\\.? ~2 31[5-9]'],
  ['VA', 'v-?foia', '2\\.2-37\\d\\d(?:\\.\\d+)?'],
  ['WA', 'w?pra', '42\\.56(?:\\.\\d+)?'],
  ['WV', '', '29b-1(?:-\\d+)?'],
  ['WI', '', '(?:wis\\S*|stat\\S*|section|sec\\.?|ss?\\.|§) ~3 19\\.3[1-9]'],
  ['WY', 'wpra', '16-4-20\\d'],
  ['Guam', 'sunshine reform act', '5 g\\.?c\\.?a\\.? ~3 10\\d*'],
  ['USVI', '', '3 v\\.?i\\.?c\\.? ~1 881'],
];

const ENGLISH_ELSEWHERE: readonly Statute[] = [
  [
    'UK',
    'foi(?:a|sa)|foi act|environmental information (?:\\S+ )?regulations?|eirs?',
    '2000 c\\.? ?36|2002 asp 13',
  ],
  [
    'Canada',
    'atia|atippa|atipp|access to information and (?:protection of privacy|privacy) act',
    'r\\.?s\\.?c\\.? ~3 a-1',
  ],
  [
    'BC AB SK MB ON NB NS PE NL',
    'fo?ippa|mfippa|la ?foip|foip(?:pa|op)?|rtippa|local authority freedom of information',
    'r\\.?s\\.?o\\.? ~4 [fm]\\.?(?:31|56)',
  ],
  [
    'Australia',
    'gipa|rti act|government information \\(?public access\\)? act|information act(?: 2002)?',
    '',
  ],
  [
    'New Zealand',
    'lgoima|oia|(?:local government )?official information(?: and meetings)?(?: act)?',
    '',
  ],
  ['Ireland', 'foi acts?|aie regulations', ''],
];

const SPANISH: readonly Statute[] = [
  ['España', '', '19/2013'],
  ['Puerto Rico', '', '141-2019|122-2019'],
  ['México', 'lgtaip|lftaip', ''],
  ['Chile', '', '20\\.?285'],
  ['Argentina', '', '27\\.?275'],
  ['Colombia', '', '1712(?: de 2014)?'],
  ['Perú', '', '27\\.?806'],
  ['Ecuador', 'lotaip', ''],
  ['Uruguay', '', '18\\.?381'],
  ['Paraguay', '', '5\\.?282'],
  ['Guatemala, El Salvador, Honduras', 'laip|ltaip', '57-2008|170-2006'],
  ['República Dominicana', '', '200-04'],
  ['Nicaragua, Panamá', '', 'ley 621|ley 6 de 2002'],
];

const FRENCH: readonly Statute[] = [
  ['Québec', "laip?rp?|loi sur l'acces", '(?:rlrq|lrq|l\\.r\\.q\\.?|c)\\.? ~3 a-2\\.1|a-2\\.1'],
  ['Canada', 'lai|laiprp|laipvp|ladoppp?rp?|lai(?:p|m)pvp', ''],
  ['Ontario, Nouveau-Brunswick', "laimpvp|ldipvp|loi sur le droit a l'information", ''],
  ['France', 'cada|crpa', '17 juillet 1978|78-753|l\\.? ?311-\\d|l\\.? ?300-\\d'],
  ['Belgique', '', '11 avril 1994'],
  ['Suisse', 'ltrans|lipad|linfo', ''],
];

/** Names of statutes and numbers by which they are cited, as alternatives of a pattern. */
function citedAs(statutes: readonly Statute[]): string {
  return statutes
    .flatMap(([, names, cites]) => [names, cites])
    .filter((one) => one !== '')
    .join('|');
}

export const STATUTES_EN = citedAs([...UNITED_STATES, ...ENGLISH_ELSEWHERE]);
/** Agencies that write in another language cite the statutes of their state by the same numbers. */
export const STATUTES_ES = citedAs([...SPANISH, ...UNITED_STATES]);
export const STATUTES_FR = citedAs([...FRENCH, ...ENGLISH_ELSEWHERE]);
