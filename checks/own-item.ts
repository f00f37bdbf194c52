// An agency's own item as a check: text that it wants on, or not on, its pages, judged through the same door as the standard items.
import type { AnyCheck, CheckMeta, Judgement, MessageText, Quote } from '../core/check.ts';
import type { OwnItem } from '../core/policy/schema.ts';
import type { Block } from '../core/read/content.ts';
import { quoteOf, sentencesOf } from './language/sentences.ts';
import { type Finder, type Hit, finderOf } from './language/wanted-text.ts';

/**
 * The agency's item as a check. Phrases match whole words without regard to case, spacing and typography; the pattern is matched by RE2,
 * in time linear in the page. Throws for a pattern that RE2 does not take: reading the policy has refused it before.
 */
export function ownItemCheck(item: OwnItem): AnyCheck {
  const find = finderOf(item);
  const wanted = item.rule === 'must-appear';
  return {
    meta: metaOf(item),
    needs: ['blocks'],
    judge: ({ blocks }) => {
      const hits = hitsIn(blocks, find);
      const own = hits.find((hit) => hit.own && hit.seen);
      if (own !== undefined && !own.doubtful) return ownWords(wanted, own.quote);
      return withoutOwnWords(wanted, own ?? hits[0]);
    },
    suggest: () => item.fix ?? (wanted ? (item.phrases[0] ?? '') : ''),
  };
}

function ownWords(wanted: boolean, quote: Quote): Judgement {
  const evidence = [quote];
  return wanted
    ? { outcome: 'pass', message: 'kept', evidence }
    : { outcome: 'fail', message: 'broken', evidence };
}

type Found = { quote: Quote; own: boolean; seen: boolean; doubtful: boolean };

function withoutOwnWords(wanted: boolean, found: Found | undefined): Judgement {
  if (found === undefined) {
    return wanted
      ? { outcome: 'fail', message: 'broken', evidence: [] }
      : { outcome: 'pass', message: 'kept', evidence: [] };
  }
  if (wanted && !found.own) {
    return { outcome: 'fail', message: 'broken', evidence: [], nearest: found.quote };
  }
  return { outcome: 'review', message: found.own ? 'unsure' : 'others', evidence: [found.quote] };
}

/** The first hit of every kind that matters: the agency's own shown words stop the search. */
function hitsIn(blocks: readonly Block[], find: Finder): Found[] {
  const found: Found[] = [];
  for (const block of blocks) {
    const hit = find(block.text);
    if (hit === undefined) continue;
    const own = block.place !== 'visitor-comment' && block.place !== 'quotation';
    const seen = block.visibility !== 'screen-reader';
    found.push({ quote: quoteAt(blocks, block, hit), own, seen, doubtful: hit.doubtful });
    if (own && seen && !hit.doubtful) break;
  }
  return found.sort((a, b) => rank(a) - rank(b));
}

function rank({ own, seen, doubtful }: Found): number {
  return (own ? 0 : 4) + (seen ? 0 : 2) + (doubtful ? 1 : 0);
}

/** The sentence that the words stand in, or the words alone when they run over several. */
function quoteAt(blocks: readonly Block[], block: Block, { start, end }: Hit): Quote {
  const at = block.offset + start;
  const inside = sentencesOf(blocks).find(
    ({ offset, text }) => offset <= at && block.offset + end <= offset + text.length,
  );
  if (inside !== undefined) return quoteOf(inside);
  const { place, visibility } = block;
  return { text: block.text.slice(start, end), place, visibility, offset: at };
}

function metaOf(item: OwnItem): CheckMeta {
  const rule = item.rule === 'must-appear' ? 'must stand' : 'must not stand';
  const messages: Record<string, MessageText> = {
    kept: { outcome: 'pass', says: `The page keeps the agency's own rule "${item.title}".` },
    broken: { outcome: 'fail', says: item.message },
    unsure: {
      outcome: 'review',
      says: 'The words are there, but a visitor may not see them or they are written with unusual letters. Please look at the page.',
    },
    others: {
      outcome: 'review',
      says: 'The words stand in what a visitor wrote or in a quotation, not in what the agency says. Please decide whether they may stay.',
    },
  };
  return {
    id: item.id,
    title: item.title,
    strength: 'must',
    asks: `Text that the agency chose ${rule} on the page: ${item.title}.`,
    why: 'The agency made this rule for its own pages.',
    references: [{ title: "The agency's own policy", section: item.id }],
    messages,
  };
}
