// One click away: what counts there, what does not, and how often a linked page is visited.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAudit } from '../../../core/run-audit.ts';
import type { Finding, PageReport } from '../../../core/verdict/schema.ts';
import {
  AGENCY,
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
const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
const link = (path: string, text = 'Comment policy'): string => `<a href="${path}">${text}</a>`;

beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

async function audit(paths: string[], more = {}): Promise<Map<string, PageReport>> {
  const pages = paths.map((path) => pageOf(site, path, more));
  const result = await runAudit(world.ports, requestOf(inventoryOf(pages), { policy }));
  const found = new Map<string, PageReport>();
  if (result.status !== 'finished') throw new Error('stopped');
  for await (const report of world.ports.records.pageReports(result.run.runId))
    found.set(report.pageId, report);
  return found;
}

const item = (report: PageReport | undefined, id: string): Finding | undefined =>
  report?.findings.find((finding) => finding.item === id);

describe('an item that may be met one click away', () => {
  it('is met on the linked page, which is quoted, kept and visited once for all pages', async () => {
    site.pages.set('/policy', html('This is our purpose, and you call 911 from here too.'));
    site.pages.set('/a', html('Call us: call 911.', link('/policy')));
    site.pages.set('/b', html('Also call 911.', link('/policy#top')));
    site.pages.set('/c', html('No phone here.', link('/policy')));
    const found = await audit(['/a', '/b', '/c']);
    expect(item(found.get('a'), 'purpose')).toMatchObject({
      outcome: 'pass',
      metOn: 'linked',
      linkedUrl: `${site.url}/policy`,
      evidence: [{ text: 'This is our purpose, and you call 911 from here too.' }],
    });
    expect(found.get('a')?.verdict).toBe('compliant');
    expect(found.get('b')?.verdict).toBe('compliant');
    expect(item(found.get('c'), 'emergency'), 'must stand on the page itself').toMatchObject({
      outcome: 'fail',
      metOn: 'page',
    });
    expect(site.hits.filter((path) => path === '/policy')).toHaveLength(1);
    const [kept] = found.get('a')?.linked ?? [];
    expect(kept).toMatchObject({ url: `${site.url}/policy`, mode: 'static', status: 200 });
    expect((await world.ports.captures.load(kept?.key ?? ''))?.html).toContain('our purpose');
  });

  it('does not visit it when nothing is left to look for, nor for what is contradicted or waived', async () => {
    site.pages.set('/policy', html('This is our purpose.'));
    site.pages.set('/met', html('our purpose; call 911', link('/policy')));
    site.pages.set('/against', html('We have no our purpose at all; call 911.', link('/policy')));
    const found = await audit(['/met', '/against']);
    expect(item(found.get('against'), 'purpose')?.outcome).toBe('contradicted');
    const waivers = [
      { item: 'purpose', reason: 'New page', approvedBy: 'Chief', until: '2026-12-01' },
    ];
    site.pages.set('/waived', html('call 911', link('/policy')));
    const waived = await audit(['/waived'], { waivers });
    expect(item(waived.get('waived'), 'purpose')?.outcome).toBe('waived');
    expect(site.hits).not.toContain('/policy');
  });

  it('is a question, and no failure, when the linked page cannot be read', async () => {
    site.pages.set('/down', (_request, response) => void response.writeHead(503).end('later'));
    site.pages.set('/a', html('call 911', link('/down')));
    const found = await audit(['/a']);
    expect(item(found.get('a'), 'purpose')).toMatchObject({
      outcome: 'review',
      message: 'linked-unreadable',
      linkedUrl: `${site.url}/down`,
    });
    expect(item(found.get('a'), 'purpose')?.says).toMatch(
      /^The linked policy could not be read: HTTP 503.* On the page itself: The page must say/,
    );
    expect(found.get('a')?.verdict).toBe('needs-review');
  });

  it('fails when no linked page has it, and shows what comes near it there', async () => {
    site.pages.set('/empty-policy', html('Nothing of the kind.'));
    site.pages.set('/near-policy', html('It is maybe our purpose.'));
    site.pages.set('/far', html('call 911', link('/empty-policy')));
    site.pages.set('/near', html('call 911', link('/empty-policy', 'About'), link('/near-policy')));
    const found = await audit(['/far', '/near']);
    expect(item(found.get('far'), 'purpose')).toMatchObject({ outcome: 'fail', metOn: 'page' });
    expect(item(found.get('near'), 'purpose')).toMatchObject({
      outcome: 'review',
      metOn: 'linked',
      linkedUrl: `${site.url}/near-policy`,
    });
  });

  it('keeps an expired waiver named when the linked page meets the item', async () => {
    site.pages.set('/policy', html('This is our purpose.'));
    site.pages.set('/a', html('call 911', link('/policy')));
    const waivers = [
      { item: 'purpose', reason: 'New page', approvedBy: 'Chief', until: '2026-11-15' },
    ];
    const found = await audit(['/a'], { waivers });
    expect(item(found.get('a'), 'purpose')).toMatchObject({
      outcome: 'pass',
      waiver: waivers[0],
      waiverExpired: true,
    });
  });

  it('judges one linked page for each agency by that agency', async () => {
    site.pages.set('/policy', html('This is our purpose.'));
    site.pages.set('/a', html('call 911', link('/policy')));
    site.pages.set('/b', html('call 911', link('/policy')));
    const names: string[] = [];
    const other = { ...AGENCY, id: 'lakeside', name: 'Lakeside Fire' };
    const pages = [pageOf(site, '/a'), pageOf(site, '/b', { agencyId: 'lakeside' })];
    const ports = world.with({
      judge: (request) => {
        if (request.items !== undefined) names.push(request.about.agency.name);
        return world.ports.judge(request);
      },
    });
    await runAudit(ports, requestOf(inventoryOf(pages, [AGENCY, other]), { policy }));
    expect(names.sort()).toEqual(['Lakeside Fire', 'Riverton Police']);
    expect(site.hits.filter((path) => path === '/policy')).toHaveLength(1);
  });
});
