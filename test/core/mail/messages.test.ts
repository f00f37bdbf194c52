// What each kind of message says, from a real table: compared whole with what people have looked at, and with what no message may say.
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composer } from '../../../core/mail/compose.ts';
import { fitted, MOST_HTML_BYTES } from '../../../core/mail/fitted.ts';
import type { Letter } from '../../../core/mail/letter.ts';
import { type MailMessage, mailMessageSchema } from '../../../core/mail/message.ts';
import { entriesOfRun } from '../../../core/mail/messages-of-run.ts';
import type { OutboxEntry } from '../../../core/mail/outbox/entry.ts';
import type { Printer } from '../../../core/mail/printed.ts';
import { runHealth } from '../../../core/mail/week/run-health.ts';
import { STANDARD_ITEMS } from '../../../core/policy/standard-items.ts';
import { byteLength } from '../../../core/store/size.ts';
import type { Run } from '../../../core/verdict/schema.ts';
import { type DynamoServer, serveDynamo } from '../../support/dynamo-server.ts';
import * as data from '../../support/mail-data.ts';
import { findings, page } from '../../support/report-data.ts';

let server: DynamoServer;
let world: data.World;
beforeAll(async () => {
  server = await serveDynamo();
  world = data.worldOn(server);
});
afterAll(() => server.close());

const NOW = new Date('2026-11-23T19:05:00Z');
const settings = { everyDays: 7, productVersion: '0.1.0' };
/** What is printed has tests of its own; here it is enough that something is. */
const printer: Printer = { print: async () => new TextEncoder().encode('%PDF-') };

async function entriesOf(run: Run): Promise<OutboxEntry[]> {
  const entries: OutboxEntry[] = [];
  for await (const some of entriesOfRun(world.records, { run, now: NOW, everyDays: 7 }))
    entries.push(...some);
  return entries;
}

/** An agency of its own for each test, so that its history is its own. */
let agencies = 0;
async function messagesOf(stored: data.Stored): Promise<MailMessage[]> {
  agencies += 1;
  const agency = { ...(stored.agency ?? data.riverton()), id: `riverton-${agencies}` };
  const run = await data.store(world.records, { ...stored, agency });
  const compose = composer({ ...world, printer }, settings);
  const messages: MailMessage[] = [];
  for (const entry of await entriesOf(run)) messages.push(await compose(entry));
  for (const message of messages) expect(mailMessageSchema.parse(message)).toEqual(message);
  return messages;
}

/** Each story is told once. */
const known = new Map<unknown, Promise<MailMessage[]>>();
function messagesAbout(make: () => data.Stored | Promise<data.Stored>): Promise<MailMessage[]> {
  const told = known.get(make) ?? Promise.resolve(make()).then(messagesOf);
  known.set(make, told);
  return told;
}

const to = (messages: MailMessage[], who: string): MailMessage => {
  const found = messages.find((message) => message.to[0]?.startsWith(who));
  if (found === undefined) throw new Error(`nobody wrote to ${who}`);
  return found;
};

const csvOf = ({ attachments }: MailMessage): string =>
  new TextDecoder().decode(attachments.find(({ filename }) => filename.endsWith('.csv'))?.bytes);

describe('a message, looked at by people', () => {
  it.each([
    ['all-clear', data.allClear, 'chief'],
    ['got-worse', data.gotWorse, 'chief'],
    ['fixed', data.fixed, 'chief'],
    ['everything', data.badWeek, 'chief'],
    ['everything-in-spanish', data.badWeek, 'jefa'],
    ['nothing-read', data.nothingRead, 'chief'],
    ['nothing-read-in-spanish', data.nothingRead, 'jefa'],
    ['not-finished', data.unfinished, 'chief'],
    ['not-finished-in-spanish', data.unfinished, 'jefa'],
    ['in-doubt', data.doubtful, 'chief'],
    ['owner', data.badWeek, 'sam.reyes'],
    ['owner-of-a-look', data.badWeek, 'dana.ortiz'],
    ['operators', data.doubtful, 'it@'],
    ['operators-all-well', data.allClear, 'it@'],
    ['operators-not-finished', data.unfinished, 'it@'],
  ] as const)('%s', async (name, make, who) => {
    const message = to(await messagesAbout(make), who);
    const text = `Subject: ${message.subject}\n\n${message.text}`;
    await expect(text).toMatchFileSnapshot(`../../golden/mail/${name}.txt`);
    await expect(message.html).toMatchFileSnapshot(`../../golden/mail/${name}.html`);
  });

  it('an owner who writes Spanish', async () => {
    const { pages, ...stored } = await data.badWeek();
    const spanish = pages.map((one) =>
      Object.assign(one, one.owner && { owner: { ...one.owner, language: 'es' } }),
    );
    const message = to(await messagesOf({ ...stored, pages: spanish }), 'sam.reyes');
    const text = `Subject: ${message.subject}\n\n${message.text}`;
    await expect(text).toMatchFileSnapshot('../../golden/mail/owner-in-spanish.txt');
  });
});

const words = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

describe('every message', () => {
  it.each(Object.entries(data.STORIES))(
    'of %s: small, whole, and without jargon',
    async (_name, make) => {
      for (const message of await messagesAbout(make)) {
        expect(byteLength(message.html)).toBeLessThan(MOST_HTML_BYTES);
        expect(message.subject.length).toBeLessThanOrEqual(120);
        const said = `${message.subject}\n${message.text}\n${message.html.replace(/<[^>]*>/g, ' ')}`;
        for (const item of STANDARD_ITEMS) expect(said).not.toContain(item);
        expect(said).not.toMatch(/HTTP|SHA|JSON|presence (?:submit|audit)|undefined|NaN|\[object/);
        // What one form says, the other says too.
        for (const [, title = ''] of message.html.matchAll(/<h[12][^>]*>([^<]*)</g))
          expect(words(message.text)).toContain(words(title).trim());
      }
    },
  );

  it('to a chief carries a page to print and a table; to operators nothing', async () => {
    const messages = await messagesAbout(data.badWeek);
    const types = (who: string) =>
      to(messages, who).attachments.map(({ contentType }) => contentType);
    expect(types('chief')).toEqual(['application/pdf', 'text/csv']);
    expect(types('it@')).toEqual([]);
    expect(csvOf(to(messages, 'chief')).split('\r\n').length).toBeGreaterThan(60);
  });
});

it.each([data.badWeek, data.doubtful, data.nothingRead])(
  'the table is in the language of whoever gets it, with the same rows, ids and days: %#',
  async (make) => {
    const messages = await messagesAbout(make);
    const [en = [], es = []] = ['chief', 'jefa'].map((who): string[][] => parse(csvOf(to(messages, who)), { bom: true })); // prettier-ignore
    const [heads = []] = en;
    expect(es).toHaveLength(en.length);
    expect(heads.filter((head, at) => es[0]?.[at] === head)).toEqual([]);
    const cells = en.slice(1).flatMap((row, at) =>
      row.map((cell, column) => {
        const isSkipped = row.includes('skipped');
        return { head: heads[column] ?? '', cell, other: es[at + 1]?.[column], isSkipped };
      }),
    );
    const own = new Set(['Page verdict', 'Item', 'Checked', 'Required or recommended', 'Outcome', 'What was found', 'Where it stood']); // prettier-ignore
    const same = cells.filter(({ head, cell, other }) => own.has(head) && cell !== '' && cell === other); // prettier-ignore
    // Why a page is left out is the agency's own word.
    expect(same.filter(({ isSkipped }) => !isSkipped)).toEqual([]);
    const kept = cells.filter(({ head }) =>
      / id$|^Checked \(UTC|^Audit$|^Evidence$|^Page$/.test(head),
    );
    expect(kept.filter(({ cell, other }) => cell !== other)).toEqual([]);
  },
);

describe('nothing is told that is not confirmed', () => {
  it('neither in words nor in what is attached, to anybody but operators', async () => {
    const messages = await messagesAbout(data.doubtful);
    for (const message of messages.filter(({ kind }) => kind !== 'operator')) {
      expect(message.kind).toBe('leadership');
      expect(message.html + message.text + csvOf(message)).not.toContain('SECRET');
      expect(message.text).not.toContain('Emergency note');
      expect(message.subject).toMatch(/3 (?:being checked again|en nueva comprobación)/);
    }
    expect(to(messages, 'it@').text).toContain('40 of 52 lost it');
  });

  it('a run that did not end says so first, and nothing of single pages', async () => {
    const messages = await messagesAbout(data.unfinished);
    expect(messages.map(({ kind }) => kind)).toEqual(['leadership', 'leadership', 'operator']);
    const { text, html, attachments } = to(messages, 'chief');
    expect(text.split('\n')[0]).toMatch(
      /^Incomplete: the audit stopped before its end, with 2 of 4/,
    );
    expect(html.indexOf('Incomplete:')).toBeLessThan(html.indexOf('<h1'));
    expect(`${text}${html}`).not.toContain('facebook.com');
    expect(attachments).toEqual([]);
  });

  it('a page whose only findings are not confirmed is no news for its owner', async () => {
    const messages = await messagesAbout(data.doubtful);
    expect(messages.filter(({ kind }) => kind === 'owner')).toEqual([]);
  });

  it('a rule that changed is called one, and never a page that got worse', async () => {
    const { text } = to(await messagesAbout(data.badWeek), 'chief');
    const [, worse = ''] = /Got worse\n-+\n([^]*?)\n\n/.exec(text) ?? [];
    expect(worse).not.toContain('join.riverton.example');
    expect(text).toMatch(
      /A rule of ours changed\n[^]*join\.riverton\.example\n {2}Public records notice: counts as missing now/,
    );
  });
});

describe('who gets a message', () => {
  it('everybody once, each alone, also when asked again', async () => {
    const run = await data.store(world.records, await data.badWeek());
    const entries = await entriesOf(run);
    expect(entries.map(({ kind, to: [who] }) => [kind, who])).toEqual([
      ['leadership', 'chief@riverton.example'],
      ['leadership', 'jefa@riverton.example'],
      ['owner', expect.stringMatching(/^(?:dana\.ortiz|sam\.reyes)@/)],
      ['owner', expect.stringMatching(/^(?:dana\.ortiz|sam\.reyes)@/)],
      ['operator', 'it@riverton.example'],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect((await entriesOf(run)).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(await world.outbox.add(entries)).toBe(entries.length);
    expect(await world.outbox.add(await entriesOf(run))).toBe(0);
  });

  it('owners see only their own pages', async () => {
    const { text, html } = to(await messagesAbout(data.badWeek), 'sam.reyes');
    expect(`${text}${html}`).toContain('facebook.com/RivertonPD');
    expect(`${text}${html}`).not.toMatch(
      /instagram|nextdoor|youtube|bsky|riverton\.example\/police(?!\/social)/i,
    );
  });

  it('a run that ended after all is told anew', async () => {
    const run = await data.store(world.records, data.unfinished());
    const before = await entriesOf(run);
    const after = await entriesOf({ ...run, status: 'finished' });
    const ids = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('nobody hears of a replay', async () => {
    const run = await data.store(world.records, data.allClear());
    expect(await entriesOf({ ...run, kind: 'replay' })).toEqual([]);
  });

  it('an entry whose run is gone is given up, and says so', async () => {
    const run = await data.store(world.records, data.allClear());
    const [entry] = await entriesOf(run);
    const compose = composer({ ...world, printer }, settings);
    await expect(compose({ ...entry!, runId: 'gone' })).rejects.toMatchObject({
      reason: 'bad-message',
    });
    await expect(compose({ ...entry!, agencyId: 'gone' })).rejects.toMatchObject({
      reason: 'bad-message',
    });
  });
});

it('says by when: three days for the opposite, two weeks for what is missing, and what is overdue', async () => {
  const { text } = to(await messagesAbout(data.badWeek), 'chief');
  expect(text).toContain(
    'Not monitored at all times: the page now says the opposite\n  Sam Reyes – by Nov 26, 2026',
  );
  expect(text).toContain(
    'Emergency note: missing, since Oct 5, 2026\n  Sam Reyes – overdue since Oct 19, 2026',
  );
});

it('tells operators of mail that did not arrive, and of agencies that nobody hears of', async () => {
  const before = await data.store(world.records, data.allClear());
  const [entry] = await entriesOf(before);
  await world.outbox.add([{ ...entry!, state: 'sent' }]);
  await world.outbox.tell(entry!.id, {
    kind: 'bounced',
    detail: '550 5.1.1 no such user',
    at: NOW.toISOString(),
  });
  const agency = data.riverton({ recipients: [] });
  const messages = await messagesOf({ ...data.allClear(), agency, previousRunId: before.runId });
  const { text, subject } = to(messages, 'it@');
  expect(subject).toBe('Auditor: 1 message did not arrive, 1 report that nobody gets');
  expect(text).toContain('came back: 550 5.1.1 no such user');
  expect(text).toContain('Nobody is named to get its report.');
});

it('a message that has waited through many tries is one that operators hear of, another is not', async () => {
  const run = await data.store(world.records, data.allClear());
  const [first, second] = await entriesOf(run);
  await world.outbox.add([
    { ...first!, attempt: 5 },
    { ...second!, attempt: 4 },
  ]);
  const { mail } = await runHealth(world, run);
  expect(mail.map(({ id }) => id)).toEqual([first!.id]);
  expect((await runHealth({ records: world.records }, run)).mail).toEqual([]);
});

it('a run without a plan has its days in UTC, and nothing to say of agencies', async () => {
  const run = { ...(await data.store(world.records, data.allClear())), runId: 'never-planned' };
  expect(await runHealth(world, run)).toMatchObject({ zone: 'UTC', agencies: 0, gaps: [] });
});

it('a letter for more than an e-mail holds says what is in the attached report', async () => {
  const pages = Array.from({ length: 8 }, (_, at) =>
    page(`facebook-${at}`, {
      url: `https://www.facebook.com/Riverton${at}`,
      verdict: 'not-compliant',
      findings: findings({ 'emergency-note': { outcome: 'fail' } }),
    }),
  );
  const { text } = to(await messagesOf({ pages, previousRunId: 'before' }), 'chief');
  expect(text).toContain('… and 3 more, in the attached report');
  const rows = Array.from({ length: 300 }, (_, at) => ({
    title: `Row ${at}`,
    texts: ['x'.repeat(300)],
  }));
  const letter: Letter = {
    language: 'en',
    subject: 's',
    kicker: 'k',
    tone: 'bad',
    verdict: 'v',
    notices: [],
    sentence: 's',
    tiles: [],
    sections: [{ title: 'One', tone: 'bad', rows }],
    closing: [],
    small: [],
  };
  const { html, letter: shown } = fitted(letter);
  expect(byteLength(html)).toBeLessThan(MOST_HTML_BYTES);
  const left = shown.sections[0]?.rows.length ?? 0;
  expect(left).toBeGreaterThan(50);
  expect(shown.closing).toEqual([`… and ${300 - left} more, in the attached report`]);
});
