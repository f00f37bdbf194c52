// Judging one capture: read, wall, checks.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeInPlace } from '../../../adapters/judge-in-place.ts';
import { judgeCapture } from '../../../core/verdict/judge-page.ts';
import { GOOD, html, RULES } from '../../support/audit-world.ts';
import { requestFor } from '../../support/judge-request.ts';

describe('a capture', () => {
  it('is judged to findings, with what the page says by its hash and where it links', async () => {
    const page = html('our purpose', 'call 911', '<a href="/comment-policy">Comment policy</a>');
    const judged = await judgeCapture(RULES, requestFor(page));
    expect(judged.findings.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
    expect(judged).toMatchObject({ title: 'Riverton', language: 'en' });
    expect(judged.policyLinks).toEqual(['https://www.riverton.gov/comment-policy']);
    const again = await judgeCapture(RULES, requestFor(page.replace('<main>', '<main class="x">')));
    expect(again.textSha256).toBe(judged.textSha256);
    const text = 'our purpose\ncall 911\nComment policy\n';
    const rest = 'Riverton is a town on the river, and this is a page about what happens there.';
    expect(judged.textSha256).toBe(
      createHash('sha256')
        .update(text + rest)
        .digest('hex'),
    );
  });

  it('has no findings when it shows a wall, and keeps what was read of it', async () => {
    const judged = await judgeCapture(RULES, requestFor(GOOD, { status: 503 }));
    expect(judged).toMatchObject({
      findings: [],
      failure: { reason: 'server-error' },
      title: 'Riverton',
    });
    expect(judged.textSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no findings when it cannot be read', async () => {
    const judged = await judgeCapture(RULES, requestFor('<i>'.repeat(30_000)));
    expect(judged).toMatchObject({
      findings: [],
      failure: { reason: 'too-deep' },
      language: 'und',
    });
  });
});

describe('judging in place', () => {
  it('answers like the judgement, and makes a failure of a crash without the words of the page', async () => {
    const judge = judgeInPlace(RULES);
    expect((await judge(requestFor(GOOD))).findings).toHaveLength(2);
    const broken = requestFor(GOOD);
    Object.defineProperty(broken.capture, 'html', {
      get: () => {
        throw new SyntaxError('our purpose');
      },
    });
    expect((await judge(broken)).failure).toEqual({
      reason: 'reading-failed',
      detail: 'the reader broke on this page (SyntaxError)',
    });
  });
});
