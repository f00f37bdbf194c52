// Whether the words of a whole text are those of somebody else than the agency: a guide, an article, an offer, a private person's page.
import { type About, UNNAMED } from '../../../core/check.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import type { Block } from '../../../core/read/content.ts';
import type { ItemName } from '../phrases/table.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import type { SpeechReader } from '../statement.ts';
import { handedOnIn, handsOn, mayQuote, signOf, speechReader } from '../speech.ts';
import { signsIn, weightOf } from './weigh.ts';
import { LastAsked } from '../last-asked.ts';
import type { Doubt } from '../genre.ts';
import { isAgencyName } from '../agency-hosts.ts';
import { surelyNamesAgency } from '../names.ts';
import { beginsPrivately } from '../private-heads.ts';
import { speaksAsAgency } from '../speaks-as.ts';

const KNOWN = new LastAsked<readonly Block[], readonly ToWeigh[]>();
const WEIGHTS = new WeakMap<ToWeigh, number>();
const NOTICES = new LastAsked<readonly Block[], boolean>();

/** Sentences to be weighed together, none where a text is too short for it; what is short, and the beginning of what is long, says less either way. */
type ToWeigh = { norms: readonly string[]; unsure: number; long: boolean };

/** Up to here, characters, a page is of one kind. Longer pages hold news, offers and notices side by side: they are weighed by their beginning. */
const SHORT_PAGE = 2_500;
/** Chosen like `NOTICE`: between 0.6 and 1.2 the same; at nothing one of 176 real texts was doubted that is an agency's. */
const BEGINNING_TOLD = 0.6;
/** A sentence alone tells little of what stands around it. */
const LEAST = 80;
const FEWEST = 2;
/** Below, characters, words tell less and less of whose they are: a plain official notice is as short as a club's. */
const ENOUGH_TOLD = 250;
const LESS_TOLD = 1.5;
/**
 * In log odds. Few texts are somebody else's: a person had better look before it is more likely than not, and sooner where a phrase hints at it. Chosen on
 * two writers' sets that were left out of learning, and set anew on two others after more was learned from (0014): one text in a hundred by others passes.
 */
const PERHAPS = -1.95;
const HINTED = -2.2;
/** A text that names the agency is far sooner the agency's: of the open texts one in four does, of those by others one in sixty. */
const NAMED = -1.2;
const NAMED_HINTED = -1.9;
/** One that says whose page it is, by the agency's name, needs more still. */
const CLAIMED = -0.5;
/** Then a word that guides and newspapers use is taken for one of the agency's own. */
const OWN = -2.0;
const NAMED_OWN = -1.0;
/** Profiles, and policies on an official host, come from the inventory or from the agency's own links: they are far sooner its own than any other page. */
const LISTED = 1.0;

/** A text that states so many items is doubted this much less: like the others, chosen on writers' sets that were left out of learning (0014). */
const SEVERAL = 3;
const NOTICE = 0.6;
const ITEMS: readonly ItemName[] = ['monitoring', 'emergency', 'opinions', 'records', 'maintained', 'purpose', 'comments', 'removal']; // prettier-ignore

/** What is known of a page beside its words. */
type Page = { kind: PageKind; agency?: About['agency'] | undefined };

/** Whether a text, by its first 2,500 characters, may well be somebody else's, beside what its phrases tell; a text that names the agency is sooner its own, and where a phrase says that it is not, only such a text can be. Weighed once a page; linear in the text. */
export function perhapsOthers(
  blocks: readonly Block[],
  doubt: Doubt,
  { kind, agency }: Page,
): boolean {
  if ((doubt === 'says' || beginsPrivately(blocks, kind)) && !isNamed(blocks, agency)) return true;
  const hinted = doubt !== 'none';
  const doubts = waysToWeigh(blocks).map((one) => (weightOfAll(one) ?? -Infinity) - one.unsure);
  const weight = Math.max(...doubts) - trustIn(kind);
  const sounds = (most: number): boolean => {
    if (most <= (hinted ? HINTED : PERHAPS)) return false;
    if (speaksAsAgency(blocks, agency)) return most > CLAIMED;
    return most > (hinted ? NAMED_HINTED : NAMED) || !isNamed(blocks, agency);
  };
  return sounds(weight) && (sounds(weight - NOTICE) || !isNotice(blocks));
}

/** Whether its sentences, by their words, state so many of the items that it is more surely an agency's own notice. */
function isNotice(blocks: readonly Block[]): boolean {
  const known = NOTICES.get(blocks);
  if (known !== undefined) return known;
  const stated = new Set<ItemName>();
  for (const norm of ownWords(blocks)) {
    const signs = signsIn(norm);
    for (const item of ITEMS) if (weightOf(signs, item) > 0) stated.add(item);
  }
  const notice = stated.size >= SEVERAL;
  NOTICES.set(blocks, notice);
  return notice;
}

/** Whether the text, by its own words, names the agency, or a host made of its name; of one that nobody named, whether it says whose page it is. Linear in the text. */
export function isNamed(blocks: readonly Block[], agency: Page['agency']): boolean {
  if (agency === undefined) return false;
  if (agency.name === UNNAMED) return speaksAsAgency(blocks, agency);
  for (const norm of ownWords(blocks)) {
    if (surelyNamesAgency(norm, agency) || hasAgencyHost(norm, agency)) return true;
  }
  return false;
}

/** Whether an address stands there, of mail or of a site, whose name is the agency's: "kudos@tidewater911.org". */
function hasAgencyHost(norm: string, { name, alsoKnownAs }: NonNullable<Page['agency']>): boolean {
  if (!norm.includes('.')) return false;
  const names = [name, ...alsoKnownAs];
  return (norm.match(HOST) ?? []).some((host) => isAgencyName(host, names));
}

const HOST = /(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![a-z0-9-])/g;

/**
 * The sentences of a text in their compared form, without what visitors say there and what somebody is quoted for: that tells nothing of whose the
 * text is. What is handed on in the midst of a paragraph goes on to the end of its
 * line or of its quotation.
 */
function* ownWords(blocks: readonly Block[]): Generator<string> {
  const speechOf = speechReader(blocks);
  let handedOn = 0;
  for (const sentence of sentencesOf(blocks)) {
    if (sentence.place === 'visitor-comment' || sentence.place === 'quotation') continue;
    const block = blocks[sentence.block];
    if (block === undefined) continue;
    const { text, offset } = block;
    if (handsOn(sentence.text)) {
      handedOn = sentence.offset + (handedOnIn(text.slice(sentence.offset - offset))?.to ?? 0);
    }
    if (sentence.offset < handedOn) continue;
    const own = ownPart(sentence, speechOf, text);
    if (own !== undefined) yield own;
  }
}

/** A question and a form are in the words of whose page it is, though they state nothing; whose words are handed on is told of them, and is none of the page's. */
function ownPart(sentence: Sentence, speechOf: SpeechReader, block: string): string | undefined {
  const sign = signOf(sentence);
  if (sign !== undefined) return sign === 'posted' ? undefined : sentence.norm;
  const { foreign, unquoted } = speechOf(sentence);
  if (foreign || (unquoted !== undefined && handsOn(block))) return undefined;
  return unquoted ?? sentence.norm;
}

/** Whether the words of a short text, looked at whole, leave little doubt that it is the agency's own. */
export function surelyOwn(blocks: readonly Block[], { kind, agency }: Page): boolean {
  const ways = waysToWeigh(blocks);
  if (ways.some(({ long }) => long)) return false;
  const doubts = ways.map((one) => (weightOfAll(one) ?? Infinity) + one.unsure);
  const words = Math.max(...doubts) - trustIn(kind);
  return words < OWN || (words < NAMED_OWN && isNamed(blocks, agency));
}

function trustIn(kind: PageKind): number {
  return kind === 'profile' || kind === 'policy-page' ? LISTED : 0;
}

/** A text as a whole, since whoever quotes is sooner a newspaper, and by its own words alone: what is quoted makes no text more the agency's. */
function waysToWeigh(blocks: readonly Block[]): readonly ToWeigh[] {
  const before = KNOWN.get(blocks);
  if (before !== undefined) return before;
  const ways = holdsOthers(blocks) ? [allWords, ownWords] : [allWords];
  const known = ways.map((wordsOf) => toWeigh(wordsOf(blocks)));
  KNOWN.set(blocks, known);
  return known;
}

function holdsOthers(blocks: readonly Block[]): boolean {
  return (
    blocks.some(({ text }) => mayQuote(text) || handsOn(text)) ||
    sentencesOf(blocks).some((one) => signOf(one) === 'posted' || handsOn(one.text))
  );
}

function* allWords(blocks: readonly Block[]): Generator<string> {
  for (const { norm, place } of sentencesOf(blocks))
    if (place !== 'visitor-comment' && place !== 'quotation') yield norm;
}

/** How long it is, is seen before its words are looked at: of most pages no more is wanted. */
function toWeigh(texts: Iterable<string>): ToWeigh {
  const norms: string[] = [];
  let length = 0;
  for (const norm of texts) {
    norms.push(norm);
    length += norm.length;
    if (length > SHORT_PAGE) return { norms, unsure: BEGINNING_TOLD, long: true };
  }
  if (norms.length < FEWEST || length < LEAST) return { norms: [], unsure: 0, long: false };
  const unsure = LESS_TOLD * Math.max(0, 1 - length / ENOUGH_TOLD);
  return { norms, unsure, long: false };
}

/** Of all sentences together; undefined where there are none. */
function weightOfAll(text: ToWeigh): number | undefined {
  if (text.norms.length === 0) return undefined;
  const known = WEIGHTS.get(text);
  if (known !== undefined) return known;
  const signs = new Set<number>();
  for (const norm of text.norms) for (const sign of signsIn(norm)) signs.add(sign);
  const weight = weightOf([...signs], 'others');
  WEIGHTS.set(text, weight);
  return weight;
}
