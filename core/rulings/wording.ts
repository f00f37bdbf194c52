// The wording that a ruling is given for, and whether it still stands.
import { UNSEEN } from '../verdict/cause.ts';
import type { Finding, PageReport } from '../verdict/schema.ts';
import type { Ruling } from './ruling.ts';

/** What a page and those it links showed, as far as a ruling asks for it. */
export type Seen = {
  textSha256: string;
  linked: readonly Pick<PageReport['linked'][number], 'url' | 'textSha256'>[];
};

/** The quotes that a finding rests on, in compared form, each once and in one order. */
export function wordingOf({ evidence, nearest }: Pick<Finding, 'evidence' | 'nearest'>): string[] {
  const quotes = nearest === undefined ? evidence : [...evidence, nearest];
  return [...new Set(quotes.map(({ text }) => fold(text)))].sort();
}

/**
 * Whether a finding rests on the wording that was ruled on: the same quotes wherever they stand; or all the text the same, so that only
 * our rules could make it look at other words. What a link leads to or an image stands for is not in the text, and is compared itself.
 */
export function isSameWording(ruling: Ruling, finding: Finding, seen: Seen): boolean {
  const now = wordingOf(finding);
  if (now.length > 0 && now.join('\n') === ruling.wording.join('\n')) return true;
  if (![...ruling.quotes, ...finding.evidence].every(isInText)) return false;
  // A part that was not looked at today may have lost the words.
  if (UNSEEN.has(finding.message) && finding.message !== ruling.message) return false;
  return ruling.textSha256 === seen.textSha256 && isSameLinked(ruling, finding, seen);
}

function isInText({ offset }: Finding['evidence'][number]): boolean {
  return offset !== undefined;
}

/** A linked page that both looked at says the same; what the ruling or the finding rests on was looked at both times. */
function isSameLinked(ruling: Ruling, finding: Finding, { linked }: Seen): boolean {
  const then = new Map(ruling.linked.map(({ url, textSha256 }) => [url, textSha256]));
  const rests = finding.metOn === 'linked' ? finding.linkedUrl : undefined;
  if (rests !== undefined && !then.has(rests)) return false;
  const { linkedUrl } = ruling;
  if (linkedUrl !== undefined && !linked.some(({ url }) => url === linkedUrl)) return false;
  return linked.every(({ url, textSha256 }) => (then.get(url) ?? textSha256) === textSha256);
}

/** Case, accents, compatibility forms and spacing make no other wording (Unicode NFKD, UAX #15). */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
