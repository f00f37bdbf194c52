// A ruling as a line of the labelled corpus, and rulings as a list in a terminal.
import { describe, expect, it } from 'vitest';
import { rulingsText } from '../../../core/report/rulings-text.ts';
import { corpusLine, labelling } from '../../../core/rulings/corpus-line.ts';
import { type Ruling, rulingSchema } from '../../../core/rulings/ruling.ts';

const quote = (text: string) => ({ text, place: 'bio', visibility: 'shown' });

function ruling(given: object = {}): Ruling {
  const agency = { name: 'Riverton Police', country: 'US', officialHosts: ['riverton.gov'] };
  const page = { agencyId: 'riverton-pd', pageId: 'x', url: 'https://x.com/rivertonpd', platform: 'x', kind: 'profile', agency }; // prettier-ignore
  const said = { item: 'purpose-statement', title: 'Purpose', decision: 'satisfied', by: 'Dana Ortiz', reason: 'It is clear', at: '2026-03-09T15:00:00Z' }; // prettier-ignore
  const on = { runId: 'r', checkVersion: '1', outcome: 'review', message: 'unclear', quotes: [quote('We share news')], wording: ['we share news'], textSha256: 'a'.repeat(64), captureKey: 'k', linked: [] }; // prettier-ignore
  return rulingSchema.parse({ schema: 1, ...page, ...said, ...on, ...given });
}

describe('a corpus line', () => {
  it('holds the page’s text, then each quote that is not in it, once', () => {
    const quotes = ['We share news', 'https://riverton.gov/a', 'https://riverton.gov/a'].map(quote);
    expect(corpusLine(ruling({ quotes, language: 'en' }), 'Hello. We share news.')).toMatchObject({
      id: 'ruling:riverton-pd:x:purpose-statement:2026-03-09T15:00:00Z',
      kind: 'agency_profile',
      lang: 'en',
      text: 'Hello. We share news.\nhttps://riverton.gov/a',
      labels: { 'purpose-statement': 'present' },
      quotes: { 'purpose-statement': ['We share news', 'https://riverton.gov/a'] },
      note: 'Ruled by Dana Ortiz on 2026-03-09: It is clear',
      platform: 'x',
    });
  });

  it('says when the quotes stand for a page that is not kept, and keeps an empty page apart from it', () => {
    const gone = corpusLine(ruling({ decision: 'not-satisfied' }), undefined);
    expect(gone).toMatchObject({ text: 'We share news', lang: 'und', labels: { 'purpose-statement': 'absent' } }); // prettier-ignore
    expect(gone.note).toMatch(/^Only the quotes were kept of the page\. Ruled by/);
    expect(corpusLine(ruling(), '')).toMatchObject({
      text: '\nWe share news',
      note: 'Ruled by Dana Ortiz on 2026-03-09: It is clear',
    });
  });

  it('is of the page one click away where the words stood there', () => {
    const linkedUrl = 'https://riverton.gov/policy';
    expect(corpusLine(ruling({ linkedUrl }), 'We share news')).toMatchObject({
      kind: 'agency_policy_page',
      platform: 'website',
      url: linkedUrl,
    });
  });
});

describe('labelling', () => {
  it('keeps the last ruling on the same wording, and one for each wording', () => {
    const later = ruling({ at: '2026-04-01T00:00:00Z', decision: 'not-satisfied' });
    const other = ruling({ wording: ['other words'] });
    expect(labelling([later, ruling(), other])).toEqual([later, other]);
  });

  it('tells rulings on nothing quoted apart by the page’s whole text', () => {
    const none = { quotes: [], wording: [] };
    const first = ruling(none);
    const changed = ruling({ ...none, textSha256: 'b'.repeat(64) });
    const again = ruling({ ...none, at: '2026-04-01T00:00:00Z' });
    expect(labelling([first, changed, again])).toEqual([again, changed]);
  });
});

describe('rulings in a terminal', () => {
  it('are told with how they stand and how many need a new look', () => {
    const text = rulingsText([
      { ruling: ruling({ title: 'Purpose\u001b[2J' }), standing: 'stands' },
      { ruling: ruling({ decision: 'not-satisfied' }), standing: 'outdated' },
    ]);
    expect(text).toContain('Ruled by Dana Ortiz on Mar 9, 2026: satisfied. It is clear');
    expect(text).toContain(': not satisfied. It is clear');
    expect(text).toContain('needs a new look: the wording has changed');
    expect(text.endsWith('\n2 rulings, 1 to look at again.\n')).toBe(true);
    expect(text).not.toContain('\u001b');
  });

  it('say how to begin when there are none, and nothing of a new look when none needs it', () => {
    expect(rulingsText([])).toContain('Nobody has ruled on anything yet.');
    expect(rulingsText([{ ruling: ruling(), standing: 'stands' }])).toMatch(/\n1 ruling\.\n$/);
  });
});
