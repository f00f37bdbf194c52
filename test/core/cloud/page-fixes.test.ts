// Messages whose texts to paste are made by another function: word for word those of the laptop, and none sent with texts that nobody tried.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import { answerFixes } from '../../../core/cloud/answer-fixes.ts';
import { fixesElsewhere } from '../../../core/cloud/page-fixes.ts';
import { composer, type ComposePorts } from '../../../core/mail/compose.ts';
import { MAIL_TROUBLE, MailError } from '../../../core/mail/mail-error.ts';
import { entriesOfRun } from '../../../core/mail/messages-of-run.ts';
import type { OutboxEntry } from '../../../core/mail/outbox/entry.ts';
import { notSent } from '../../../core/mail/outbox/moves.ts';
import type { Printer } from '../../../core/mail/printed.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import { runChecks } from '../../../core/verdict/run-checks.ts';
import { readDraft } from '../../../core/read/read.ts';
import type { PageReport, Run } from '../../../core/verdict/schema.ts';
import { type DynamoServer, serveDynamo } from '../../support/dynamo-server.ts';
import * as data from '../../support/mail-data.ts';
import { page } from '../../support/report-data.ts';

/** Beside these words no line would be understood: with the checks they go, without them they would stay. */
const OPEN_QUOTE = 'Our model policy for agencies: write “';
const OWNERS = ['Sam Reyes', 'Ana Ruiz'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@riverton.example`,
}));

let server: DynamoServer;
let world: data.World;
let run: Run;
const AGENCY = data.riverton({ nonEmergencyPhone: '(614) 555-0142', state: 'OH' });
const PAGES = Array.from({ length: 5 }, (_, at) => `x-${at}`);

beforeAll(async () => {
  server = await serveDynamo();
  world = data.worldOn(server);
  run = await data.store(world.records, {
    agency: AGENCY,
    pages: await Promise.all(PAGES.map(failing)),
  });
  // By the policy with all items.
  await world.records.savePlan(run.runId, DEFAULT_POLICY, []);
});
afterAll(() => server.close());

async function failing(id: string, at: number): Promise<PageReport> {
  const url = `https://x.com/Riverton${at}`;
  const profileText = at % 2 === 0 ? OPEN_QUOTE : 'News from Riverton.';
  const findings = await runChecks(RULES, readDraft(profileText, 'x'), {
    about: { agency: AGENCY, platform: 'x', kind: 'profile', url },
    policy: DEFAULT_POLICY,
    page: { kind: 'profile', waivers: [] },
    today: '2026-11-21',
  });
  const owner = OWNERS[at < 3 ? 0 : 1];
  return page(id, {
    url,
    platform: 'x',
    kind: 'profile',
    verdict: 'not-compliant',
    profileText,
    findings,
    ...(owner === undefined ? {} : { owner }),
  });
}

/** What is printed is what goes into the PDF: as text it can be compared. */
const printer: Printer = {
  print: async (sheet) => new TextEncoder().encode(JSON.stringify(sheet)),
};
const elsewhere = fixesElsewhere(async (payload) => {
  const sent = JSON.parse(JSON.stringify(payload));
  const answer = await answerFixes({ records: world.records, rules: RULES }, sent);
  return JSON.parse(JSON.stringify(answer));
});

async function entries(): Promise<OutboxEntry[]> {
  const all = [];
  for await (const some of entriesOfRun(world.records, {
    run,
    now: new Date('2026-11-23T19:05:00Z'),
    everyDays: 7,
  }))
    all.push(...some);
  return all;
}

const compose = (more: Partial<ComposePorts>) =>
  composer({ ...world, printer, ...more }, { everyDays: 7, productVersion: '0.1.0' });

describe('texts to paste that another function makes', () => {
  it('make the messages of the laptop, in both languages, to the letter', async () => {
    const [laptop, cloud, untried] = [
      compose({ rules: RULES }),
      compose({ fixesFor: elsewhere }),
      compose({}),
    ];
    const kinds = new Set<string>();
    let differing = 0;
    for (const entry of await entries()) {
      const theirs = await laptop(entry);
      expect(await cloud(entry)).toEqual(theirs);
      kinds.add(`${entry.kind} ${entry.language}`);
      if (JSON.stringify(await untried(entry)) !== JSON.stringify(theirs)) differing += 1;
    }
    expect([...kinds].sort()).toEqual([
      'leadership en',
      'leadership es',
      'operator en',
      'owner en',
    ]);
    // The checks' word counts: without it the texts would be others.
    expect(differing).toBeGreaterThan(0);
  });

  it('are asked for some pages at a time, each page once', async () => {
    const asked: string[][] = [];
    const noting = fixesElsewhere(async (payload) => {
      asked.push((payload as { pages: string[] }).pages);
      return { fixes: [] };
    });
    const pages = Array.from({ length: 270 }, (_, at) => `p${at}`);
    await noting({ runId: run.runId, agencyId: AGENCY.id, language: 'en' }, new Set(pages));
    expect(asked.map((some) => some.length)).toEqual([50, 50, 50, 50, 50, 20]);
    expect(asked.flat()).toEqual(pages);
  });

  it.each([
    ['no answer', () => Promise.reject(new Error('throttled'))],
    ['an answer that is none', async () => ({ fixes: [['x-0', { text: 1 }]] })],
  ])('put the message back for another try where there is %s', async (_name, ask) => {
    const [entry] = await entries();
    if (entry === undefined) throw new Error('there is no entry');
    const error = await compose({ fixesFor: fixesElsewhere(ask) })(entry).catch((one) => one);
    expect(error).toBeInstanceOf(MailError);
    expect(error.reason).toBe('not-made');
    expect(MAIL_TROUBLE['not-made'].again).toBe(true);
    expect(notSent({ ...entry, state: 'sending' }, error, new Date(entry.createdAt)).state).toBe(
      'pending',
    );
  });

  it('are refused to a question that asks for more than an answer holds', async () => {
    const ports = { records: world.records, rules: RULES };
    const about = { runId: run.runId, agencyId: AGENCY.id, language: 'en' };
    const pages = Array.from({ length: 51 }, (_, at) => `p${at}`);
    await expect(answerFixes(ports, { ...about, pages })).rejects.toThrow(/pages/);
  });
});
