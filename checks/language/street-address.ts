// Street and postal addresses in text, by country, and whether the words around one are about the agency's own place.
import { OTHER_IN, UNTIDY_IN } from './characters.ts';
import { SPANISH_IN_ENGLISH, SPANISH_STREETS } from './spanish-streets.ts';
import { BUILDING_AND_STREET, STREET_AND_TOWN } from './unnumbered-streets.ts';

/** `own` is where the agency is found; `elsewhere` may be where something happens. */
export type AddressHit = { sort: 'own' | 'elsewhere'; start: number; end: number };

/** The first address in one sentence, own ones before others. Linear: every part of a pattern is of bounded length. */
export function addressIn(text: string, country: string): AddressHit | undefined {
  if (!mayBe(text)) return undefined;
  for (const { pattern, complete, look, led } of PATTERNS[country] ?? WORLD) {
    const match = (look?.test(text) ?? true) ? pattern.exec(text) : null;
    if (match === null || !isLed(led, text, match.index)) continue;
    const found = { start: match.index, end: match.index + match[0].length };
    return { sort: sortOf(text, found, complete), ...found };
  }
  return undefined;
}

/** Text, with characters of these kinds, as addresses are looked for in it: nothing within a word that takes no room, and single spaces. */
export function inSingleSpaces(text: string, kinds: number): string {
  if ((kinds & (UNTIDY_IN | OTHER_IN)) === 0) return text;
  return text.replaceAll(UNSEEN, '').replaceAll(/[^\S\n]+/g, ' ');
}

/** Soft hyphens, joiners, marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What every address has: mostly a number. */
const MAY_BE = /\d|[Bb](?:ox|OX)/;

function mayBe(text: string): boolean {
  return MAY_BE.test(text) || mayBeUnnumbered(text);
}

/** A quick look for an address without a number: "Plaza Mayor s/n", "Fore Street, Tregarrow". */
export function mayBeUnnumbered(text: string): boolean {
  return text.includes('s/n') || (text.includes(', ') && STREET_NAME.test(text));
}

const STREET_NAME =
  / (?:Street|Road|Lane|Square|Quay|Parade|Place|Terrace|Row|Green|Hill|Avenue|Drive|Way|Close|Crescent|Mall)(?![a-z])/;

/** `look`: what must be there, a post code or a name after a number, looked for first because that is quick. `led`: only after words that lead up to an address. */
type Pattern = { pattern: RegExp; complete: boolean; look?: RegExp; led?: RegExp };

function sortOf(
  text: string,
  { start, end }: { start: number; end: number },
  complete: boolean,
): AddressHit['sort'] {
  if (HAPPENED_AT.test(leadOf(text, start))) return 'elsewhere';
  if (HAPPENS.test(`${text.slice(0, start)} ${text.slice(end)}`)) return 'elsewhere';
  if (complete || LEADS.test(leadOf(text, start))) return 'own';
  const alone = start <= 40 && text.length - end <= 60;
  return alone ? 'own' : 'elsewhere';
}

function isLed(led: RegExp | undefined, text: string, start: number): boolean {
  return led?.test(leadOf(text, start)) ?? true;
}

function leadOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start);
}

/** What happens at an address rather than who is found there. */
const HAPPENS =
  /\b(?:(?:is|are|was|be|remains?) closed|closures?|crash|collision|accident|incident|arrest(?:ed)?|suspects?|victim|shooting|robbery|burglary|stolen|structure fire|blaze|scene|detours?|construction|join us|free event|fundraiser|workshop|concert|parade|festival|market|hearing|polling|was (?:seen|found)|units? (?:are|responded))\b|(?<!\p{L})(?:cortad[ao]s?|cortes? de|obras en|desfile|concierto|feria|mercadillo|detenid[ao]s?|atropello|evite|desv[ií]o|procesi[oó]n|exposici[oó]n|taller|charla|fiesta|robo|choque|accidente)(?!\p{L})/iu;
/** Right before an address: "the fire at", "the bake sale is at". */
const HAPPENED_AT =
  /(?<!\p{L})(?:(?:fire|crash|wreck|rollover|explosion|outage|gas leak|raid|sale|party|dance|breakfast|dinner|picnic|game|funeral|incendio|accidente|choque|incendie|accident)(?: (?:is|was|will be|held))? (?:at|near|on|in|en|cerca de|au|pr[eè]s du?)(?: the| la| el)?|(?:lodge|diner|restaurant|brewery),)\s$/iu;
const LEADS =
  /\b(?:address|located|location|visit|find us|mail(?:ing)?|office|hall|headquarters|station|department|building|cent(?:er|re)|courthouse|street address|write to|come to|stop\s{1,3}by|drop\s{1,3}by|walk\s{1,3}in|direcci[oó]n|domicilio|ubicaci[oó]n|sede|adresse|accueil|si[eè]ge|mairie|oficina|bureau|(?:clerk|custodian|official|officer|secretary|coordinator)(?=,))\b[^\d]{0,50}$/i;

const NUMBER = String.raw`(?<![\w$#.,/-])\d{1,6}(?:[ -]?[A-Za-z]|½)?`;
const NAME = String.raw`(?:[NSEWnsew]{1,2}\.? )?(?:[\p{Lu}\d][\p{L}\d.'’-]{0,25} ){1,4}?`;
const STREET = 'Street|St|Wharf|Row|Grove|Esplanade|Mall|Expressway|Freeway|Bypass|Ridge|Crossing|Hill|Landing|Pier|Green|Avenue|Ave|Av|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Court|Ct|Place|Pl|Plaza|Square|Sq|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Terrace|Ter|Trail|Trl|Turnpike|Tpke|Pike|Loop|Route|Rte|Alley|Commons|Crescent|Cres|Quay|Mews|Broadway'; // prettier-ignore
const TYPED = String.raw`${NUMBER},? (?:${NAME}(?:${STREET}|${STREET.toUpperCase()})|Broadway|BROADWAY)(?!\p{L})`;
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,2}`;
const STATES = 'A[LKZR]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]'; // prettier-ignore
const STATE_NAMES = 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'; // prettier-ignore
const BOX = String.raw`(?:P\.? ?O\.? ?|Post Office |Private |Locked )(?:Box|BOX|box|Bag) ?#?\d{1,7}`;

/** A number, a name, and the post code that ends it; what kind of street it is does not matter then. */
const posted = (code: string, look = code): Pattern => ({
  pattern: new RegExp(String.raw`${NUMBER},? [\p{L}\d][^\n]{3,90}?(?<![\p{L}\d])${code}(?![\p{L}\d])`, 'u'), // prettier-ignore
  complete: true,
  look: new RegExp(look, 'u'),
});
/** A number, and the name after it: most numbers have none. */
const NAMED = /\d(?:[ -]?[A-Za-z]|½)?,? [\p{Lu}\dnsew]/u;
const typed: Pattern = { pattern: new RegExp(TYPED, 'u'), complete: false, look: NAMED };
const numbered: Pattern = {
  pattern: new RegExp(String.raw`${NUMBER} (?:[NSEW]\.? )?(?:US |State |County )?(?:Highway|Hwy|Route|Rte|Rt|Road|Rd)\.? \d{1,4}(?!\d)`, 'u'), // prettier-ignore
  complete: false,
  look: NAMED,
};
/** "16 Church, Oakley IL": no word for the street, a town and its state after it. */
const townAndState: Pattern = {
  pattern: new RegExp(String.raw`${NUMBER} ${TOWN}, ${TOWN},? (?:${STATES})(?![\p{L}\p{N}])`, 'u'),
  complete: false,
  look: NAMED,
  led: LEADS,
};
/** "Courthouse, 12 N. Main", "County Building, 400 Ludington": no word for the street, after the building's. */
const BUILDING =
  'Building|Courthouse|Hall|Office|Station|Center|Centre|Headquarters|Library|Annex|Museum';
const unnamedStreet: Pattern = {
  pattern: new RegExp(String.raw`(?<=(?:${BUILDING}|${BUILDING.toUpperCase()})[,:] )(?:${NUMBER} [NSEW]\.? (?:\p{Lu}\p{Ll}{2,20}|\p{Lu}{3,21})|[1-9]\d{2,4} (?!\p{L}+[sS](?!\p{L}))(?:\p{Lu}\p{Ll}{3,20}|\p{Lu}{4,21}))(?=\s*(?:$|[.,;|\n]))`, 'u'), // prettier-ignore
  complete: true,
  look: /[,:] \d/,
};
/** "400 Calle Sol": a Spanish name in an English address. */
const calle: Pattern = {
  pattern: new RegExp(String.raw`${NUMBER} (?:Calle|Avenida|Camino|Paseo|Plaza|V[ií]a) (?:\p{Lu}[\p{L}.'’-]{1,25} ?){1,4}`, 'u'), // prettier-ignore
  complete: false,
  look: NAMED,
};
const box: Pattern = { pattern: new RegExp(BOX, 'u'), complete: true, look: /[Bb]ox|BOX|Bag/ };
const WORLD: Pattern[] = [typed, box];
const SPANISH: Pattern[] = SPANISH_STREETS.map((pattern) => ({ pattern, complete: true }));
const UNNUMBERED: Pattern[] = [BUILDING_AND_STREET, STREET_AND_TOWN];
const ZIP = String.raw`(?:${STATES}|${STATE_NAMES}),? {0,3}\d{5}(?:-\d{4})?`;
const UK_CODE = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`;
const PATTERNS: Record<string, Pattern[]> = {
  US: [
    posted(ZIP, String.raw`\d{5}`),
    box,
    typed,
    numbered,
    townAndState,
    unnamedStreet,
    { pattern: SPANISH_IN_ENGLISH, complete: true },
    calle,
  ],
  CA: [posted(String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`), box, typed, frenchStreet()],
  GB: [posted(UK_CODE), named(UK_CODE), box, typed, ...UNNUMBERED],
  IE: [
    posted(String.raw`[A-Z]\d[\dW] ?[\dA-Z]{4}`),
    named(String.raw`Dublin \d{1,2}`),
    box,
    typed,
    ...UNNUMBERED,
  ],
  AU: [posted(String.raw`(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}`), box, typed, ...UNNUMBERED],
  NZ: [posted(String.raw`[A-Z][a-z]+ \d{4}`), box, typed, ...UNNUMBERED],
  ES: SPANISH,
  MX: SPANISH,
  AR: SPANISH,
  CL: SPANISH,
  CO: SPANISH,
  PE: SPANISH,
  UY: SPANISH,
  CR: SPANISH,
  PR: [posted(ZIP, String.raw`\d{5}`), box, typed, numbered, ...SPANISH, calle],
  BE: [frenchStreet(), streetThenNumber()],
  CH: [streetThenNumber(), frenchStreet()],
  LU: [frenchStreet(), streetThenNumber()],
  FR: [frenchStreet(), frenchPlace(), posted(String.raw`\d{5} \p{Lu}[\p{L}-]{2,}`)],
};

/** An address without a number on a street: "Village Hall, Long Road, Oakley, CB1 2AB". */
function named(code: string): Pattern {
  const source = String.raw`\p{Lu}[^\n,.]{2,40}, ?\p{Lu}[^\n]{3,80}?(?<![\p{L}\d])${code}(?![\p{L}\d])`;
  return { pattern: new RegExp(source, 'u'), complete: true, look: new RegExp(code, 'u') };
}

/** "rue du Four 3": where French addresses end with the number. */
function streetThenNumber(): Pattern {
  const source = String.raw`(?<!\p{L})(?:grand-?rue |(?:rue|avenue|boulevard|place|chemin|quai|route|all[ée]e|cours|grand-rue|ruelle|chauss[ée]e(?= d[eu'’])) [^\n\d:;?!]{2,40})\d{1,4}(?:[a-z])?(?![\p{L}\d])(?! ?h(?:eures?)?(?!\p{L}))`;
  return { pattern: new RegExp(source, 'iu'), complete: true };
}

/** "place de l'Église, 12340 Valcourt": no number where a village has one square. */
function frenchPlace(): Pattern {
  const source = String.raw`(?<!\p{L})(?:rue|avenue|boulevard|place|chemin|quai|route|all[ée]e|cours|impasse) [^\n\d.!?]{2,50},? \d{5} \p{Lu}\p{L}`;
  return { pattern: new RegExp(source, 'iu'), complete: true };
}

function frenchStreet(): Pattern {
  const source = String.raw`(?<![\p{L}\d])\d{1,5}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|quai|route|all[ée]e|cours) [^\n\d]{2,50}`;
  return { pattern: new RegExp(source, 'iu'), complete: true };
}
