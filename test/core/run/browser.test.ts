// When a browser is asked for, what stands when it brings nothing, and that its word counts when it brings something.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserVisit } from '../../../core/ports.ts';
import { runAudit } from '../../../core/run-audit.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import {
  GOOD,
  html,
  inventoryOf,
  LINKED,
  pageOf,
  policyOf,
  REQUIRED,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

let site: Site;
let world: World;

/** A page that shows nothing before its scripts have run. */
const SHELL =
  '<!doctype html><html><head><title>Riverton</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body></html>';

beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
  site.pages.set('/shell', SHELL);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

/** A browser that renders every page to this HTML. The real one has its own tests; here only its place in a run counts. */
function rendering(rendered: string): { visit: BrowserVisit; asked: string[] } {
  const asked: string[] = [];
  const visit: BrowserVisit = async (url, because) => {
    asked.push(`${new URL(url).pathname}: ${because}`);
    const capture = {
      schema: 1 as const,
      mode: 'browser' as const,
      because,
      requestedUrl: url,
      finalUrl: url,
      redirects: [],
      status: 200,
      headers: {},
      contentType: 'text/html',
      charset: { label: 'utf-8', from: 'browser' },
      capturedAt: '2026-11-16T09:00:00.000Z',
      durationMs: 5,
      sha256: createHash('sha256').update(rendered).digest('hex'),
      bytes: rendered.length,
    };
    return { ok: true, value: { capture, html: rendered } };
  };
  return { visit, asked };
}

async function audit(
  path: string,
  browser?: BrowserVisit,
  policy = policyOf({ purpose: REQUIRED, emergency: REQUIRED }),
): Promise<PageReport> {
  const ports = browser === undefined ? world.ports : world.with({ browser });
  const result = await runAudit(ports, requestOf(inventoryOf([pageOf(site, path)]), { policy }));
  if (result.status !== 'finished') throw new Error('stopped');
  const report = await world.ports.records.pageReport(
    result.run.runId,
    'riverton',
    pageOf(site, path).id,
  );
  if (report === undefined) throw new Error('no report');
  return report;
}

describe('a page that scripts build', () => {
  it('is read by the browser, and both captures are kept', async () => {
    const { visit, asked } = rendering(GOOD);
    const report = await audit('/shell', visit);
    expect(report).toMatchObject({ verdict: 'compliant', capture: { mode: 'browser' } });
    expect(asked).toEqual([
      expect.stringMatching(/^\/shell: the page is empty until scripts have run/),
    ]);
    const key = report.capture?.key ?? '';
    expect((await world.ports.captures.load(key))?.html).toBe(GOOD);
    const sha = createHash('sha256').update(SHELL).digest('hex').slice(0, 16);
    const first = key.replace(/browser-\w+$/, `static-${sha}`);
    expect((await world.ports.captures.load(first))?.html).toBe(SHELL);
  });

  it('is unreadable without a browser, and says so', async () => {
    const report = await audit('/shell');
    expect(report).toMatchObject({
      verdict: 'unreadable',
      failure: { reason: 'needs-browser' },
      capture: { mode: 'static' },
      findings: [],
    });
  });

  it("is unreadable for the browser's reason when the browser fails, or meets a wall", async () => {
    const failing = await audit('/shell', async () => ({
      ok: false,
      failure: { reason: 'browser-timeout', detail: 'after 30 s' },
    }));
    const detail = 'after 30 s; tried 2 times in this run';
    expect(failing.failure).toEqual({ reason: 'browser-timeout', detail });
    const walled = await audit('/shell', rendering('<html><body></body></html>').visit);
    expect(walled).toMatchObject({
      verdict: 'unreadable',
      failure: { reason: 'empty' },
      capture: { mode: 'browser' },
    });
  });

  it('is not visited with a browser when the static page settles everything', async () => {
    site.pages.set('/good', GOOD);
    const { visit, asked } = rendering(html('nothing'));
    expect((await audit('/good', visit)).verdict).toBe('compliant');
    expect(asked).toEqual([]);
  });

  it('is read by the browser one click away, too', async () => {
    site.pages.set('/a', html('call 911', '<a href="/shell">Comment policy</a>'));
    const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
    const report = await audit('/a', rendering(GOOD).visit, policy);
    expect(report.verdict).toBe('compliant');
    expect(report.linked).toMatchObject([{ mode: 'browser', url: `${site.url}/shell` }]);
  });
});

/** The static page is judged as one with a part that scripts build. */
function withPart(): Parameters<World['with']>[0] {
  return {
    judge: async (request) => {
      const judged = await world.ports.judge(request);
      const isStatic = request.capture.capture.mode === 'static';
      return { ...judged, script: { ...judged.script, partial: isStatic } };
    },
  };
}

async function auditPart(browser?: BrowserVisit): Promise<PageReport> {
  site.pages.set('/part', html('It is our purpose.', 'We say no such thing.'));
  const ports = world.with({ ...withPart(), ...(browser === undefined ? {} : { browser }) });
  await runAudit(ports, requestOf(inventoryOf([pageOf(site, '/part')])));
  const [report] = await world.ports.records.pageHistory('riverton', 'part', 1);
  if (report === undefined) throw new Error('no report');
  return report;
}

describe('a page that scripts only add to', () => {
  it('keeps what was seen, and makes a question of what was not, when no browser could look', async () => {
    const report = await auditPart();
    expect(report.verdict).toBe('needs-review');
    expect(report.findings).toMatchObject([
      { item: 'purpose', outcome: 'pass' },
      { item: 'emergency', outcome: 'review', message: 'part-not-seen', fix: 'We say call 911.' },
    ]);
    expect(report.findings[1]?.says).toMatch(
      /no browser was there.*Without it: The page must say call 911/,
    );
  });

  it('keeps what was seen when the browser met a wall', async () => {
    const report = await auditPart(rendering('<html><body></body></html>').visit);
    expect(report).toMatchObject({ verdict: 'needs-review', capture: { mode: 'static' } });
    expect(report.findings[1]?.says).toContain('could not be looked at (no visible text)');
  });

  it('fails when the browser looked and it is not there', async () => {
    const report = await auditPart(
      rendering(html('It is our purpose.', 'More, built by scripts.')).visit,
    );
    expect(report).toMatchObject({ verdict: 'not-compliant', capture: { mode: 'browser' } });
  });

  it('tells where the two readings differ, either way, and lets the browser’s stand', async () => {
    const report = await auditPart(rendering(html('In an emergency call 911.', 'Hello.')).visit);
    const [purpose, emergency] = report.findings;
    expect(purpose).toMatchObject({
      outcome: 'fail',
      otherReading: { mode: 'static', outcome: 'pass' },
    });
    expect(purpose?.says).toBe(
      'The page must say our purpose. The page as the server sends it would meet this: “It is our purpose.”, but a real browser does not show it so.',
    );
    expect(emergency).toMatchObject({
      outcome: 'pass',
      otherReading: { mode: 'static', outcome: 'fail' },
    });
    expect(emergency?.says).toBe('It says “In an emergency call 911.”.');
    expect(report.capture).toMatchObject({
      mode: 'browser',
      because: expect.stringMatching(
        /^a required item was not found, and scripts build part of the page/,
      ),
    });
  });

  it('says nothing of readings that agree', async () => {
    const report = await auditPart(rendering(html('It is our purpose.', 'Hello.')).visit);
    for (const finding of report.findings) expect(finding).not.toHaveProperty('otherReading');
  });
});

/** A page whose purpose stands in a box of this name. */
const styled = (name: string) =>
  html('In an emergency call 911.', 'We serve.')
    .replace('</head>', '<link rel="stylesheet" href="/site.css"></head>')
    .replace('</body>', `<div class="${name}"><p>It is our purpose.</p></div></body>`);

describe('a page whose style may hide what it is met by', () => {
  it('is looked at with the browser, whose word counts', async () => {
    site.pages.set('/styled', styled('c-notice--hidden'));
    const { visit, asked } = rendering(html('In an emergency call 911.', 'We serve.'));
    const report = await audit('/styled', visit);
    expect(asked).toEqual([
      '/styled: a required item stands in text that the style of the page may hide',
    ]);
    expect(report).toMatchObject({ verdict: 'not-compliant', capture: { mode: 'browser' } });
    expect(report.findings[0]).toMatchObject({
      item: 'purpose',
      outcome: 'fail',
      otherReading: { mode: 'static', outcome: 'pass' },
    });
  });

  it('is not when its names say nothing of hiding', async () => {
    site.pages.set('/styled', styled('c-notice'));
    const { visit, asked } = rendering(html('nothing'));
    expect((await audit('/styled', visit)).verdict).toBe('compliant');
    expect(asked).toEqual([]);
  });

  it('counts as it was read when there is no browser, failures too', async () => {
    site.pages.set('/styled', styled('c-notice--hidden').replace('call 911', 'call us'));
    const report = await audit('/styled');
    expect(report.verdict).toBe('not-compliant');
    expect(report.findings.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
  });
});
