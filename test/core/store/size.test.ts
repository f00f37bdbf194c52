// The item limit: what is cut, what is counted, and what is never cut.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byteLength,
  cutText,
  fittingAgencyReport,
  fittingPageReport,
  MAX_QUOTE,
  MAX_RECORD_BYTES,
  MAX_TEXT,
} from '../../../core/store/size.ts';
import type { Change, Finding } from '../../../core/verdict/schema.ts';
import { agencyReportOf, findingOf, pageReportOf, runOf } from '../../support/stored-records.ts';

const run = runOf('r');
const quote = (text: string): Finding['evidence'][number] => ({
  text,
  place: 'main',
  visibility: 'shown',
});
const sizeOf = (record: unknown): number => Buffer.byteLength(JSON.stringify(record));

describe('byteLength', () => {
  it('is that of UTF-8, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(byteLength(text)).toBe(Buffer.byteLength(text));
      }),
    );
    expect(byteLength('\uD83D\uDE00é€\uDC00a')).toBe(4 + 2 + 3 + 3 + 1);
  });
});

describe('cutText', () => {
  it('leaves what fits', () => {
    expect(cutText('911', 3)).toBe('911');
  });

  it('ends what it cuts with an ellipsis, within the limit', () => {
    expect(cutText('emergency', 5)).toBe('emer…');
  });

  it('never leaves half a character', () => {
    expect(cutText('ab😀cd', 4)).toBe('ab…');
    expect(cutText('ab😀cd', 5)).toBe('ab😀…');
    expect(cutText('a\uD800b', 10)).toBe('a\uFFFDb');
  });
});

describe('a page report', () => {
  it('of an ordinary size is kept as it is', () => {
    const report = pageReportOf(run, 'a', 'p');
    expect(fittingPageReport(report)).toEqual(report);
  });

  it('keeps 300 characters of a quotation, and whole addresses', () => {
    const nearest = quote('n'.repeat(5000));
    const linkedUrl = `https://a.example.gov/${'x'.repeat(3000)}`;
    const finding = findingOf('i', { nearest, linkedUrl, evidence: [quote('e'.repeat(301))] });
    const [kept] = fittingPageReport(pageReportOf(run, 'a', 'p', { findings: [finding] })).findings;
    expect(kept?.evidence[0]?.text).toBe(`${'e'.repeat(299)}…`);
    expect(kept?.nearest?.text).toHaveLength(MAX_QUOTE);
    expect(kept?.linkedUrl).toBe(linkedUrl);
    expect(kept?.evidenceOmitted).toBeUndefined();
  });

  it('counts the quotations that it leaves out, on top of those left out before', () => {
    const evidence = Array.from({ length: 25 }, (_, index) => quote(`quote ${index}`));
    const findings = [findingOf('i', { evidence, evidenceOmitted: 2 })];
    const [kept] = fittingPageReport(pageReportOf(run, 'a', 'p', { findings })).findings;
    expect(kept?.evidence).toHaveLength(20);
    expect(kept?.evidenceOmitted).toBe(7);
  });

  it('cuts the title of a hostile page', () => {
    const title = '\uD83D'.repeat(1_000_000);
    const kept = fittingPageReport(pageReportOf(run, 'a', 'p', { title })).title;
    expect(kept).toHaveLength(MAX_TEXT);
    expect(kept).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    ['many quotations', 150, 20, 300],
    ['many findings', 400, 3, 300],
  ])('of %s loses text, never a finding', (_, count, quotes, characters) => {
    const evidence = Array.from({ length: quotes }, () => quote('é'.repeat(characters)));
    const findings = Array.from({ length: count }, (_none, index) =>
      findingOf(`own-${index}`, { evidence, says: 's'.repeat(500) }),
    );
    const kept = fittingPageReport(pageReportOf(run, 'a', 'p', { findings }));
    expect(kept.findings.map(({ item }) => item)).toEqual(findings.map(({ item }) => item));
    expect(sizeOf(kept)).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    for (const finding of kept.findings)
      expect(finding.evidence.length + (finding.evidenceOmitted ?? 0)).toBe(quotes);
  });
});

describe('an agency report', () => {
  it('keeps as many changes as fit, and counts the others', () => {
    const changes = Array.from({ length: 3000 }, (_, index) => change(index));
    const kept = fittingAgencyReport(agencyReportOf(run, 'a', { changes, changesOmitted: 5 }));
    expect(kept.changes.length + kept.changesOmitted).toBe(3005);
    expect(kept.changes).toEqual(changes.slice(0, kept.changes.length));
    expect(sizeOf(kept)).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    expect(sizeOf(kept)).toBeGreaterThan(MAX_RECORD_BYTES - 1000);
  });

  it('that fits is kept as it is', () => {
    const report = agencyReportOf(run, 'a', { changes: [change(1)] });
    expect(fittingAgencyReport(report)).toEqual(report);
  });
});

function change(index: number): Change {
  return {
    kind: 'newly-failing',
    agencyId: 'a',
    pageId: `page-${index}`,
    item: 'emergency-note',
    title: 'é'.repeat(100),
  };
}
