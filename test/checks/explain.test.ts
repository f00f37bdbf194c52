// Explaining a verdict changes none, and says of each sentence what it was taken for.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainCheck } from '../../checks/explain.ts';
import { RULES } from '../../checks/index.ts';
import { ownItemCheck } from '../../checks/own-item.ts';
import type { AnyCheck, Explained } from '../../core/check.ts';
import { explainText } from '../../core/report/explain-text.ts';
import { readCapture } from '../../core/read/read.ts';
import { whyWords } from '../../core/verdict/why-words.ts';
import { judge, rowPage, type Table } from '../support/check-tester.ts';
import { RIVERTON } from '../support/content.ts';

const GOLDENS = new URL('../golden/read/', import.meta.url);
const checks = RULES.checks.map(({ check }) => check);
const named = (id: string): AnyCheck => {
  const check = checks.find(({ meta }) => meta.id === id);
  if (check === undefined) throw new Error(id);
  return check;
};

const taken = (text: string, id: string): string[] => {
  const { content, about } = rowPage(text);
  return explainCheck(named(id), content, about).looked.map(wordsOf);
};
const wordsOf = ({ taken: as, others, quotes }: Explained): string =>
  `${others ?? as}: ${quotes.map(({ text }) => text).join(' | ')}`;

describe.each(checks)('$meta.id', (check) => {
  it('comes to the same with and without being explained, on every golden page', () => {
    for (const name of readdirSync(GOLDENS)) {
      const html = readFileSync(new URL(`${name}/page.html`, GOLDENS), 'utf8');
      const capture = { html, capture: { mode: 'static', finalUrl: 'https://riverton.example/' } };
      for (const platform of ['website', 'facebook'] as const) {
        // Reading asks a capture for nothing else.
        const read = readCapture(capture as Parameters<typeof readCapture>[0], platform);
        if (!read.ok) throw new Error(name);
        const about = { agency: RIVERTON, platform, kind: 'home' } as const;
        const before = check.judge(read.content, about);
        expect(explainCheck(check, read.content, about).judgement).toEqual(before);
        expect(check.judge(read.content, about)).toEqual(before);
      }
    }
  });

  it('comes to the same on every row of its table, and shows what it rests on', async () => {
    const { table }: { table: Table } = await import(`./${check.meta.id}.table.ts`);
    for (const row of Object.values(table).flat()) {
      const { content, about } = rowPage(row);
      const judgement = judge(check, content, about);
      const explained = explainCheck(check, content, about);
      expect(explained.judgement).toEqual(judgement);
      for (const one of explained.looked) {
        const { why } = whyWords(one, judgement, check.meta);
        expect(why, JSON.stringify(row)).not.toMatch(/\{\w+\}/);
        expect(why, JSON.stringify(row)).toMatch(/^[A-Z].*[.)]$/s);
      }
      const shown = explained.looked.flatMap(({ quotes }) => quotes.map(({ text }) => text));
      if (judgement.message === 'language') continue;
      for (const { text } of judgement.evidence) expect(shown, JSON.stringify(row)).toContain(text);
    }
  });
});

describe('what each sentence is taken for', () => {
  it('tells statements, their opposite, what is near, and whose words the others are', () => {
    const text = [
      'This page is monitored by staff on weekdays and holidays alike.',
      'Is this page monitored 24/7?',
      'A good page says, in its own bio, "This page is not monitored 24/7 by anybody".',
      'This page is not monitored 24/7.',
      'Esta página no se supervisa las 24 horas del día.',
    ].join('\n');
    const found = taken(text, 'not-monitored-disclaimer');
    expect(found).toContain('asked: Is this page monitored 24/7?');
    expect(found).toContain('meets: This page is not monitored 24/7.');
    expect(found).toContain('meets: Esta página no se supervisa las 24 horas del día.');
    expect(found.find((line) => line.includes('A good page'))).toMatch(/^(?:quoted|advice|guide)/);
    const at = found.map((line) => text.indexOf(line.slice(line.indexOf(': ') + 2)));
    expect(at, 'in page order').toEqual([...at].sort((a, b) => a - b));
  });

  it('tells in which language a sentence was read', () => {
    const { content, about } = rowPage('Esta página no se supervisa las 24 horas del día.');
    const { looked } = explainCheck(named('not-monitored-disclaimer'), content, about);
    expect(looked).toMatchObject([{ taken: 'meets', language: 'es' }]);
  });

  it('shows what visitors and quotations say, and that it is theirs', () => {
    const { content, about } = rowPage('In an emergency, call 911.');
    const blocks = content.blocks.map((block) => ({ ...block, place: 'visitor-comment' as const }));
    const { judgement, looked } = explainCheck(named('emergency-note'), { ...content, blocks }, about); // prettier-ignore
    expect(judgement.outcome).toBe('fail');
    expect(looked).toMatchObject([{ taken: 'others', others: 'visitor' }]);
  });

  it('shows every contact and every address by itself', () => {
    const contact = taken('Fax: (614) 555-0143\nIn an emergency, call 911.\nDesk: (614) 555-0142', 'contact-information'); // prettier-ignore
    expect(contact).toContain('meets: Desk: (614) 555-0142');
    expect(contact.some((line) => line.startsWith('near: Fax'))).toBe(true);
  });

  it('explains an agency’s own item', () => {
    const own = { id: 'own-hours', title: 'Hours', rule: 'must-appear', phrases: ['open daily'], message: 'Say the hours.', level: 'required', where: 'page', kinds: [] }; // prettier-ignore
    const check = ownItemCheck(own as unknown as Parameters<typeof ownItemCheck>[0]);
    const { content, about } = rowPage('We are open daily from nine to five.');
    const { looked, judgement } = explainCheck(check, content, about);
    expect(judgement.outcome).toBe('pass');
    expect(looked.map(wordsOf)).toEqual(['meets: We are open daily from nine to five.']);
  });

  it('says of words that an agency forbids that they must not stand there, and not that they are not enough', () => {
    const own = { id: 'own-slogan', title: 'Old slogan', rule: 'must-not-appear', phrases: ['to protect and to collect'], message: 'Take the old slogan off.', level: 'required', where: 'page', kinds: [] }; // prettier-ignore
    const check = ownItemCheck(own as unknown as Parameters<typeof ownItemCheck>[0]);
    const page = 'To protect and to collect.\n\nIn an emergency, call 911.\n\nTo protect and to collect, always.'; // prettier-ignore
    const { content, about } = rowPage(page);
    const { looked, judgement } = explainCheck(check, content, about);
    expect(looked.map(({ taken: as }) => as)).toEqual(looked.map(() => 'forbidden'));
    const [first, second] = looked.map((one) => whyWords(one, judgement, check.meta));
    expect(first).toEqual({ counted: true, why: 'Counted. Take the old slogan off.' });
    if (second !== undefined) expect(second.counted).toBe(false);
    const pages = [{ url: 'https://riverton.gov/', where: 'page' as const, language: 'en', outcome: 'fail' as const, says: 'No.', looked: looked.map((one) => Object.assign({}, one, first!)) }]; // prettier-ignore
    const { id: item, title, asks } = check.meta;
    const explanation = { item, title, asks, requirement: { level: 'required', where: 'page' } as const, pages, missing: [] }; // prettier-ignore
    const text = explainText({ explanation });
    expect(text).toContain('must not stand on the page');
    expect(text).not.toContain('not enough');
  });
});
