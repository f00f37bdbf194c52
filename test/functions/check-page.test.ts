// The on-demand check as the function that is deployed: real visits, real judging in its thread, real rations in the table.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { visitAnswer, type RenderAnswer } from '../../adapters/lambda-browser.ts';
import { draftCapture } from '../../core/check-now.ts';
import type { handler as Handler } from '../../functions/check-page.ts';
import { pageReportSchema } from '../../core/verdict/schema.ts';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { AGENCY, pageOf, POLICY, startSite, type Site } from '../support/audit-world.ts';
import { startAws, type AwsFake } from '../support/aws-fake.ts';
import { startStores, type Stores } from '../support/cloud-world.ts';
import { buildThread, contextOf, environmentOver } from '../support/functions.ts';
import { GOOD_PAGE } from '../support/presence.ts';

let stores: Stores;
let site: Site;
let thread: Awaited<ReturnType<typeof buildThread>>;
/** Where render-page is asked for. */
let browsers: AwsFake;
let rendered: (url: string) => Promise<RenderAnswer>;
let handler: typeof Handler;

beforeAll(async () => {
  [stores, site, thread, browsers] = await Promise.all([
    startStores(),
    startSite(),
    buildThread(),
    startAws(async ({ body }) => ({
      body: JSON.stringify(await rendered(JSON.parse(body).render.url)),
    })),
  ]);
  const environment = environmentOver(stores, {
    JUDGE_THREAD: thread.file,
    RENDER_PAGE: 'render-page:live',
    AWS_ENDPOINT_URL_LAMBDA: browsers.url,
    CHECKS_PER_HOUR: '6',
    CHECKS_OF_HOST_PER_DAY: '3',
  });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  ({ handler } = await import('../../functions/check-page.ts'));
  site.pages.set('/', GOOD_PAGE);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([stores.close(), site.close(), browsers.close()]);
  thread.clear();
});

let asked = 0;

async function ask(body: unknown, caller = 'chief', leftMs = 60_000) {
  asked += 1;
  const userArn = `arn:aws:iam::111122223333:user/${caller}`;
  const event = {
    body: typeof body === 'string' ? body : JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: { authorizer: { iam: { userArn } } },
  };
  const answer = await handler(event as never, contextOf(leftMs, `request-${asked}`));
  return { status: answer.statusCode, ...JSON.parse(answer.body ?? '{}') };
}

const agency = {
  name: 'Riverton Police Department',
  officialHosts: ['127.0.0.1'],
  timeZone: 'America/New_York',
};

describe('the check on demand', () => {
  it('gives the report of an address, and stores nothing', async () => {
    const { status, report } = await ask({ url: `${site.url}/`, kind: 'home', agency }, 'a');
    expect(status).toBe(200);
    expect(pageReportSchema.parse(report)).toMatchObject({ verdict: 'compliant', kind: 'home' });
    const { Contents } = await stores.s3.send(new ListObjectsV2Command({ Bucket: stores.bucket }));
    expect(Contents).toBeUndefined();
  });

  it('keeps the captures where that is asked for', async () => {
    const { report } = await ask({ url: `${site.url}/`, kind: 'home', agency, keep: true }, 'a');
    const { Contents = [] } = await stores.s3.send(
      new ListObjectsV2Command({ Bucket: stores.bucket }),
    );
    expect(Contents.map(({ Key }) => Key)).toEqual([`${report.capture.key}.capture`]);
  });

  it('judges a draft without a visit, whatever is in it', async () => {
    const hits = site.hits.length;
    const draft = { name: 'bio.txt', type: 'text/plain', body: 'Not monitored 24/7. Call 911.' };
    const { status, report } = await ask({ draft, platform: 'x', kind: 'profile' }, 'b');
    expect(status).toBe(200);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(site.hits).toHaveLength(hits);
  });

  it('knows the agencies of the pushed inventory by their ids', async () => {
    await dynamoInventories(stores.client, stores.tableName).push(
      {
        version: 'v1',
        pushedAt: '2026-11-16T09:00:00.000Z',
        by: 'test',
        inventory: { agencies: [AGENCY], pages: [pageOf(site, '/')] },
        policy: POLICY,
        files: { inventory: { name: 'i.yaml', text: '' } },
      },
      undefined,
    );
    const draft = { name: 'a', type: 'text/plain', body: 'our purpose' };
    expect((await ask({ draft, agency: 'riverton' }, 'b')).report.agencyId).toBe('riverton');
    const unknown = await ask({ draft, agency: 'elsewhere' }, 'b');
    expect(unknown).toMatchObject({ status: 400, error: expect.stringContaining('elsewhere') });
  });

  it('says what is wrong with a request', async () => {
    expect(await ask('{', 'c')).toMatchObject({ status: 400 });
    expect(await ask({}, 'c')).toMatchObject({ status: 400 });
    expect(await ask({ url: 'file:///etc/passwd' }, 'c')).toMatchObject({ status: 400 });
    expect(
      await ask(
        { url: 'https://x.gov/', draft: { name: 'a', type: 'text/plain', body: 'b' } },
        'c',
      ),
    ).toMatchObject({ status: 400 });
    expect(await ask({ url: 'https://x.gov/', agency: { country: 'ZZ' } }, 'c')).toMatchObject({
      status: 400,
      error: expect.stringContaining('emergency number'),
    });
  });

  it('reads a body that the function’s URL encoded, from a caller whose name is not told', async () => {
    const draft = { name: 'a', type: 'text/plain', body: 'our purpose' };
    const body = Buffer.from(JSON.stringify({ draft })).toString('base64');
    const event = { body, isBase64Encoded: true, requestContext: {} };
    const answer = await handler(event as never, contextOf(60_000, 'encoded'));
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '').report.findings.length).toBeGreaterThan(0);
  });

  it('says of a request without a body that it is no JSON', async () => {
    for (const isBase64Encoded of [true, false]) {
      const answer = await handler({ isBase64Encoded, requestContext: {} } as never, contextOf());
      expect(answer).toMatchObject({ statusCode: 400, body: expect.stringContaining('not JSON') });
    }
  });

  it('does not take a store that refuses for a check that took too long', async () => {
    const other = await startSite();
    other.pages.set('/', GOOD_PAGE);
    const { Contents = [] } = await stores.s3.send(
      new ListObjectsV2Command({ Bucket: stores.bucket }),
    );
    for (const { Key } of Contents)
      await stores.s3.send(new DeleteObjectCommand({ Bucket: stores.bucket, Key }));
    await stores.s3.send(new DeleteBucketCommand({ Bucket: stores.bucket }));
    const keep = ask({ url: `${other.url}/`, kind: 'home', agency, keep: true }, 'e');
    await expect(keep).rejects.toThrow(/bucket/i);
    await stores.s3.send(new CreateBucketCommand({ Bucket: stores.bucket }));
    await other.close();
  });

  it('lets a host be visited so often a day, by all callers together', async () => {
    const request = { url: `${site.url}/`, kind: 'home', agency };
    const answers = [];
    for (let at = 0; at < 3; at += 1) answers.push(await ask(request, `caller-${at}`));
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 429]);
    expect(answers[2]?.error).toContain('This host');
  });

  it('lets a caller ask so often an hour, however many at once', async () => {
    const draft = { name: 'a', type: 'text/plain', body: 'our purpose' };
    const all = await Promise.all(Array.from({ length: 10 }, () => ask({ draft }, 'busy')));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(6);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(4);
    expect((await ask({ draft }, 'another')).status).toBe(200);
  });

  const SHELL =
    '<!doctype html><html lang="en"><head><title>Riverton</title></head><body><noscript>Please enable JavaScript.</noscript><div id="app"></div><script type="module" src="/app.js"></script></body></html>';

  it('asks the browser in the cloud for a page that scripts build, and judges what it shows', async () => {
    const other = await startSite();
    other.pages.set('/', SHELL);
    rendered = async (url) => {
      const at = new Date('2026-11-16T09:00:00Z');
      const { html, capture } = await draftCapture(
        { name: 'a', body: GOOD_PAGE, type: 'text/html' },
        at,
      );
      const seen = { ...capture, mode: 'browser', requestedUrl: url, finalUrl: url } as const;
      return visitAnswer({ ok: true, value: { html: html ?? '', capture: seen } });
    };
    const { status, report } = await ask({ url: `${other.url}/`, kind: 'home', agency }, 'f');
    expect(status).toBe(200);
    expect(report).toMatchObject({ verdict: 'compliant', capture: { mode: 'browser' } });
    await other.close();
  });

  it('says why where the browser could not show it', async () => {
    const other = await startSite();
    other.pages.set('/', SHELL);
    rendered = () => Promise.resolve({ next: 1 } as never);
    const { status, report } = await ask({ url: `${other.url}/`, kind: 'home', agency }, 'g');
    expect(status).toBe(200);
    expect(report).toMatchObject({ verdict: 'unreadable', failure: { reason: 'browser-failed' } });
    expect(report.failure.detail).toContain('check the page again');
    await other.close();
  });

  it('says when its time was up, instead of guessing', async () => {
    const other = await startSite();
    other.pages.set('/slow', () => undefined);
    const answer = await ask({ url: `${other.url}/slow`, agency }, 'd', 10_400);
    await other.close();
    expect(answer.status).toBe(504);
  });
});
