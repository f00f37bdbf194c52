// How sure each finding is: of what is plain, of what comes near, of what a person must look at.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import type { Judgement } from '../../../core/check.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import { confidenceOf, withConfidence } from '../../../core/verdict/confidence.ts';
import { runChecks } from '../../../core/verdict/run-checks.ts';
import type { Finding } from '../../../core/verdict/schema.ts';
import { notConfirmed } from '../../../core/verdict/second-look.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

const QUOTE = { text: 'x', place: 'main', visibility: 'shown' } as const;

async function findingsOf(row: RowPage, waivers: Finding['waiver'][] = []): Promise<Finding[]> {
  const { content, about } = pageOf(row);
  const page = { kind: about.kind, waivers: waivers.filter((one) => one !== undefined) };
  return runChecks(RULES, content, { about, policy: DEFAULT_POLICY, page, today: '2026-01-01' });
}

async function confidenceIn(item: string, row: RowPage): Promise<Finding['confidence']> {
  const findings = await findingsOf(row);
  return findings.find((finding) => finding.item === item)?.confidence;
}

describe('confidence', () => {
  it('is high for a plain statement', async () => {
    expect(await confidenceIn('emergency-note', { text: 'In an emergency, call 911.' })).toBe(
      'high',
    );
  });

  it('is medium for what words alone were weighed for', async () => {
    const row: RowPage = { text: "Post an insult and it's gone.", kind: 'policy-page', platform: 'website', url: 'https://www.riverton.example.gov/rules' }; // prettier-ignore
    expect(await confidenceIn('removal-policy', row)).toBe('medium');
  });

  it('is high for a failure that nothing comes near, and medium for one that something does', async () => {
    expect(await confidenceIn('emergency-note', { text: 'Welcome to Riverton.' })).toBe('high');
    expect(await confidenceIn('emergency-note', { text: '911 dispatchers wanted.' })).toBe(
      'medium',
    );
  });

  it('is low for what a person must look at', async () => {
    expect(await confidenceIn('comment-policy', { text: 'Comments are disabled.' })).toBe('low');
  });

  it('is none for what is waived', async () => {
    const waiver = { item: 'emergency-note', reason: 'a kiosk', approvedBy: 'Chief', until: '2026-06-01' }; // prettier-ignore
    const findings = await findingsOf({ text: 'Welcome to Riverton.' }, [waiver]);
    const found = findings.find(({ item }) => item === 'emergency-note');
    expect(found?.outcome).toBe('waived');
    expect(found).not.toHaveProperty('confidence');
  });

  it('is what a message says, where it says it', () => {
    const judgement: Judgement = { outcome: 'pass', message: 'm', evidence: [QUOTE] };
    expect(confidenceOf({ outcome: 'pass', says: '', confidence: 'medium' }, judgement)).toBe(
      'medium',
    );
    expect(confidenceOf({ outcome: 'pass', says: '' }, judgement)).toBe('high');
  });
});

describe('what becomes a question later', () => {
  it('is as open as any other', async () => {
    const findings = await findingsOf({ text: 'Welcome to Riverton.' });
    const failed = findings.filter(({ outcome }) => outcome === 'fail');
    expect(failed.length).toBeGreaterThan(0);
    for (const finding of failed) {
      expect(notConfirmed(finding, { reason: 'timeout', detail: '30 s' }).confidence).toBe('low');
      expect(withConfidence({ ...finding, outcome: 'review' }).confidence).toBe('low');
      expect(withConfidence(finding)).toBe(finding);
    }
  });
});
