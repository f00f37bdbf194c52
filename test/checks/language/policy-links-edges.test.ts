// Which of a page's links is taken for its policy: its name, how long that may be, where it stands, and which of two is better.
import { describe, expect, it } from 'vitest';
import { policyLinkIn } from '../../../checks/language/policy-links.ts';
import type { Link } from '../../../core/read/content.ts';

const URL = 'https://rivertonpd.gov/policy';
const link = (text: string, more: Partial<Link> = {}): Link => ({ text, href: URL, url: URL, place: 'main', visibility: 'shown', ...more }); // prettier-ignore

/** The sort and the words of the link that counts. */
function found(item: 'comments' | 'removal', ...links: Link[]): string | undefined {
  const best = policyLinkIn(links, item);
  return best && `${best.sort} ${best.seen ? 'seen' : 'unseen'}: ${best.quote.text}`;
}

const name = (length: number): string => 'Comment policy '.padEnd(length, 'x');

describe('a link', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Comment policy', 'policy', undefined],
    ['Comment removal policy', undefined, 'policy'],
    ['Comment takedown rules', undefined, 'policy'],
    ['Terms of use', 'terms', 'terms'],
    ['TÉRMS OF USE', 'terms', 'terms'],
    ['Rules of the pool', undefined, undefined],
    ['Comment on the council meeting policy', undefined, undefined],
    ['Hearings: terms of use', undefined, undefined],
    ['Comments', undefined, undefined],
  ])('named %j', (text, comments, removal) => {
    const sorts = [policyLinkIn([link(text)], 'comments'), policyLinkIn([link(text)], 'removal')];
    expect(sorts.map((one) => one?.sort)).toEqual([comments, removal]);
  });

  it('has a name of up to ninety characters', () => {
    expect(found('comments', link(name(90)))).toBe(`policy seen: ${name(90)}`);
    expect(found('comments', link(name(91)))).toBeUndefined();
  });

  it('leads somewhere, and is the page’s own', () => {
    const { url: _none, ...nowhere } = link('Comment policy');
    expect(found('comments', nowhere)).toBeUndefined();
    for (const place of ['visitor-comment', 'quotation'] as const) {
      expect(found('comments', link('Comment policy', { place }))).toBeUndefined();
    }
    for (const place of ['nav', 'footer'] as const) {
      expect(policyLinkIn([link('Comment policy', { place })], 'comments')?.quote).toEqual({ text: 'Comment policy', place, visibility: 'shown' }); // prettier-ignore
    }
  });
});

const unseen = (one: Link): Link => ({ ...one, visibility: 'screen-reader' });

describe('of two links', () => {
  const TERMS = link('Terms of use');
  const POLICY = link('Comment policy');

  it.each<[string, Link, Link, string]>([
    ['a policy before terms', POLICY, TERMS, 'policy seen: Comment policy'],
    ['a seen policy before an unseen one', POLICY, unseen(link('Comment rules')), 'policy seen: Comment policy'], // prettier-ignore
    ['seen terms before unseen ones', TERMS, unseen(link('Terms of service')), 'terms seen: Terms of use'], // prettier-ignore
    ['an unseen policy before seen terms', unseen(POLICY), TERMS, 'policy unseen: Comment policy'],
  ])('counts %s', (_which, better, other, wanted) => {
    expect(found('comments', better, other)).toBe(wanted);
    expect(found('comments', other, better)).toBe(wanted);
  });

  it('counts the first where they are equal, whatever is seen at a click', () => {
    const clicked = link('Comment rules', { visibility: 'on-click' });
    expect(found('comments', POLICY, clicked)).toBe('policy seen: Comment policy');
    expect(found('comments', clicked, POLICY)).toBe('policy seen: Comment rules');
  });

  it('each item has its own', () => {
    const links = [link('Comment policy'), link('Takedown policy')];
    expect(found('comments', ...links)).toBe('policy seen: Comment policy');
    expect(found('removal', ...links)).toBe('policy seen: Takedown policy');
    expect(found('removal')).toBeUndefined();
  });
});
