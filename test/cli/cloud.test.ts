// `presence cloud …` and `check --cloud` as a user runs them: the table and the bucket are real, AWS's other interfaces stand on loopback, the
// check is the very function that is deployed.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { s3Archive, s3Captures } from '../../adapters/s3-captures.ts';
import { OUTPUTS } from '../../core/cloud/names.ts';
import { triggerSchema } from '../../core/cloud/trigger.ts';
import type { handler as Check } from '../../functions/check-page.ts';
import {
  cloudFormationError,
  resourcesXml,
  stackXml,
  startAws,
  type AwsAnswer,
  type AwsFake,
  type AwsRequest,
} from '../support/aws-fake.ts';
import { startStores, type Stores } from '../support/cloud-world.ts';
import { PAGE } from '../support/evidence-data.ts';
import { buildThread, contextOf, environmentOver } from '../support/functions.ts';
import {
  GOOD_PAGE,
  inventoryText,
  presence,
  site,
  workFolder,
  type Ran,
  type Site,
} from '../support/presence.ts';
import { agencyOf, pageOf, pageReportOf, POLICY, runOf } from '../support/stored-records.ts';

const folder = workFolder();
let stores: Stores;
let aws: AwsFake;
let pages: Site;
let thread: Awaited<ReturnType<typeof buildThread>>;
let check: typeof Check;
let environment: Record<string, string>;
let resources: Record<string, string> = { Table: 'CREATE_COMPLETE' };

beforeAll(async () => {
  [stores, thread, pages] = await Promise.all([
    startStores(),
    buildThread(),
    site((at) => (at === '/' ? GOOD_PAGE : undefined)),
  ]);
  aws = await startAws(answer);
  environment = {
    ...environmentOver(stores, { JUDGE_THREAD: thread.file }),
    AWS_ENDPOINT_URL_CLOUDFORMATION: aws.url,
    AWS_ENDPOINT_URL_SCHEDULER: aws.url,
    AWS_ENDPOINT_URL_LAMBDA: aws.url,
    AWS_ENDPOINT_URL_SESV2: aws.url,
  };
  vi.stubEnv('RENDER_PAGE', 'render-page:live');
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  ({ handler: check } = await import('../../functions/check-page.ts'));
  writeFileSync(path.join(folder.cwd, 'i.yaml'), inventoryText([`${pages.url}/`], TIME));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([stores.close(), aws.close(), pages.close()]);
  thread.clear();
  folder.clear();
});

const TIME = '    auditTime: { weekday: tuesday, hour: 5 }\n';

async function answer(request: AwsRequest): Promise<AwsAnswer> {
  const { path: at, method, body, authorization } = request;
  if (!authorization.startsWith('AWS4-HMAC-SHA256 Credential=test/')) return { status: 403 };
  if (body.includes('StackName=nothing'))
    return cloudFormationError('ValidationError', 'Stack with id nothing does not exist');
  if (body.includes('Action=DescribeStackResources')) return resourcesXml(resources);
  if (body.includes('Action=DescribeStacks')) return stackXml(outputs());
  if (at === '/schedules') return { body: '{"Schedules":[{"Name":"weekly-fri-01-europe-paris"}]}' };
  if (at.startsWith('/schedules/')) return { body: '{"ScheduleArn":"arn"}' };
  if (at === '/v2/email/outbound-emails') return { body: '{"MessageId":"ses-7"}' };
  if (at.endsWith('/invocations'))
    return at.includes('notify') ? { body: '{"sent":0,"later":0,"failed":0}' } : { status: 202 };
  if (at === '/check' && method === 'POST') {
    const iam = { userArn: 'arn:aws:iam::111122223333:user/chief' };
    const event = { body, isBase64Encoded: false, requestContext: { authorizer: { iam } } };
    const said = await check(event as never, contextOf(60_000, String(Math.random())));
    return { status: said.statusCode ?? 500, body: said.body ?? '' };
  }
  return { status: 404 };
}

function outputs(): Record<string, string> {
  return {
    [OUTPUTS.table]: stores.tableName,
    [OUTPUTS.captures]: stores.bucket,
    [OUTPUTS.weeklyAudit]: 'arn:aws:lambda:us-east-1:111122223333:function:weekly-audit:live',
    [OUTPUTS.notify]: 'arn:aws:lambda:us-east-1:111122223333:function:notify:live',
    [OUTPUTS.checkUrl]: `${aws.url}/check`,
    [OUTPUTS.scheduleGroup]: 'presence-prod-audits',
    [OUTPUTS.scheduleRole]: 'arn:role',
    [OUTPUTS.scheduleDeadLetters]: 'arn:dlq',
    [OUTPUTS.weekday]: 'sunday',
    [OUTPUTS.hour]: '2',
    [OUTPUTS.timeZone]: 'America/New_York',
    [OUTPUTS.sender]: 'presence@riverton.gov',
    [OUTPUTS.configurationSet]: 'presence-mail',
    [OUTPUTS.alarms]: 'a,b',
  };
}

const run = (...args: string[]): Promise<Ran> =>
  presence(args, { cwd: folder.cwd, env: environment });

const payloads = (): unknown[] =>
  aws.requests
    .filter(({ path: at }) => at.endsWith('/invocations'))
    .map(({ body }) => JSON.parse(body));

describe('presence cloud', () => {
  it('says what to do where there is no such stack', async () => {
    const { code, err } = await run('cloud', 'status', '--stack', 'nothing');
    expect(code).toBe(3);
    expect(err).toContain('There is no stack “nothing” here.');
    expect(err).toContain('npx cdk deploy');
  });

  it('has nothing to start or pull before an inventory was pushed', async () => {
    expect((await run('cloud', 'run')).err).toContain('No inventory was pushed yet');
    expect((await run('cloud', 'pull')).err).toContain('No inventory was pushed yet');
    expect((await run('cloud', 'resume')).err).toContain('nothing to resume');
  });

  it('pushes an inventory after showing what it changes, and makes the schedules it asks for', async () => {
    const unasked = await run('cloud', 'push', '--inventory', 'i.yaml');
    expect(unasked.out).toContain('+ agency riverton-pd');
    expect(unasked.err).toContain('--yes');
    expect(await dynamoInventories(stores.client, stores.tableName).current()).toBeUndefined();
    const pushed = await run('cloud', 'push', '--inventory', 'i.yaml', '--yes', '--by', 'Sam');
    expect(pushed).toMatchObject({ code: 0 });
    expect(pushed.out).toContain('tuesday 05:00, America/New_York');
    expect(pushed.out).toContain('removed: weekly-fri-01-europe-paris');
    const made = aws.requests.find(
      ({ path: at, method }) =>
        method === 'POST' && at === '/schedules/weekly-tue-05-america-new-york',
    );
    expect(JSON.parse(made?.body ?? '{}')).toMatchObject({ GroupName: 'presence-prod-audits' });
    const again = await run('cloud', 'push', '--inventory', 'i.yaml');
    expect(again.out).toContain('has this inventory and policy already');
    writeFileSync(
      path.join(folder.cwd, 'changed.yaml'),
      inventoryText([`${pages.url}/`, `${pages.url}/new`], TIME).replace(
        'Riverton Police Department',
        'Riverton PD',
      ),
    );
    const changed = await run('cloud', 'push', '--inventory', 'changed.yaml');
    expect(changed.out).toMatch(/~ agency riverton-pd \(name\)/);
    expect(changed.out).toMatch(/\+ page riverton-pd\//);
    expect(changed.code).toBe(3);
  });

  it('pulls the very file that was pushed, and replaces nothing unasked', async () => {
    const text = readFileSync(path.join(folder.cwd, 'i.yaml'), 'utf8');
    expect((await run('cloud', 'pull', '--out', 'pulled.yaml')).code).toBe(0);
    expect(readFileSync(path.join(folder.cwd, 'pulled.yaml'), 'utf8')).toBe(text);
    writeFileSync(path.join(folder.cwd, 'pulled.yaml'), 'mine: true\n');
    expect((await run('cloud', 'pull', '--out', 'pulled.yaml')).err).toContain('--force');
    expect(readFileSync(path.join(folder.cwd, 'pulled.yaml'), 'utf8')).toBe('mine: true\n');
    expect((await run('cloud', 'pull', '--out', 'pulled.yaml', '--force')).code).toBe(0);
    expect(readFileSync(path.join(folder.cwd, 'pulled.yaml'), 'utf8')).toBe(text);
  });

  it('starts a run with a trigger that the weekly audit takes, and goes on with one that was left', async () => {
    expect((await run('cloud', 'run', '--agency', 'nobody')).err).toContain('no agency "nobody"');
    const started = await run('cloud', 'run', '--agency', 'riverton-pd', '--again');
    expect(started).toMatchObject({ code: 0 });
    const records = dynamoRecords(stores.client, stores.tableName);
    const left = runOf('2026-W47-asked-all', { status: 'running' });
    await records.startRun(left);
    expect((await run('cloud', 'resume')).out).toContain('2026-W47-asked-all');
    expect((await run('cloud', 'resume', 'no-such')).err).toContain('no run "no-such"');
    const [first, second] = payloads().map((one) => triggerSchema.parse(one));
    expect(first).toMatchObject({ agencies: ['riverton-pd'] });
    expect(first).toHaveProperty('again');
    expect(second).toEqual({ resume: '2026-W47-asked-all' });
    const finishedAt = new Date(Date.now() - 2 * 3_600_000).toISOString();
    await records.updateRun({ ...left, status: 'finished', finishedAt });
    const untold = await run('cloud', 'status');
    expect(untold.out).toMatch(
      /2026-W47-asked-all +not told[^]*not everybody was told[^]*2026-W47/,
    );
    expect(untold.code).toBe(2);
    expect((await run('cloud', 'resume')).out).toMatch(/asked-all is finished; who was not told/);
    expect(payloads().at(-1)).toEqual({ resume: '2026-W47-asked-all' });
    const messagesPutAt = new Date().toISOString();
    await records.updateRun({ ...left, status: 'finished', finishedAt, messagesPutAt });
    expect((await run('cloud', 'resume', left.runId)).err).toContain('is finished');
    expect((await run('cloud', 'resume')).err).toContain('nothing to resume');
  });

  it('tells how everything is', async () => {
    const { out, code } = await run('cloud', 'status');
    expect(out).toContain('by Sam: 1 agency, 1 page');
    expect(out).toContain('2026-W47-asked-all');
    expect(code).toBe(0);
    const json = JSON.parse((await run('cloud', 'status', '--json')).out);
    expect(json).toMatchObject({ overdue: [], mail: { open: 0 }, inventory: { agencies: 1 } });
  });

  it('deletes captures in the bucket by each agency’s own period, and logs who did', async () => {
    const kept = inventoryText([`${pages.url}/`], `${TIME}    keepCapturesFor: 90 days\n`);
    writeFileSync(path.join(folder.cwd, 'kept.yaml'), kept);
    expect(await run('cloud', 'push', '-i', 'kept.yaml', '--yes')).toMatchObject({ code: 0 });
    const [old, newest] = [await auditedAt('2024-03-04'), await auditedAt('2024-03-11')];
    const archive = s3Archive({ client: stores.s3, bucket: stores.bucket });
    const dry = await run('cloud', 'retention', '--dry-run');
    expect(dry.out).toMatch(/1 capture older[^]*2024-03-04[^]*newest report[^]*dry run/);
    expect(await archive.keysOf(old)).toHaveLength(1);
    const done = await run('cloud', 'retention', '--by', 'Jane Doe, records officer');
    expect(done.out).toContain('logged as deleted by Jane Doe, records officer');
    expect(await archive.keysOf(old)).toEqual([]);
    expect(await archive.keysOf(newest)).toHaveLength(1);
    const [entry] = JSON.parse((await run('cloud', 'retention', '--log', '--json')).out);
    expect(entry).toMatchObject({
      by: 'Jane Doe, records officer',
      why: expect.stringContaining('riverton-pd (90 days)'),
      captures: [{ key: `${old}/riverton-pd/home` }],
    });
    expect((await run('cloud', 'retention')).out).toContain('0 captures older');
  });

  it('deletes no capture while an audit is under way', async () => {
    const records = dynamoRecords(stores.client, stores.tableName);
    const now = runOf('under-way', { startedAt: new Date().toISOString() });
    await records.startRun(now);
    expect(await run('cloud', 'retention')).toMatchObject({
      code: 3,
      err: expect.stringContaining('An audit is under way'),
    });
    await records.updateRun({ ...now, status: 'finished' });
  });

  it('verifies a deployment: every resource, a test mail, one page', async () => {
    const fine = await run('cloud', 'verify', '--to', 'chief@riverton.gov');
    expect(fine.out).toContain('1 are as they should be');
    expect(fine.out).toContain('ses-7');
    expect(fine.out).toMatch(/one page\s+\S+ is /);
    expect(fine).toMatchObject({ code: 0, err: '' });
    const sent = aws.requests.find(({ path: at }) => at === '/v2/email/outbound-emails');
    const raw = Buffer.from(JSON.parse(sent?.body ?? '{}').Content.Raw.Data, 'base64').toString();
    expect(raw).toContain('Subject: Test of the presence auditor');
    resources = { Table: 'CREATE_COMPLETE', Lane: 'UPDATE_FAILED' };
    const broken = await run('cloud', 'verify', '--json');
    expect(broken.code).toBe(3);
    const rows = JSON.parse(broken.out) as { what: string; ok: boolean; says: string }[];
    expect(rows.filter(({ ok }) => !ok).map(({ what }) => what)).toEqual([
      'resources of the stack',
      'test mail',
    ]);
  });
});

/** An audit of the one page on a day, its capture in the bucket; gives the run. */
async function auditedAt(day: string): Promise<string> {
  const at = `${day}T12:00:00.000Z`;
  const run1 = runOf(`run-${day}`, {
    status: 'finished',
    agencies: ['riverton-pd'],
    startedAt: at,
  });
  const page = { ...pageOf('riverton-pd', 'home'), url: `${pages.url}/` };
  const records = dynamoRecords(stores.client, stores.tableName);
  await records.startRun(run1);
  await records.savePlan(run1.runId, POLICY, [{ page, agency: agencyOf('riverton-pd') }]);
  const key = `${run1.runId}/riverton-pd/home`;
  const capture = {
    key,
    mode: 'static' as const,
    because: 'static-enough',
    url: page.url,
    finalUrl: page.url,
    status: 200,
    capturedAt: at,
    sha256: 'a'.repeat(64),
    bytes: 10,
    textSha256: 'b'.repeat(64),
  };
  const report = pageReportOf(run1, 'riverton-pd', 'home', { capture, checkedAt: at });
  await records.savePageReport(report, run1);
  await s3Captures({ client: stores.s3, bucket: stores.bucket }).save(key, PAGE);
  return run1.runId;
}

describe('presence check --cloud', () => {
  it('gives the report that the service in the cloud gives', async () => {
    const { out, code } = await run(
      'check',
      `${pages.url}/`,
      '--cloud',
      '--inventory',
      'i.yaml',
      '--json',
    );
    const report = JSON.parse(out);
    expect(report).toMatchObject({ agencyId: 'riverton-pd', kind: 'home', verdict: 'compliant' });
    expect(code).toBe(0);
    writeFileSync(path.join(folder.cwd, 'bio.txt'), 'The official page of Riverton PD.');
    const draft = await run(
      'check',
      'bio.txt',
      '--cloud',
      '--platform',
      'x',
      '--name',
      'Riverton PD',
    );
    expect(draft.code).toBe(1);
    expect(draft.out).toContain('Emergency');
  });
});
