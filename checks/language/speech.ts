// Who is speaking where a sentence stands: the page itself, somebody whom it quotes, somebody who asks, a visitor whose post was copied in.
import type { Block } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import type { Sentence } from './sentences.ts';

/** What is not the page's own in a sentence: all of it, or what stands in quotation marks (then the rest, compared form). */
export type Speech = { foreign: boolean; unquoted?: string };

type Span = { from: number; to: number };

const OWN: Speech = { foreign: false };
const FOREIGN: Speech = { foreign: true };

/** Tells the sentences of a page's blocks apart. Quotations are found once a block; linear in the text. */
export function speechReader(blocks: readonly Block[]): (sentence: Sentence) => Speech {
  const known = new Map<number, readonly Span[]>();
  return (sentence) => {
    if (signOf(sentence) !== undefined) return FOREIGN;
    const block = blocks[sentence.block];
    if (block === undefined) return OWN;
    const spans = known.get(sentence.block) ?? quotations(block.text);
    known.set(sentence.block, spans);
    return quotedIn(sentence, sentence.offset - block.offset, spans);
  };
}

/** What shows by itself that a sentence is no statement of the page. */
export function signOf({
  norm,
  text,
}: Pick<Sentence, 'norm' | 'text'>): 'asked' | 'form' | 'posted' | undefined {
  if (isAsked(norm)) return 'asked';
  if (MAY_BE_BLANK.test(norm) && BLANKS.test(norm)) return 'form';
  return text.includes(':') && (POSTED.test(text) || TOLD.test(text)) ? 'posted' : undefined;
}

/** True for a question. */
export function isAsked(norm: string): boolean {
  return ASKED.test(norm);
}

const ASKED = /\?["')\]»* ]{0,4}$/;

/** A form that somebody has still to fill in. */
const BLANKS =
  /_{3}|\[(?:your|name|agency|department|city|insert|nombre|nom)\b|<(?:agency|city|department|name)|\{\{? ?(?:agency|city|town|county|department|dept|name|statute|number|hours|phone|org)(?:_?name)? ?\}/;

/** What each of these has: most sentences have none. */
const MAY_BE_BLANK = /[_[<{]/;

/** A name with an initial, and what that person wrote; "E. Attribution: posts are" is a heading. */
const POSTED =
  /^(?!\p{Lu}\. \p{L}+(?:[ts]ion|ment|[ae]nce|ing|ity|ure|als?|ords?|ents?|er|ers|rules?|age): )(?:\p{Lu}[\p{L}'’-]+ \p{Lu}\.|\p{Lu}\. \p{Lu}[\p{L}'’-]+): ?["“¿¡]?\p{Ll}/u;

/** "Bob says: …", "Ann Lee dice: …": a person without a rank; the chief and the mayor speak for the agency. */
const TOLD =
  /^(?!(?:The|Our|Your|We|It|He|She|This|That|Law|Code|Chief|Sheriff|Undersheriff|Mayor|Officer|Deputy|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Director|Detective|Trooper|Commissioner|Constable|Marshal|Ranger|Police|Fire|City|County|Town|Village|Policy|Rule|Section|State|Texas|Florida|Alcalde|Alcaldesa|Jefe|Jefa|Policía|Ley|Maire|Mairie|Chef|Loi|Ville)(?!\p{L}))\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}'’-]+ )?(?:says|said|writes|wrote|adds|dice|dijo|escribe|escribió|dit|écrit): ?\S/u;

/**
 * Quotations that somebody introduces: three words or more in quotation marks, in a text that has words outside them. A text
 * that is all in quotation marks is only set that way.
 */
function quotations(text: string): readonly Span[] {
  const handed = handedOnIn(text);
  const from = handed?.to ?? 0;
  const spans = mayQuote(text) ? longOnes(text, from) : NONE;
  const quoted = spans.reduce((length, span) => length + span.to - span.from, 0);
  const own = text.length - from - quoted < LEAST_OUTSIDE ? NONE : spans;
  return handed === undefined ? own : [handed, ...own];
}

function longOnes(text: string, begin: number): readonly Span[] {
  return [...text.matchAll(QUOTED)]
    .filter(({ index, 0: whole }) => index >= begin && LONG.test(whole))
    .map(({ index: from, 0: whole }) => ({ from, to: from + whole.length }));
}

/** What is handed on where a text begins with that: the line, or the quotation that stands right after a person's name. */
export function handedOnIn(text: string): Span | undefined {
  if (!text.includes(':')) return undefined;
  const shared = SHARED.exec(text);
  const from = (shared ?? SAYS.exec(text))?.[0].length;
  if (from === undefined) return undefined;
  AT_ONCE.lastIndex = from;
  const quoted = shared === null ? AT_ONCE.exec(text) : null;
  return { from, to: quoted === null ? endOfLine(text, from) : from + quoted[0].length };
}

/** Another account's post passed on, or a draft that is not in force: up to the end of the line. */
const SHARED =
  /^(?:[RM]T @\w{1,30}:|(?:re-?posted|re-?shared|shared|re-?tweeted|re-?blogged|originally posted) (?:from|by|via) [^:.\n]{2,60}:|(?:draft|proposed)\b[^:.\n]{0,20}\b(?:not (?:yet )?(?:in (?:force|effect)|adopted|approved|final)|for (?:review|discussion) only)[^:.\n]{0,20}:)\s/iu;

/** "Bob says:", "Jane Doe wrote on Monday:"; who has an office speaks for it. */
const SAYS =
  /^(?!(?:Chief|Sheriff|Mayor|Police|Fire|Dep(?:t|artment)|Deputy|Officer|Captain|Lieutenant|Sergeant|Director|Marshal|Office|Town|City|County|Village|State|Law|Policy|Section|It|This|That|Our|The|He|She|We|They|Who|What|Which)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2} (?:says|wrote|commented|replied)(?: on [^:.\n]{3,40})?:\s/u;

/** Where the line ends that goes on there. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether a block begins by handing on what somebody wrote: "RT @HilltownPD:", "Jane Doe wrote on Monday:". */
export function handsOn(text: string): boolean {
  return text.includes(':') && (SHARED.test(text) || SAYS.test(text));
}

/** Whether there are quotation marks in a text: most have none. */
export function mayQuote(text: string): boolean {
  return QUOTE.test(text);
}

const NONE: readonly Span[] = [];
const QUOTE = /["“”„«»]/;
const QUOTED = /[“„][^“”„]{1,2000}[”“]|«[^«»]{1,2000}»|"[^"]{1,2000}"/g;
const AT_ONCE = new RegExp(QUOTED.source, 'y');
const LONG = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u;
const LEAST_OUTSIDE = 12;

function quotedIn(sentence: Sentence, start: number, spans: readonly Span[]): Speech {
  const end = start + sentence.text.length;
  let rest = '';
  let at = start;
  for (const { from, to } of spans) {
    if (to <= start || from >= end) continue;
    rest += sentence.text.slice(at - start, Math.max(at, from) - start);
    at = Math.min(end, to);
  }
  if (at === start) return OWN;
  rest += sentence.text.slice(at - start);
  return LETTERS.test(rest) ? { foreign: false, unquoted: foldText(rest).text } : FOREIGN;
}

/** More than a closing mark or a name is left. */
const LETTERS = /\p{L}{2}[^]*\s[^]*\p{L}{2}/u;
