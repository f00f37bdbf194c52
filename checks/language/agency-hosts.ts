// Whether a host is named as the agency is: by its words, by what is short for them, by its initials.
import { GOVERNMENT, isGovernmentHost, siteName, squash } from './hosts.ts';
import { foldText } from './normalise.ts';

/** What stands in brackets describes; "Sheriff's" is one word. */
function wordsIn(name: string): string[] {
  const { text } = foldText(name.replaceAll(/ ?\([^()]*\)/g, ''));
  return [...text.replaceAll(/['’]s(?!\p{L})/gu, '').matchAll(/[\p{L}\p{N}]+/gu)].map(
    ([word]) => word,
  );
}

/** True when the host's own name is made of the agency's: one of its longer words, or its initials. Under a government's suffix any part of the host may name it. */
export function namesAgency(host: string, names: readonly string[]): boolean {
  const label = siteName(host);
  const shown = isGovernmentHost(host) ? squash(host.replace(GOVERNMENT, '')) : label;
  return names.some((name) => {
    const words = wordsIn(name);
    const telling = words.filter((word) => word.length > 3 && !PLAIN_WORDS.has(word));
    if (isOwnWord(words, label) || telling.some((word) => shown.includes(word))) return true;
    const initials = words.filter((word) => !LITTLE.has(word)).map((word) => word.charAt(0));
    return label.length >= 3 && initials.join('').includes(label);
  });
}

function isOwnWord(words: readonly string[], label: string): boolean {
  return words.includes(label) && !PLAIN_WORDS.has(label) && !LITTLE.has(label);
}

const LITTLE = new Set(
  'of the and for in at on de la el los las del des et du le les y'.split(' '),
);
const PLAIN_WORDS = new Set(
  'city town township village borough county state department dept police sheriff sheriffs office fire rescue district council agency authority bureau service services public safety health national united states government emergency management school schools ayuntamiento policia ville service mairie'.split(' '), // prettier-ignore
);

const SHORTENED = 'pd fd so sd isd usd ha hd ems oem ema eoc dpw dept gov govt co cty lib sch twp boro vlg city town county sheriff police fire water health schools school transit agglo mairie ville muni ayto coco'.split(' '); // prettier-ignore

/**
 * True when the host's own name is nothing but the agency's words and plain ones (`miller-creek-fire.org` for "Miller Creek Fire District"), its
 * initials where no shop has its site, or, under a government's suffix, what is short for its words (`marrowgap.gov` for "Marrowstone Gap").
 */
export function isAgencyName(host: string, names: readonly string[]): boolean {
  if (BORROWED.test(host) && !isGovernmentHost(host)) return false;
  const label = siteName(host);
  return names.some((name) => {
    const all = wordsIn(name);
    return (
      isMadeOfName(label, all, host) ||
      isInitials(label, all) ||
      isAllInitials(label, all, host) ||
      (isGovernmentHost(host) && isMadeOfBeginnings(label, all))
    );
  });
}

/** `riverton-gov.info`: a government's suffix made a part of a name that anybody may register. */
const BORROWED = /-gov(?:t|ernment)?\.|(?:^|\.)gov(?:t|ernment)?-/;

/** True when a government's host has one of the agency's telling words in it, longer than three letters, or its initials. */
export function isAgencysGovernment(host: string, names: readonly string[]): boolean {
  const shown = squash(host.replace(GOVERNMENT, ''));
  return names.some((name) => {
    const all = wordsIn(name);
    const isShown = tellingIn(all).some((word) => word.length > 3 && shown.includes(word));
    return isShown || isNations(siteName(host), all) || isAllInitials(siteName(host), all, host);
  });
}

/** "police.govt.nz" for "New Zealand Police": a nation's only one. */
function isNations(label: string, all: readonly string[]): boolean {
  return all.includes(label) && tellingIn(all).every((word) => NATIONS.has(word));
}

const NATIONS = new Set(
  'new zealand australian australia federal royal irish ireland canadian canada swiss singapore gibraltar'.split(' '), // prettier-ignore
);

/** Words that tell which agency it is. */
function tellingIn(words: readonly string[]): string[] {
  return words.filter(
    (word) => word.length > 2 && ![PLAIN_WORDS, LITTLE, KINDS].some((set) => set.has(word)),
  );
}

const KINDS = new Set(
  'transport transit regional region metropolitan metro university college hospital museum library port airport parish shire parks roads works sewer sanitary ferries ambulance volunteer housing water county rural brigade board commission committee trust team company comisaria condado corporation government'.split(' '), // prettier-ignore
);

/** Whoever sells something may have this: a word alone is anybody's there. */
function isForSale(host: string): boolean {
  return /(?<!\.example)\.(?:com|net|biz|info|shop|store|xyz|online|site|club|app|io)$/.test(host);
}

/** Of its words one that few places share, and not a part of a longer name alone: "gap" is no "Marrowstone Gap". */
function isMadeOfName(label: string, all: readonly string[], host: string): boolean {
  const telling = tellingIn(all);
  const own = telling.filter((word) => !COMMON_PLACES.has(word));
  const named = (own.length > 0 ? own : telling).some((word) => label.includes(word));
  if (!named || (all.length > 1 && isPart(label, all, host))) return false;
  const words = all.filter((word) => word.length > 2);
  return isMadeOf(label, [...words, ...LITTLE, ...SHORTENED, ...shortened(all)]);
}

/** One word alone, which anybody may sell something under, or beside which another telling word stands in the name. */
function isPart(label: string, all: readonly string[], host: string): boolean {
  const at = all.indexOf(label);
  if (at < 0) return false;
  const beside = tellingIn([all[at - 1] ?? '', all[at + 1] ?? '']);
  return isForSale(host) || beside.some((word) => !host.includes(word));
}

const COMMON_PLACES = new Set(
  'valley bay lake lakes river creek hill hills fork park point beach island harbor harbour gap'.split(' '), // prettier-ignore
);

/** Four initials or more, or three under a government's or a region's suffix; with or without those of little words. A number stands as it is. */
function isAllInitials(label: string, all: readonly string[], host: string): boolean {
  if (isForSale(host)) return false;
  const least = isGovernmentHost(host) || REGION.test(host) ? 3 : 4;
  if (label.length < least) return false;
  const words = all.filter((word, at) => word !== 'no' && !(at === 0 && word === 'us'));
  const initials = words
    .filter((word) => !LITTLE.has(word))
    .map(initial)
    .join('');
  // An office below a government's or a region's suffix may stand under the initials of what it belongs to.
  if (least === 3 && label.length > 3 && initials.startsWith(label)) return true;
  return label === initials || label === words.map(initial).join('');
}

const initial = (word: string): string => (/^\d+$/.test(word) ? word : word.charAt(0));

/** Canada's provinces, Australia's states, what is kept for schools and the police of a country. */
const REGION =
  /\.(?:(?:ab|bc|mb|nb|nl|ns|nt|nu|on|pe|qc|sk|yk)\.ca|(?:nsw|vic|qld|wa|sa|tas|act|nt)\.(?:gov|edu)\.au|(?:police|sch|ac)\.uk|k12\.[a-z]{2}\.us|edu)$/;

/** Beginnings of the name's words in order, of three letters at least, the first telling word's of five. */
function isMadeOfBeginnings(label: string, all: readonly string[]): boolean {
  const [first] = tellingIn(all);
  let rest = label;
  let isTold = false;
  for (const word of all) {
    const length = sharedLength(rest, word);
    const least = word === first ? 5 : 3;
    if (length < least && length < word.length) continue;
    isTold ||= word === first && length >= 5;
    rest = rest.slice(length);
  }
  return isTold && rest === '';
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

/** What stands for words of a name beside one that is written out: "pc" for "Parish Council", "dipu" for "Diputación", "metro" for "Metropolitan", "libraries" for "Library". */
function shortened(name: readonly string[]): string[] {
  const words = name.filter((word) => !LITTLE.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const runs = words.flatMap((_word, from) =>
    [2, 3, 4].map((count) => initials.slice(from, from + count)).filter(({ length }) => length > 1),
  );
  const beginnings = words.flatMap((word) => [4, 5].flatMap((count) => word.length > count + 1 ? [word.slice(0, count)] : [])); // prettier-ignore
  return [...runs, ...beginnings, ...words.map(pluralOf)];
}

function pluralOf(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The initials of the first words before a word that stands in the name: "qlisd" for "Quarry Lake ISD". Initials alone may be anybody's. */
function isInitials(label: string, name: readonly string[]): boolean {
  const words = name.filter((word) => !LITTLE.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.some((word, at) => at > 1 && label === initials.slice(0, at) + word);
}

/** Whether words in a row fill the label, by the lengths that can be reached. */
function isMadeOf(label: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (const length of reached) {
    for (const word of words) {
      if (label.startsWith(word, length)) reached.add(length + word.length);
    }
  }
  return reached.has(label.length);
}
