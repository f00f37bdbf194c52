// Explanations at their edges: no capture, items not asked for, nothing found, and what does or does not stand over the conclusion.
import { expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { checkNamed, explainItem, isOtherToday, type ItemExplanation } from '../../core/explain.ts';
import { explainText } from '../../core/report/explain-text.ts';
import { AGENCY, policyOf } from '../support/audit-world.ts';
import { capture, finding } from '../support/report-data.ts';

const ITEM = 'emergency-note';
const base: ItemExplanation = { item: ITEM, title: 'Emergency note', asks: 'Say to call 911.', requirement: { level: 'required', where: 'page' }, pages: [], missing: [] }; // prettier-ignore
const shown = (of: Parameters<typeof explainText>[0]): string => explainText(of).replaceAll(/\s+/g, ' '); // prettier-ignore

it('explains a report without a capture from nothing, and looks at no linked page for an item of the page itself', async () => {
  const policy = policyOf({ [ITEM]: { level: 'required', where: 'page' } });
  const check = await checkNamed(RULES, policy, ITEM);
  if (check === undefined) throw new Error('no check');
  const asked: string[] = [];
  const captures = { load: async (key: string) => void asked.push(key) };
  const page = { id: 'a', agencyId: AGENCY.id, url: 'https://riverton.gov/', platform: 'website', kind: 'web-page', waivers: [] } as const; // prettier-ignore
  const report = { linked: [capture('https://riverton.gov/policy')] };
  const explained = await explainItem({ rules: RULES, captures }, check, { report, expected: { page: { ...page, waivers: [] }, agency: AGENCY }, policy }); // prettier-ignore
  expect(explained).toMatchObject({ item: ITEM, pages: [], missing: [] });
  expect(asked).toEqual([]);
  expect(isOtherToday(finding(ITEM), explained)).toBe(false);
  expect(await checkNamed(RULES, policy, 'no-such-item')).toBeUndefined();
});

it('says where the policy does not ask, and where nothing is about the item', () => {
  const page = { url: 'https://riverton.gov/', where: 'page', language: 'en', outcome: 'fail', says: 'Nothing said.', looked: [] } as const; // prettier-ignore
  const text = shown({ explanation: { ...base, requirement: { level: 'off', where: 'page' }, pages: [{ ...page, looked: [] }] }, from: 'Run of Monday' }); // prettier-ignore
  expect(text).toContain('The policy does not ask for it on this kind of page.');
  expect(text).toContain('nothing there is about this item');
  expect(text).toContain('Run of Monday');
  expect(text).not.toContain('Conclusion');
});

it('leaves the language out where none was read', () => {
  const looked = [{ quotes: [{ text: 'Call 911', place: 'bio' as const, visibility: 'shown' as const }], taken: 'near' as const, message: 'missing', counted: false, why: 'Too little.' }]; // prettier-ignore
  const text = shown({ explanation: { ...base, pages: [{ url: 'https://riverton.gov/', where: 'page', language: 'en', outcome: 'fail', says: 'No.', looked }] } }); // prettier-ignore
  expect(text).toContain('1 sentence or address about this item');
  expect(text).toContain('about it, not enough (');
  expect(text).not.toContain('read as');
});

it('puts a ruling and a waiver that holds over the conclusion, and nothing where nothing stands over it', () => {
  const ruling = { runId: 'r', by: 'Dana Ortiz', at: '2026-03-09T15:00:00Z', decision: 'satisfied', reason: 'It is clear', state: 'stands', outcome: 'fail' } as const; // prettier-ignore
  const waiver = { item: ITEM, reason: 'Trial', approvedBy: 'Chief', until: '2026-12-31' };
  const over = shown({ explanation: base, finding: finding(ITEM, { ruling, waiver }) });
  expect(over).toContain('Ruled by Dana Ortiz on Mar 9, 2026: satisfied (It is clear).');
  expect(over).toContain('Waiver until Dec 31, 2026, approved by Chief: Trial');
  expect(over).not.toContain('run out');
  expect(shown({ explanation: base, finding: finding(ITEM) })).not.toMatch(/Ruled|Waiver|one click away|have changed/); // prettier-ignore
});
