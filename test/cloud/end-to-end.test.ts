// From the Scheduler's payload to the e-mail: the bundles that the CDK built, with the template's variables, roles, limits and targets.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoInventories } from '../../adapters/dynamo-inventories.ts';
import { dynamoOutbox } from '../../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { mimeOf } from '../../adapters/mail-mime.ts';
import { RULES } from '../../checks/index.ts';
import { FUNCTIONS, METRICS } from '../../core/cloud/names.ts';
import { composer } from '../../core/mail/compose.ts';
import { fixesFor } from '../../core/mail/owner-fixes.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import { VERSION } from '../../functions/wire.ts';
import { ALARMS } from '../../infra/alarms-table.ts';
import { synthesiseApp } from './deploy.ts';
import { hasJava, NO_JAVA, startDynamoLocal } from './dynamo-local.ts';
import {
  KILLED_SABOTAGES,
  replayKilled,
  startKilledWorld,
  type KilledResult,
  type KilledWorld,
} from './faults/killed.ts';
import { auditOnLaptop, timeless, toldBy } from './laptop.ts';
import { postOf, type Post } from './mail-trouble.ts';
import { startCloud, type Cloud } from './sandbox/cloud.ts';
import { ringing, type Datum } from './sandbox/alarms.ts';
import type { Fault } from './sandbox/gateway.ts';
import type { Deployed } from './sandbox/resolve.ts';
import { startDaemon, type Daemon, type Told } from './sandbox/xray.ts';
import { startTown, type Town } from './town.ts';

/** What lets pages on this machine be visited, and visited without long pauses; all else is as in the template. */
const HERE = { ALLOW_LOOPBACK: 'true', HOST_DELAY_MS: '20' };
const SUNDAY = '2026-11-22T07:00:00Z';
const RUN = '2026-W47-sun-02-america-new-york';

let app: Awaited<ReturnType<typeof synthesiseApp>>;
let town: Town;
let cloud: Cloud;
let daemon: Daemon;
/** How far the machines' clocks are ahead, milliseconds; whether X-Ray draws what is called; and what befalls the next calls of SES. */
const time = { ahead: 0 };
const xray = { draws: true };
const sesFaults: Fault[] = [];

beforeAll(async () => {
  [app, town, daemon] = await Promise.all([synthesiseApp(), startTown(), startDaemon()]);
  cloud = await startCloud({
    stack: app.stack,
    overrides: HERE,
    xray: { address: daemon.address, traces: () => xray.draws },
    ses: { bouncing: new Set(['lee@millcreek.example']) },
    ahead: () => time.ahead,
    fault: ({ service }) => (service === 'ses' ? sesFaults.shift() : undefined) ?? 'none',
  });
  await push(cloud);
}, 300_000);

afterAll(async () => {
  await cloud?.close();
  await town?.close();
  await daemon?.close();
  await app?.clear();
});

describe('a week in the cloud', () => {
  it('is audited from the trigger to the close', async () => {
    const execution = await cloud.trigger('presence-dev-weekly-audit', SUNDAY);
    expect(execution).toMatchObject({
      status: 'SUCCEEDED',
      result: { status: 'finished', runId: RUN, notReached: 0, lanesFailed: 0 },
    });
  }, 180_000);

  it('has one report for every page of the inventory', async () => {
    const records = dynamoRecords(cloud.dynamo, cloud.tableName);
    const verdicts: Record<string, string> = {};
    for await (const { pageId, verdict, failure } of records.pageReports(RUN))
      verdicts[pageId] = failure === undefined ? verdict : `${verdict}: ${failure.reason}`;
    expect(verdicts).toMatchObject({
      home: 'compliant',
      news: 'not-compliant',
      alerts: 'compliant',
      broken: 'unreadable: server-error',
      old: 'skipped',
    });
    expect(Object.keys(verdicts)).toHaveLength(town.inventory.pages.length);
  });

  it('keeps a capture of every page that could be read', async () => {
    const objects = await cloud.bucketObjects();
    expect(objects.filter((key) => key.endsWith('.capture')).length).toBeGreaterThanOrEqual(4);
  });

  it('ends in an e-mail to the chief that says what is wrong', () => {
    const letter = cloud.ses.sent.find(({ to }) => to.includes('chief@millcreek.example'));
    expect(letter?.raw).toMatch(/^Subject: .*Mill Creek/m);
    expect(letter?.raw).toMatch(/^From: .*presence-dev@example\.org/m);
    expect(letter?.tags['presence-run']).toEqual([RUN]);
  });

  it('says in its letters what the laptop says, with the same tried texts to paste', async () => {
    const records = dynamoRecords(cloud.dynamo, cloud.tableName);
    const outbox = dynamoOutbox(cloud.dynamo, cloud.tableName);
    const printer = { print: async () => new Uint8Array([1]) };
    const settings = { everyDays: 7, productVersion: VERSION };
    const laptop = composer({ records, outbox, printer, rules: RULES }, settings);
    const about = { runId: RUN, agencyId: 'mill-creek', language: 'en' } as const;
    const fix = (await fixesFor({ records, rules: RULES }, about, new Set(['news']))).get('news');
    const [line = ''] = (fix?.text ?? '').split('\n');
    const told = [];
    for (const entry of await outbox.ofRun(RUN)) {
      const message = await laptop(entry);
      const { raw } = await mimeOf(message, { from: 'presence-dev@example.org' });
      const sent = cloud.ses.sent.find(({ tags }) => tags['presence-entry']?.includes(entry.id));
      expect(partsOf(sent?.raw ?? '')).toEqual(partsOf(Buffer.from(raw).toString('latin1')));
      if (line !== '' && message.text.includes(line)) told.push(...entry.to);
    }
    expect(told).toContain('lee@millcreek.example');
  });

  // The bundles that the CDK built on one side, the program that people start on the other: same pages, default policy, all checks.
  it('reports of every page, agency and run what the laptop reports, field for field', async () => {
    const records = dynamoRecords(cloud.dynamo, cloud.tableName);
    const [ours, laptops] = [
      await toldBy(records, RUN),
      await auditOnLaptop(town.yaml, contactOf(app.stack)),
    ];
    expect(timeless(ours.pages)).toEqual(timeless(laptops.pages));
    expect(ours.pages.flatMap(({ findings }) => findings).length).toBeGreaterThan(20);
    expect(timeless(ours.agencies)).toEqual(timeless(laptops.agencies));
    expect(timeless(ours.run)).toEqual(timeless(laptops.run));
  }, 180_000);

  it('visits nothing and sends nothing when the same trigger comes again, however late', async () => {
    const before = { hits: town.hits.length, mails: cloud.ses.sent.length };
    const later = await Promise.all([
      cloud.trigger('presence-dev-weekly-audit', SUNDAY),
      cloud.trigger('presence-dev-weekly-audit', SUNDAY),
    ]);
    for (const execution of later)
      expect(execution).toMatchObject({ result: { status: 'duplicate', runId: RUN } });
    expect({ hits: town.hits.length, mails: cloud.ses.sent.length }).toEqual(before);
  });

  it('brings back what became of the mail', async () => {
    await cloud.takeMailEvents();
    const outbox = dynamoOutbox(cloud.dynamo, cloud.tableName);
    const states = Object.fromEntries(
      (await outbox.newest(50)).map(({ to, state }) => [to.join(), state]),
    );
    expect(states['chief@millcreek.example']).toBe('delivered');
    expect(states['lee@millcreek.example']).toBe('bounced');
  });

  it('finds nothing left to send a quarter of an hour later', async () => {
    const before = cloud.ses.sent.length;
    expect(await cloud.trigger('presence-dev-notify', SUNDAY)).toMatchObject({ ok: true });
    expect(cloud.ses.sent).toHaveLength(before);
  });

  it('is seen by the watchdog', async () => {
    expect(await cloud.trigger('presence-dev-watchdog', SUNDAY)).toMatchObject({
      ok: true,
      result: { overdue: 0 },
    });
    const hours = cloud.metrics.find(({ name }) => name === METRICS.hoursSinceLastReport);
    expect(hours?.value).toBeLessThan(1);
  });
});

// What the bundles told X-Ray's daemon of the week above, all of whose calls X-Ray had drawn.
describe('the traces of that week', () => {
  afterAll(() => {
    xray.draws = false;
  });

  it('say of each function which run, lane or message it worked for', async () => {
    const lane = { runId: RUN, phase: 'audit', lane: expect.any(Number) };
    const owner = expect.stringMatching(/^[0-9a-f]{32}$/);
    const annotations: [string, object][] = [
      ['weekly-audit', { runId: RUN, owner, status: 'finished' }],
      ['audit-lane', lane],
      ['render-page', lane],
      ['notify', { runId: RUN }],
      ['fix-pages', { runId: RUN, agencyId: 'mill-creek' }],
      ['mail-events', { entries: expect.stringContaining(RUN), failed: 0 }],
      ['watchdog', { overdue: 0 }],
    ];
    for (const [name, expected] of annotations) {
      const told = daemon.told.filter((one) => one.name === `## ${name}`);
      expect(told.map((one) => one.annotations)).toContainEqual({
        ...expected,
        Service: `presence-dev-${name}`,
        ColdStart: expect.any(Boolean),
      });
      expect(told.filter(({ fault }) => fault === true)).toEqual([]);
    }
  });

  it('have the calls to AWS below the function that made them', () => {
    const byId = new Map(daemon.told.map((one) => [`${one.trace_id} ${one.id}`, one]));
    const above = ({ trace_id, parent_id }: Told): string | undefined => {
      const parent = byId.get(`${trace_id} ${parent_id}`);
      return parent?.name === 'visit' ? above(parent) : parent?.name;
    };
    const calls = daemon.told.filter(({ namespace }) => namespace === 'aws');
    const made = new Set(calls.map((call) => `${above(call)} ${call.name}`));
    for (const one of [
      '## weekly-audit DynamoDB',
      '## weekly-audit Lambda',
      '## audit-lane DynamoDB',
      '## audit-lane S3',
      '## audit-lane Lambda',
      '## render-page S3',
      '## notify SESv2',
      '## notify Lambda',
      '## fix-pages DynamoDB',
      '## mail-events DynamoDB',
    ])
      expect(made).toContain(one);
    expect(calls.filter((call) => above(call) === undefined)).toEqual([]);
  });

  it('have each visit below the function that made it, by the pages that it was to', () => {
    const visits = daemon.told.filter(({ name }) => name === 'visit');
    const pages = visits.flatMap(({ annotations }) => String(annotations?.['pages']).split(' '));
    const wanted = town.inventory.pages.filter(({ skip }) => skip === undefined);
    expect(pages).toEqual(
      expect.arrayContaining(wanted.map(({ agencyId, id }) => `${agencyId}/${id}`)),
    );
    for (const { annotations } of visits)
      expect(annotations).toMatchObject({ runId: RUN, phase: expect.stringMatching(/audit|confirm/) }); // prettier-ignore
  });

  it('say nothing of calls that X-Ray has not drawn, before or after ones that it has', async () => {
    const before = daemon.told.length;
    for (const draws of [false, true]) {
      xray.draws = draws;
      expect(await cloud.call('presence-dev-watchdog', {})).toMatchObject({ ok: true });
    }
    await daemon.hears((one) => one.name === '## watchdog' && daemon.told.indexOf(one) >= before);
    const traces = new Set(daemon.told.slice(before).map(({ trace_id }) => trace_id));
    expect(traces.size).toBe(1);
  });

  it('mark a call that failed', async () => {
    expect(await cloud.call('presence-dev-render-page', { runId: 'x' })).toMatchObject({
      ok: false,
    });
    const told = await daemon.hears((one) => one.name === '## render-page' && one.fault === true);
    expect(told.cause?.exceptions[0]).toMatchObject({ type: 'ZodError' });
  });
});

// Minutes and hours pass on the machines' clocks alone.
describe('a letter that SES does not simply take', () => {
  let post: Post;
  beforeAll(() => {
    post = postOf(cloud, RUN, time);
  });
  afterAll(() => {
    time.ahead = 0;
    Object.assign(cloud.ses.rules, { sandbox: false, perDay: 50_000, perSecond: 14 });
  });

  it('waits while its recipient is not verified in the sandbox, and goes out once when it is', async () => {
    const to = 'ops-sandbox@millcreek.example';
    cloud.ses.rules.sandbox = true;
    await post.plan(to);
    await post.notifyAfter(0);
    expect(await post.entry(to)).toMatchObject({ state: 'pending', trouble: { reason: 'sender' } });
    await post.notifyAfter(5 * 60);
    expect(post.ringing()).toContain('outbox-old');
    expect(post.ringing()).not.toContain('mail-given-up');
    cloud.ses.rules.verified.add(to);
    await post.notifyAfter(60);
    await post.notifyAfter(60);
    expect(post.taken(to)).toBe(1);
    await post.hear();
    expect(await post.entry(to)).toMatchObject({ state: 'delivered' });
    await post.notifyAfter(60);
    expect(post.ringing()).not.toContain('outbox-old');
  });

  it('is given up after a day in the sandbox, and an alarm says so', async () => {
    const to = 'ops-unverified@millcreek.example';
    await post.plan(to);
    await post.notifyAfter(0);
    await post.notifyAfter(12 * 60);
    expect(await post.entry(to)).toMatchObject({ state: 'pending' });
    await post.notifyAfter(12 * 60);
    expect(await post.entry(to)).toMatchObject({ state: 'failed', trouble: { reason: 'sender' } });
    expect(post.taken(to)).toBe(0);
    expect(post.ringing()).toContain('mail-given-up');
    cloud.ses.rules.sandbox = false;
    await post.notifyAfter(60);
    expect(post.taken(to)).toBe(0);
  });

  it('waits for the rest of the day where the quota is used up, each letter sent once', async () => {
    const both = ['ops-quota-1@millcreek.example', 'ops-quota-2@millcreek.example'];
    const takenBefore = cloud.ses.sent.filter(({ at }) => at > Date.now() + time.ahead - DAY_MS);
    const used = takenBefore.reduce((sum, { to }) => sum + to.length, 0);
    cloud.ses.rules.perDay = used + 1;
    await post.plan(...both);
    await post.notifyAfter(0);
    expect(both.map(post.taken).toSorted((a, b) => a - b)).toEqual([0, 1]);
    const states = await Promise.all(both.map(post.entry));
    expect(new Set(states.map((one) => one?.state))).toEqual(new Set(['pending', 'sent']));
    const waiting = states.find((one) => one?.state === 'pending');
    expect(waiting?.trouble?.reason).toBe('throttled');
    cloud.ses.rules.perDay = 50_000;
    await post.notifyAfter(60);
    expect(both.map(post.taken)).toEqual([1, 1]);
  });

  it('takes its turn where SES asks for a slower pace, each letter sent once', async () => {
    const all = [1, 2, 3].map((one) => `ops-pace-${one}@millcreek.example`);
    cloud.ses.rules.perSecond = 0;
    await post.plan(...all);
    await post.notifyAfter(0);
    for (const to of all)
      expect(await post.entry(to)).toMatchObject({ trouble: { reason: 'throttled' } });
    cloud.ses.rules.perSecond = 1;
    for (let quarter = 0; quarter < 4; quarter += 1) await post.notifyAfter(15);
    expect(all.map(post.taken)).toEqual([1, 1, 1]);
    cloud.ses.rules.perSecond = 14;
  });

  it('is taken and never sent to a suppressed address: it comes back, and the recipient’s record says so', async () => {
    const to = 'ops-suppressed@millcreek.example';
    cloud.ses.rules.suppressed.add(to);
    await post.plan(to);
    await post.notifyAfter(0);
    expect(await post.entry(to)).toMatchObject({ state: 'sent' });
    await post.hear();
    expect(await post.entry(to)).toMatchObject({ state: 'bounced' });
    expect(await post.recipient(to)).toMatchObject({ trouble: { kind: 'bounced', lasting: true } });
    expect(post.ringing()).toContain('mail-bounces');
    await post.notifyAfter(60);
    expect(post.taken(to)).toBe(1);
  });

  it('goes out once where its acknowledgement was lost and its delivery heard of', async () => {
    const to = 'ops-lost-answer@millcreek.example';
    await post.plan(to);
    sesFaults.push('lose-answer');
    await post.notifyAfter(0);
    expect(await post.entry(to)).toMatchObject({
      state: 'pending',
      trouble: { reason: 'no-answer' },
    });
    await post.hear();
    expect(await post.entry(to)).toMatchObject({ state: 'delivered' });
    await post.notifyAfter(60);
    expect(post.taken(to)).toBe(1);
  });

  it('goes out again where nothing was heard of it: twice rather than never', async () => {
    const to = 'ops-lost-call@millcreek.example';
    await post.plan(to);
    sesFaults.push('lose-call', 'lose-answer');
    await post.notifyAfter(0);
    expect(post.taken(to)).toBe(0);
    await post.notifyAfter(15);
    await post.notifyAfter(15);
    expect(post.taken(to)).toBe(2);
    await post.hear();
    expect(await post.entry(to)).toMatchObject({ state: 'delivered' });
  });
});

const DAY_MS = 86_400_000;

describe('a check on demand', () => {
  it('gives a page report and keeps nothing', async () => {
    const before = await cloud.bucketObjects();
    const url = town.inventory.pages.find(({ id }) => id === 'news')?.url;
    const answer = await ask({ url, agency: 'mill-creek' });
    expect(answer).toMatchObject({ ok: true, result: { statusCode: 200 } });
    const { report } = JSON.parse((answer as { result: { body: string } }).result.body);
    expect(report.verdict).toBe('not-compliant');
    expect(await cloud.bucketObjects()).toEqual(before);
  });

  it('has a page that scripts build shown by the browser, and keeps nothing', async () => {
    const before = await cloud.bucketObjects();
    const url = town.inventory.pages.find(({ id }) => id === 'alerts')?.url;
    xray.draws = true;
    const answer = await ask({ url, agency: 'mill-creek' });
    xray.draws = false;
    expect(answer).toMatchObject({ ok: true, result: { statusCode: 200 } });
    const { report } = JSON.parse((answer as { result: { body: string } }).result.body);
    expect(report).toMatchObject({ verdict: 'compliant', capture: { mode: 'browser' } });
    expect(cloud.calls.get('presence-dev-check-page lambda:InvokeFunction')).toBe(1);
    expect(await cloud.bucketObjects()).toEqual(before);
    const told = await daemon.hears(({ name }) => name === '## check-page');
    const { check, ...about } = told.annotations ?? {};
    const pages = 'mill-creek/this-page';
    expect(about).toMatchObject({ runId: report.runId, verdict: 'compliant', pages });
    const shown = daemon.told.filter(({ name }) => name === '## render-page');
    expect(shown.map(({ annotations }) => annotations?.['check'])).toContain(check);
  }, 180_000);

  it('refuses the addresses at which clouds hand out credentials', async () => {
    const answer = await ask({ url: 'http://169.254.169.254/latest/meta-data/' });
    const { result } = answer as { result: { statusCode: number; body: string } };
    expect(result.body).not.toContain('"verdict":"compliant"');
    expect(result.body).toContain('unreadable');
  });
});

describe('the stack', () => {
  it('gives every function exactly enough rights: nothing was asked for that is not allowed', () => {
    expect(cloud.denied).toEqual([]);
  });

  it('leaves no dead letter', () => {
    expect(cloud.deadLetters).toEqual([]);
  });

  // The name of the function stands in the metric: an alarm on another one would never ring.
  it.each(
    ALARMS.flatMap(({ id, watched }) => (watched.of === 'product' ? [[id, watched] as const] : [])),
  )('%s watches a metric that is written', (_id, { metric, from }) => {
    const rare: string[] = [METRICS.complaints];
    if (rare.includes(metric)) return;
    expect(cloud.metrics).toContainEqual(
      expect.objectContaining({ name: metric, dimensions: { service: `presence-dev-${from}` } }),
    );
  });
});

describe('the alarms of the template', () => {
  const AT = Date.parse('2027-03-03T12:00:00Z');
  const DAY = 86_400_000;
  const rings = (...data: Datum[]): string[] =>
    ringing(app.stack, data, AT).map((name) => name.replace('presence-dev-', ''));
  const spoken = (name: string, of: string, value: number, at = AT): Datum => {
    const [namespace, dimension] = name.startsWith('Durable')
      ? ['AWS/Lambda', 'FunctionName']
      : [METRICS.namespace, 'service'];
    return { namespace, name, dimensions: { [dimension]: `presence-dev-${of}` }, value, at };
  };

  it('ring for silence where silence is trouble, and for nothing else', () => {
    expect(rings()).toEqual(['no-recent-report', 'outbox-old']);
  });

  it('are quiet in a good week', () => {
    const heard = [
      spoken(METRICS.hoursSinceLastReport, 'watchdog', 30),
      spoken(METRICS.hoursSinceLastReport, 'watchdog', 6, AT - DAY),
      spoken(METRICS.outboxOldestHours, 'notify', 0),
      spoken(METRICS.missingPages, 'weekly-audit', 0),
    ];
    expect(rings(...heard)).toEqual([]);
  });

  it('ring for an execution that failed, for the function’s own name alone', () => {
    expect(rings(spoken('DurableExecutionFailed', 'audit-lane', 1))).toContain('executions-failed');
    expect(rings(spoken('DurableExecutionFailed', 'another', 1))).not.toContain(
      'executions-failed',
    );
    expect(rings(spoken('DurableExecutionFailed', 'audit-lane', 1, AT - DAY))).not.toContain(
      'executions-failed',
    );
  });

  it('ring for a week without a report', () => {
    const late = spoken(METRICS.hoursSinceLastReport, 'watchdog', 200);
    const before = spoken(METRICS.hoursSinceLastReport, 'watchdog', 176, AT - DAY);
    expect(rings(late, before)).not.toContain('no-recent-report');
    expect(rings(late, { ...late, at: AT - DAY })).toContain('no-recent-report');
  });
});

describe('the bundles', () => {
  const KEPT_OUT =
    /(?:^|\/)(?:aws-cdk-lib|constructs|cdk-nag|vitest|fauxqs|dynalite|fast-check|commander)\/|^(?:infra|test|cli|bench|scripts(?!\/eld-ngrams\.js$))\//;

  it.each(FUNCTIONS)('%s holds nothing of CDK, tests or command line', async (name) => {
    const file = path.join(app.folder, 'bundles', `${name}.meta.json`);
    const { outputs }: Metafile = JSON.parse(await readFile(file, 'utf8'));
    const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((one) => KEPT_OUT.test(one))).toEqual([]);
  });

  it.each(FUNCTIONS)(
    '%s has its traces in it, and loads nothing for them at its start',
    async (name) => {
      const file = path.join(app.folder, 'bundles', `${name}.meta.json`);
      const { outputs }: Metafile = JSON.parse(await readFile(file, 'utf8'));
      const holding = Object.keys(outputs).filter((at) =>
        Object.keys(outputs[at]?.inputs ?? {}).some((one) => TRACES.test(one)),
      );
      expect(holding).not.toEqual([]);
      const loaded = atStart(outputs);
      expect(holding.filter((at) => loaded.has(at))).toEqual([]);
    },
  );

  it.each(FUNCTIONS.filter((name) => name !== 'render-page'))(
    '%s takes at most 1.5 MB, zipped',
    async (name) => {
      const files = await filesOf(path.join(app.folder, 'bundles', name));
      expect(zipSync(files).length).toBeLessThan(1_500_000);
    },
  );

  it('render-page takes at most 50 MB and the browser, 250 MB in all', async () => {
    const files = await filesOf(path.join(app.folder, 'bundles', 'render-page'));
    const sizes = Object.entries(files).map(([file, bytes]) => [file, bytes.length] as const);
    const sum = (some: typeof sizes): number => some.reduce((all, [, size]) => all + size, 0);
    const packed = sizes.filter(([file]) => file.includes('@sparticuz/chromium/bin/'));
    expect(packed.map(([file]) => path.basename(file)).sort()).toEqual([
      'al2023.tar.br',
      'chromium.br',
      'fonts.tar.br',
    ]);
    expect(sum(sizes) - sum(packed)).toBeLessThan(50_000_000);
    expect(sum(sizes)).toBeLessThan(250_000_000);
  });
});

const TRACES = /\/(?:aws-xray-sdk-core|cls-hooked|powertools\/tracer)\//;

/** Files that a function loads when it starts: its own, and what they import. */
function atStart(outputs: Metafile['outputs']): Set<string> {
  const loaded = new Set(Object.keys(outputs).filter((file) => file.endsWith('/index.mjs')));
  for (const file of loaded)
    for (const { kind, path: imported } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && imported in outputs) loaded.add(imported);
  return loaded;
}

async function filesOf(folder: string): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files[path.relative(folder, file)] = await readFile(file);
  }
  return files;
}

// What is killed and what is lost in a week goes by its seed, call by call: a failure prints the command that runs its week again.
// FAULT_RUNS=5000 runs a 25th as many of them, FAULT_FROM=101 others.
describe('weeks whose processes are killed, answers lost, calls turned away and clocks set', () => {
  const RUNS = Math.ceil(Number(process.env['FAULT_RUNS'] ?? 200) / 25);
  const FROM = Number(process.env['FAULT_FROM'] ?? 1);
  const ONE = process.env['KILLED_SEED'];
  const asked = process.env['KILLED_SABOTAGE'];
  const MISTAKE = KILLED_SABOTAGES.find((one) => one === asked) ?? 'none';
  const AT_ONCE = 4;
  const seeds =
    ONE === undefined ? Array.from({ length: RUNS }, (_, at) => FROM + at) : [Number(ONE)];
  const groups = Array.from({ length: Math.ceil(seeds.length / AT_ONCE) }, (_, at) =>
    seeds.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  let killed: KilledWorld;
  beforeAll(async () => {
    killed = await startKilledWorld(app.stack, { overrides: HERE }, MISTAKE);
  });
  afterAll(() => killed?.close());

  it.each(groups.map((group) => [group[0], group.at(-1), group] as const))(
    'lose, double and misjudge nothing: seeds %d to %d',
    async (_from, _to, group) => {
      const broken = [];
      let kills = 0;
      for (const seed of group) {
        const result = await killed.run(seed);
        kills += result.kills.length;
        const again = replayKilled(seed, MISTAKE);
        if (result.broken.length > 0)
          broken.push({ again, broken: result.broken, kills: result.kills });
      }
      expect(broken).toEqual([]);
      if (group.length === AT_ONCE) expect(kills).toBeGreaterThan(AT_ONCE);
    },
    600_000,
  );
});

/** In which a put that was turned away is one of a letter. */
const MISTAKEN_WEEK = 31;

describe('a week of functions that make a mistake', () => {
  it('breaks, and breaks again by its seed, with the same end', async () => {
    const world = await startKilledWorld(app.stack, { overrides: HERE }, 'does nothing twice');
    try {
      const first = await world.run(MISTAKEN_WEEK);
      expect(first.broken).toContainEqual(expect.stringMatching(/^4: mail for .* instead of/));
      await world.forget();
      expect(repeated(await world.run(MISTAKEN_WEEK))).toEqual(repeated(first));
    } finally {
      await world.close();
    }
  }, 180_000);
});

/**
 * What a seed always repeats: what broke, each page's row, each message. Mostly the faults repeat call for call, too; where the runner ends and
 * begins an invocation a few milliseconds earlier, a read more or less shifts some of them.
 */
function repeated({ seed, calls: _calls, faults: _faults, kills: _kills, ...end }: KilledResult) {
  return { seed, ...end };
}

describe('the same over DynamoDB Local', () => {
  const name = hasJava ? 'loses, doubles and misjudges nothing' : NO_JAVA;
  it.skipIf(!hasJava)(
    name,
    async () => {
      const local = await startDynamoLocal();
      const where = { overrides: HERE, dynamoEndpoint: local.endpoint };
      const world = await startKilledWorld(app.stack, where);
      try {
        const { broken, kills } = await world.run(OF_DYNAMO_LOCAL);
        expect(broken).toEqual([]);
        expect(kills.length).toBeGreaterThan(0);
      } finally {
        await world.close();
        await local.close();
      }
    },
    180_000,
  );
});

/** A week of several killed functions. */
const OF_DYNAMO_LOCAL = 4;

/** What is written in a message, as it is encoded: text, HTML and table. */
function partsOf(raw: string): string[] {
  const parts = raw.split(/\r\n--[^\r\n]+/);
  const written = parts.filter((part) => /^\r\nContent-Type: text\/(?:plain|html|csv)/.test(part));
  expect(written.length).toBeGreaterThanOrEqual(2);
  return written.map((part) => part.replaceAll(/^Content-(?!Type).*$/gm, ''));
}

async function push({ dynamo, tableName }: Cloud): Promise<void> {
  const pushed = await dynamoInventories(dynamo, tableName).push(
    {
      version: 'a'.repeat(16),
      pushedAt: '2026-11-20T10:00:00Z',
      by: 'the test',
      inventory: town.inventory,
      policy: DEFAULT_POLICY,
      files: { inventory: { name: 'town.yaml', text: town.yaml } },
    },
    undefined,
  );
  if (!pushed) throw new Error('the inventory was not pushed');
}

/** By which the functions tell who visits. */
function contactOf(stack: Deployed): string {
  const functions = [...stack.of('AWS::Lambda::Function').values()];
  const audit = functions.find((one) => one['FunctionName'] === 'presence-dev-weekly-audit');
  const { Variables } = (audit?.['Environment'] ?? {}) as { Variables?: Record<string, string> };
  return Variables?.['CONTACT_URL'] ?? '';
}

function ask(body: object): ReturnType<Cloud['call']> {
  return cloud.call('presence-dev-check-page', {
    body: JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: {
      authorizer: { iam: { userArn: 'arn:aws:iam::111122223333:user/dana' } },
    },
  });
}
