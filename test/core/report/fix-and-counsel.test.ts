// Text to paste and notes for counsel as they are shown: on a terminal and in the HTML report, harmless whatever a page says.
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { NOTE_KEYS } from '../../../core/counsel/note.ts';
import { NOT_ADVICE, noteWords } from '../../../core/counsel/words.ts';
import type { PageFix } from '../../../core/fix/fix.ts';
import { fixesOfRun } from '../../../core/fix/fixes-of-run.ts';
import { counterWords } from '../../../core/report/fix-words.ts';
import { fixText } from '../../../core/report/fix-text.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import { pageReportText } from '../../../core/report/page-text.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import { agencyReport, findings, inputOf, page, whole } from '../../support/report-data.ts';
import { agencyOf, pageOf, POLICY } from '../../support/stored-records.ts';

const HOSTILE = '</pre><script>alert(1)</script>\u001b[31m\u202e';
const place = { field: 'Bio', steps: ['Profile', 'Edit profile'] };
const counter = { used: 40, max: 160, unit: 'characters', confidence: 'high' } as const;

const FIX: PageFix = {
  language: 'en',
  text: `In an emergency, call 911.\n::error::${HOSTILE}`,
  how: 'replace',
  counter,
  place,
  items: [
    { item: 'emergency-note', title: 'Emergency note', text: 'In an emergency, call 911.', counter, place, carriedBy: 'text' },
    { item: 'comment-policy', title: 'Comment policy', text: 'Comments are welcome.', counter, place, carriedBy: 'notice-page', note: 'It stands on your notice page.' },
    { item: 'contact-information', title: 'Contact', text: '', counter: { used: 0, unit: 'characters' }, place, carriedBy: 'nothing', note: 'Your number is not in the inventory.' },
    { item: 'purpose-statement', title: 'Purpose', text: 'News and safety.', counter, place, carriedBy: 'nothing', note: 'There is no room for it.' },
  ],
  leftOut: [{ what: HOSTILE, why: 'It says the opposite.' }],
}; // prettier-ignore

const bad = {
  outcome: 'fail' as const,
  evidence: [],
  says: 'The page must say so.',
  fix: 'Old words',
};
const BAD = page('x', {
  url: 'https://x.com/rivertonpd',
  verdict: 'not-compliant',
  findings: findings({ 'emergency-note': bad, 'contact-information': bad, 'comment-policy': bad }),
  counsel: [
    { key: 'off-topic', quote: `Off-topic comments go ${HOSTILE}`, url: 'https://www.riverton.gov/policy' },
    { key: 'no-appeal' },
  ],
}); // prettier-ignore

describe('text to paste on a terminal', () => {
  it('can be copied as it is, and tells what is not in it', () => {
    const text = fixText(FIX, BAD);
    for (const words of [
      'Paste this in place of what the field says now. Field: Bio.',
      'Where to click: Profile > Edit profile',
      '\nIn an emergency, call 911.\n',
      '40 of 160 characters.',
      'Comment policy: on your notice page',
      'Your number is not in the inventory.',
      'By itself: News and safety.',
      'It says the opposite.',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e|^::/mu);
  });

  it('says so where there is none', () => {
    expect(fixText({ ...FIX, text: '', items: [], leftOut: [] }, BAD)).toContain(
      'There is no text',
    );
  });

  it('tells how sure the limit is', () => {
    expect(counterWords({ used: 3, unit: 'characters' })).toBe('3 characters.');
    expect(counterWords({ ...counter, confidence: 'medium' })).toContain('probably');
    expect(counterWords({ used: 3, max: 1_000, unit: 'graphemes' })).toContain('3 of 1,000 characters. The platform’s limit is not certain'); // prettier-ignore
  });
});

const shown = (fix: PageFix | undefined, report: PageReport = BAD): Promise<string> =>
  whole(htmlReport({ ...inputOf([report], [agencyReport('riverton-pd', [report])]), fixOf: async () => fix })); // prettier-ignore

describe('text to paste in the HTML report', () => {
  it('stands with each finding and as a whole, as text', async () => {
    const text = await shown(FIX);
    for (const words of [
      'All of it in one text, ready to paste',
      'What is not in the text, and why',
      'Enough on your notice page',
      '40 of 160 characters.',
      'Your number is not in the inventory.',
      '&lt;/pre&gt;&lt;script&gt;',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('Old words');
  });

  it('gives way to the words of the check where nobody made one', async () => {
    const text = await shown(undefined);
    expect(text).toContain('Old words');
    expect(text).not.toContain('All of it in one text');
  });
});

describe('notes for counsel', () => {
  it('stand beside the page with their decision, and are no legal advice', async () => {
    const html = await whole(htmlReport(inputOf([BAD], [agencyReport('riverton-pd', [BAD])])));
    const text = pageReportText(BAD, { zone: 'America/New_York' });
    for (const one of [html, text.replaceAll(/\s+/g, ' ')]) {
      expect(one).toContain('Not legal advice.');
      expect(one).toContain('109 F.4th 627');
      expect(one).toContain('601 U.S. 187');
    }
    expect(html).toContain('2 notes for counsel on the comment policy');
    expect(html).not.toContain('<script');
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  it.each(['en', 'es'] as const)(
    'each with its decision in %s, and none counts for anything',
    async (language) => {
      const asPage = async (one: PageReport) => {
        const input = inputOf([one], [agencyReport('riverton-pd', [one])]);
        return load(await whole(htmlReport({ ...input, language })));
      };
      const noted = await asPage({ ...BAD, counsel: NOTE_KEYS.map((key) => ({ key })) });
      expect(noted('.counsel').text()).toContain(NOT_ADVICE[language]);
      const items = noted('.counsel li')
        .toArray()
        .map((one) => noted(one).text());
      expect(items).toHaveLength(NOTE_KEYS.length);
      for (const [at, key] of NOTE_KEYS.entries()) {
        const { says, sources } = noteWords(key, language);
        for (const words of [says, ...sources.map(({ cite }) => cite)])
          expect(items[at]).toContain(words);
        expect(items[at]).toMatch(/109 F\.4th 627|601 U\.S\. 187|912 F\.3d 666/);
      }
      const { counsel: _, ...plain } = BAD;
      const without = await asPage(plain);
      noted('.counsel').remove();
      const words = (of: typeof noted): string => of('body').text().replaceAll(/\s+/g, ' ');
      expect(words(noted)).toBe(words(without));
    },
  );
});

describe('the fixes of a run', () => {
  it('are made from its plan, which is read once, and only for pages that need one', async () => {
    let reads = 0;
    async function* planned() {
      reads += 1;
      yield { page: { ...pageOf('riverton-pd', 'x'), language: 'es' }, agency: agencyOf('riverton-pd') }; // prettier-ignore
    }
    const fixOf = fixesOfRun({ records: { expectedPages: planned, planPolicy: async () => POLICY } }, 'run'); // prettier-ignore
    expect(await fixOf({ ...BAD, findings: [] })).toBeUndefined();
    expect(reads).toBe(0);
    expect((await fixOf(BAD))?.language).toBe('es');
    await fixOf(BAD);
    expect(reads).toBe(1);
    expect(await fixOf({ ...BAD, agencyId: 'nobody' })).toBeUndefined();
    const newer = fixesOfRun({ records: { expectedPages: planned, planPolicy: async () => undefined } }, 'run', { agencies: [{ ...agencyOf('riverton-pd'), nonEmergencyPhone: '(614) 555-0142' }], reader: 'es' }); // prettier-ignore
    const fix = await newer({ ...BAD, agencyId: 'riverton-pd' });
    expect(fix?.items.find(({ item }) => item === 'contact-information')?.text).toContain('(614) 555-0142'); // prettier-ignore
  });
});
