// How a check comes to its judgement, sentence by sentence and link by link. The judgement is the check's own, made as ever.
import type { About, AnyCheck, Explained, Explanation, Judgement } from '../core/check.ts';
import type { Content } from '../core/read/content.ts';
import { traceBlocks } from './language/trace.ts';

/**
 * The judgement, and all that the check looked at, in the order of the page. Statements are told by the readings themselves; anything else
 * (links, fields, contacts, an agency's own item) by judging each part of the page alone. Linear in the page.
 */
export function explainCheck(check: AnyCheck, content: Content, about: About): Explanation {
  const told: Explained[] = [];
  // Blocks of its own, so that nobody else's judging is told.
  const blocks = [...(content.blocks ?? [])];
  traceBlocks(blocks, (step) => told.push(step));
  const judgement = check.judge({ ...content, blocks }, about);
  const parts = partsOf(content, isStatement(check));
  const looked = parts.flatMap((part) => aloneOf(check.judge(part, about)));
  return { judgement, looked: inOrder([...told, ...looked]) };
}

/** An item that reads statements has the messages that these share. */
function isStatement({ meta }: AnyCheck): boolean {
  return Object.hasOwn(meta.messages, 'others-words');
}

/** The page in its parts; without its text where that has been told already. */
function partsOf(content: Content, isTold: boolean): Content[] {
  const { profile: all, ...rest } = content;
  const none = { ...rest, blocks: [], links: [], images: [], title: '', language: 'und' };
  const only = (part: Partial<Content>): Content => ({ ...none, ...part });
  const profile = all === undefined ? [] : [only({ profile: { ...all, notServed: [] } })];
  const blocks = isTold ? [] : (content.blocks ?? []).map((block) => only({ blocks: [block] }));
  return [...profile, ...blocks, ...(content.links ?? []).map((link) => only({ links: [link] }))];
}

const TAKEN = { pass: 'meets', contradicted: 'opposite', review: 'partly', fail: 'near' } as const;

/** Nothing for a part that the check has nothing to say of. */
function aloneOf({ outcome, message, evidence, nearest, values }: Judgement): Explained[] {
  const quotes = [...evidence, ...(nearest === undefined ? [] : [nearest])];
  if (outcome === 'not-applicable' || quotes.length === 0) return [];
  // What a failure rests on is more than near: it must not stand there.
  const taken = outcome === 'fail' && evidence.length > 0 ? 'forbidden' : TAKEN[outcome];
  return [{ quotes, taken, message, ...(values === undefined ? {} : { values }) }];
}

/** By where it stands; what is not in the running text comes last. Each only once. */
function inOrder(looked: readonly Explained[]): Explained[] {
  const once = [...new Map(looked.map((one) => [JSON.stringify(one), one])).values()];
  const alone = new Set(once.filter(({ quotes }) => quotes.length === 1).flatMap(keysOf));
  return once
    .filter((one) => one.quotes.length === 1 || !keysOf(one).some((key) => alone.has(key)))
    .sort((a, b) => beginsAt(a) - beginsAt(b));
}

/** A sentence with its neighbour says something new only where neither says the same alone. */
function keysOf({ taken, quotes }: Explained): string[] {
  return quotes.map(({ text, offset }) => JSON.stringify([taken, text, offset]));
}

function beginsAt({ quotes }: Explained): number {
  return quotes[0]?.offset ?? Number.MAX_SAFE_INTEGER;
}
