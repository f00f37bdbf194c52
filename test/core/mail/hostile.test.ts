// Hostile text in every field of every record, and any text at all: no message, header, attachment or file name takes harm.
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mimeOf } from '../../../adapters/mail-mime.ts';
import { composer } from '../../../core/mail/compose.ts';
import { leadershipLetter } from '../../../core/mail/letters/leadership.ts';
import { ownerLetter } from '../../../core/mail/letters/owner.ts';
import { subjectLine } from '../../../core/mail/letters/subject.ts';
import { type MailMessage, mailMessageSchema } from '../../../core/mail/message.ts';
import { entriesOfRun } from '../../../core/mail/messages-of-run.ts';
import { letterHtml } from '../../../core/mail/shown/html.ts';
import { letterText } from '../../../core/mail/shown/text.ts';
import { pageWeek } from '../../../core/mail/week/page-week.ts';
import type { AgencyWeek } from '../../../core/mail/week/agency-week.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import { type DynamoServer, serveDynamo } from '../../support/dynamo-server.ts';
import { riverton, store, type World, worldOn } from '../../support/mail-data.ts';
import { findings, HOSTILE, hostile, page, police } from '../../support/report-data.ts';

let server: DynamoServer;
let world: World;
beforeAll(async () => {
  server = await serveDynamo();
  world = worldOn(server);
});
afterAll(() => server.close());

const UNSEEN = /(?!\n)\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** Tags that a letter is made of; anything else came from somebody else. */
const OURS =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|div|table|tr|td|p|h1|h2|br|span)(?:\s[a-z-]+="[^"<>]*")*(?:\s\/)?\s?)>$/i;

function harmless({ html, text }: Pick<MailMessage, 'html' | 'text'>): void {
  const known = html.replaceAll(/<!--\[if mso\]>.*?<!\[endif\]-->/g, '');
  const [sheet = ''] = /<style>[^<]*<\/style>/.exec(known) ?? [];
  for (const [tag] of known.replace(sheet, '').matchAll(/<[^>]*>/g)) {
    expect(tag).toMatch(OURS);
    expect(tag).not.toMatch(/\s(?:href|src|background|on[a-z]+)=|url\(/i);
  }
  expect(html).not.toMatch(UNSEEN);
  expect(text).not.toMatch(UNSEEN);
}

/** Texts that have done harm somewhere, and any others. */
const evil = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...HOSTILE,
      'x\r\nBcc: everybody@evil.example',
      '\r\n\r\n<b>',
      '¡«»…—“”',
      'مرحبا עברית 日本語',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('a subject', () => {
  it('is one line of seen signs, and keeps what it is about', () => {
    fc.assert(
      fc.property(evil, evil, (name, result) => {
        const subject = subjectLine(name, result);
        expect(subject.length).toBeLessThanOrEqual(150);
        expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        const kept = subjectLine(name, '11 of 12 pages compliant, 1 needs action');
        expect(kept).toContain('11 of 12 pages compliant, 1 needs action');
      }),
      { numRuns: 300 },
    );
  });

  it('makes a header that says it again, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(evil, async (name) => {
        const subject = subjectLine(name, 'all 4 pages compliant');
        const message: MailMessage = {
          id: 'run.a',
          runId: 'run',
          kind: 'leadership',
          to: ['a@riverton.example'],
          language: 'en',
          subject,
          html: '<p>x</p>',
          text: 'x',
          attachments: [],
        };
        const { raw } = await mimeOf(message, { from: 'audit@riverton.example', name });
        const [head = ''] = Buffer.from(raw).toString('latin1').split('\r\n\r\n');
        const names = head
          .split('\r\n')
          .filter((line) => !/^[ \t]/.test(line))
          .map((line) => line.split(':')[0]);
        expect(names.sort((a = '', b = '') => (a < b ? -1 : 1))).toEqual(
          [
            'Auto-Submitted',
            'Content-Language',
            'Content-Type',
            'Date',
            'From',
            'MIME-Version',
            'Message-ID',
            'Subject',
            'To',
            'X-Presence-Message',
            'X-Presence-Run',
          ].toSorted(),
        );
        for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
      }),
      { numRuns: 60 },
    );
  });
});

/** A week in which every text is somebody else's. */
function weekOf(texts: readonly string[]): AgencyWeek {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? '';
  const one = (verdict: PageReport['verdict'], more: Partial<PageReport>): PageReport =>
    page(`p-${at}-${next()}`, {
      url: next(),
      verdict,
      owner: { name: next(), email: 'sam@riverton.example' },
      findings: findings({
        'emergency-note': {
          outcome: 'fail',
          title: next(),
          says: next(),
          fix: next(),
          evidence: [{ text: next(), place: 'bio', visibility: 'shown' }],
        },
        'website-link': {
          outcome: 'review',
          title: next(),
          says: next(),
          nearest: { text: next(), place: 'bio', visibility: 'shown' },
        },
        'comment-policy': {
          outcome: 'waived',
          title: next(),
          waiver: { item: 'x', reason: next(), approvedBy: next(), until: '2026-11-30' },
        },
      }),
      ...more,
    });
  const pages = [
    one('not-compliant', {}),
    one('unreadable', { findings: [], failure: { reason: 'timeout', detail: next() } }),
    one('skipped', { findings: [], skipReason: next() }),
  ];
  const today = '2026-11-23';
  const terms = {
    zone: 'UTC',
    today,
    sinceOf: () => today,
    unreadSince: () => '2026-11-02',
    retries: () => true,
  };
  const weeks = pages.map((each) => pageWeek(each, terms));
  const change = { pageId: pages[0]?.pageId ?? '', item: next(), title: next() };
  return {
    run: police().run,
    agency: { ...riverton(), name: next(), alsoKnownAs: [next(), next()] },
    zone: 'UTC',
    today,
    nextAudit: '2026-11-30',
    isWhole: true,
    expected: 3,
    counts: { compliant: 0, action: 1, look: 0, recheck: 0, unread: 1, skipped: 1 },
    pages: weeks,
    isFirst: false,
    worse: [],
    fixed: [change],
    readableAgain: [],
    looks: [change],
    settled: [change],
    byRules: { failing: [change], looks: [change], met: [change] },
    added: 0,
    removed: 0,
    changesOmitted: 0,
    trend: [],
  };
}

it('letters are harmless whatever stands in the records', () => {
  fc.assert(
    fc.property(
      fc.array(evil, { minLength: 5, maxLength: 30 }),
      fc.constantFrom('en', 'es'),
      (texts, language) => {
        const week = weekOf(texts);
        const leaders = leadershipLetter(week, { language, attached: ['print'] });
        const owners = ownerLetter(week, {
          email: 'SAM@riverton.example',
          language,
          fixes: new Map(),
        });
        for (const letter of [leaders, owners]) {
          harmless({ html: letterHtml(letter), text: letterText(letter) });
          expect(letter.subject.length).toBeLessThanOrEqual(150);
        }
        expect(letterText(owners)).toMatch(/^. (?:Needs action|Necesita cambios)$/m);
      },
    ),
    { numRuns: 25 },
  );
});

function noFormula(bytes: Uint8Array): void {
  const rows: string[][] = parse(Buffer.from(bytes), { bom: true, record_delimiter: '\r\n' });
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Z}]*[=+\-@\t\r\0＝＋－＠]/u);
}

it('a stored run of hostile records becomes messages that every reader takes', async () => {
  const input = hostile();
  const pages: PageReport[] = [];
  for await (const one of input.pages())
    pages.push(Object.assign(one, { pageId: `page-${pages.length}` }));
  const agency = riverton({
    name: HOSTILE[0]!,
    alsoKnownAs: HOSTILE.slice(1, 4),
    timeZone: 'Mars/Olympus',
  });
  const changes =
    input.agencies[0]?.changes.map((change, at) =>
      Object.assign(change, { pageId: `page-${at}` }),
    ) ?? [];
  const run = await store(world.records, { agency, pages, changes, previousRunId: 'before' });
  const printer = { print: async () => new Uint8Array() };
  const compose = composer({ ...world, printer }, { everyDays: 7, productVersion: HOSTILE[1]! });
  const kinds = new Set<string>();
  for await (const entries of entriesOfRun(world.records, { run, now: new Date(), everyDays: 7 }))
    for (const entry of entries) {
      const message = await compose(entry);
      kinds.add(message.kind);
      expect(mailMessageSchema.parse(message)).toEqual(message);
      harmless(message);
      await mimeOf(message, { from: 'audit@riverton.example' });
      for (const { bytes, filename } of message.attachments.filter((one) =>
        one.filename.endsWith('.csv'),
      )) {
        expect(filename).toBe('riverton-pd-2026-11-23.csv');
        noFormula(bytes);
      }
    }
  expect([...kinds].toSorted()).toEqual(['leadership', 'operator', 'owner']);
});
