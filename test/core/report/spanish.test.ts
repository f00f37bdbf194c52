// The report in Spanish: every word of ours is Spanish, and what pages and people said stays as it is.
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import { CAPTURE_FAILURES } from '../../../core/capture/failures.ts';
import { FAILURE_TEXT } from '../../../core/capture/failure-text.ts';
import type { ItemFix, PageFix } from '../../../core/fix/fix.ts';
import { csvReport } from '../../../core/report/csv-report.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { reportWords } from '../../../core/report/language/index.ts';
import { spanishSays } from '../../../core/report/language/es-says.ts';
import { ourWords } from '../../support/our-words.ts';
import { agencyReport, city, finding, findings, hostile, inputOf, page, police, whole } from '../../support/report-data.ts'; // prettier-ignore

const es = reportWords('es');
const golden = (name: string): string => `../../golden/report/${name}`;
const spanish = (input: ReportInput): ReportInput => ({ ...input, language: 'es' });

it('one agency as HTML', async () => {
  await expect(await whole(htmlReport(spanish(police())))).toMatchFileSnapshot(golden('police-es.html')); // prettier-ignore
});

it('a city as a table', async () => {
  await expect(await whole(csvReport(spanish(city())))).toMatchFileSnapshot(golden('city-es.csv'));
});

it.each([
  ['one agency', police],
  ['a city', city],
  ['hostile texts', hostile],
])('%s: nothing that the English report says of its own is left', async (_name, make) => {
  const english = new Set(ourWords(await whole(htmlReport(make()))));
  const markup = await whole(htmlReport(spanish(make())));
  expect(load(markup)('html').attr('lang')).toBe('es');
  // Names of platforms, versions, hashes and languages are the same in both.
  const same = ourWords(markup).filter((text) => english.has(text) && !SAME.test(text));
  expect([...new Set(same)]).toEqual([]);
});

const SAME = /^(?:Bluesky|Facebook|Instagram|LinkedIn|Nextdoor|TikTok|X|YouTube|Mastodon|Threads|Reddit|HTTP \d+, [\d,]+ bytes|SHA-256.*|[\w.-]+|p-[\d.]+)[,.]?$/; // prettier-ignore

async function counts(input: ReportInput): Promise<number[]> {
  const $ = load(await whole(htmlReport(input)));
  return ['tr', 'a', '.badge', 'details', 'h3', 'h4', '.quote', 'pre'].map(
    (what) => $(what).length,
  );
}

it('says the same of the same pages: as many rows, links, badges and folds', async () => {
  expect(await counts(spanish(city()))).toEqual(await counts(city()));
});

describe('what was found', () => {
  const checks = RULES.checks.map(({ check }) => check.meta);

  it.each(checks.map((meta) => ({ item: meta.id, meta })))(
    'of $item is said in Spanish for every message that its check declares',
    ({ item, meta }) => {
      for (const [message, { outcome, says }] of Object.entries(meta.messages)) {
        const said = spanishSays(finding(item, { message, outcome, says }));
        expect(said, message).toMatch(/[.:]$/);
        expect(said, message).not.toBe(says);
        expect(said, message).not.toContain('{');
        // Not the general words for any item: what this one asks for.
        expect(GENERAL, `${item} ${message} has no Spanish words`).not.toContain(said);
      }
    },
  );

  const GENERAL = ['pass', 'fail', 'contradicted', 'review', 'not-applicable'].map((outcome) =>
    spanishSays(finding('own-rule', { message: 'unheard-of', outcome: outcome as 'pass' })),
  );

  it('of an agency’s own rule is said in the words of its policy', () => {
    const own = { message: 'broken', outcome: 'fail', says: 'No raffles, please.' } as const;
    expect(spanishSays(finding('no-raffles', own))).toBe('No raffles, please.');
    expect(spanishSays(finding('no-raffles', { ...own, message: 'kept', outcome: 'pass' }))).toContain('regla propia'); // prettier-ignore
    expect(spanishSays(finding('no-raffles', { ...own, message: 'unsure', outcome: 'review' }))).toContain('Mire la página'); // prettier-ignore
  });

  it('by a person, by one visit alone, or under a waiver says so', () => {
    const missing = { message: 'missing', outcome: 'fail' } as const;
    const waiver = { item: 'emergency-note', reason: 'New bio in June.', approvedBy: 'Chief Ito', until: '2027-01-31' }; // prettier-ignore
    expect(spanishSays(finding('emergency-note', { ...missing, outcome: 'waived', waiver }))).toBe(
      'Con excepción hasta el 31 ene 2027, aprobada por Chief Ito: New bio in June. Sin ella: La página debe decir a qué número llamar en una emergencia. No se encontró nada parecido.',
    );
    const differs = { state: 'differs', first: 'fail', second: 'pass' } as const;
    expect(
      spanishSays(finding('emergency-note', { message: 'says-so', confirmation: differs })),
    ).toMatch(/^Dos visitas .* Lo que cuenta: La página dice/);
  });
});

it.each([...CAPTURE_FAILURES])('%s has Spanish words of its own', (reason) => {
  const { means, remedy } = es.failure(reason);
  expect(means).toMatch(/^\p{Lu}.*[.]$/u);
  expect(remedy).toMatch(/^\p{Lu}.*[.]$/u);
  expect(means).not.toBe(FAILURE_TEXT[reason].means);
  // Commands are the same in every language.
  const commands = FAILURE_TEXT[reason].remedy.match(/presence \w+/g) ?? [];
  for (const command of commands) expect(remedy).toContain(command);
});

describe('what to write', () => {
  const BAD = page('x', {
    url: 'https://x.com/rivertonpd',
    verdict: 'not-compliant',
    findings: findings({
      'emergency-note': { outcome: 'fail', message: 'missing', fix: 'English words of the check' },
      'contact-information': { outcome: 'fail', message: 'missing', fix: 'Call us' },
    }),
  });
  const counter = { used: 42, max: 160, unit: 'characters', confidence: 'high' } as const;
  const place = { field: 'Biografía', steps: ['Perfil'] };
  const item = (of: Pick<ItemFix, 'item' | 'text'> & { note?: string }): ItemFix => ({
    title: of.item,
    counter,
    place,
    carriedBy: 'text',
    ...of,
  });
  const FIX: PageFix = {
    language: 'es',
    text: 'En caso de emergencia, llame al 911.',
    how: 'replace',
    counter,
    place,
    items: [
      item({ item: 'emergency-note', text: 'En caso de emergencia, llame al 911.' }),
      item({ item: 'contact-information', text: '', note: 'Su número no está en la lista.' }),
    ],
    leftOut: [],
  };
  const input = (): ReportInput =>
    inputOf([BAD], [agencyReport('riverton-pd', [BAD])], { fixOf: async () => FIX });

  it.each(['en', 'es'] as const)(
    'in the table (%s) is the text that is fitted to the page, or why there is none',
    async (language) => {
      const csv = await whole(csvReport({ ...input(), language }));
      expect(csv).toContain('"En caso de emergencia, llame al 911."');
      expect(csv).toContain('"Su número no está en la lista."');
      expect(csv).not.toContain('English words of the check');
      expect(csv).not.toContain('Call us');
    },
  );

  it('in the report has its counter and its place in Spanish', async () => {
    const markup = await whole(htmlReport(spanish(input())));
    expect(markup).toContain('42 de 160 caracteres.');
    expect(markup).toContain('Pegue esto en lugar de lo que dice ahora el campo.');
  });
});
