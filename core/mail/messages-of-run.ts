// The messages of a run, from its records alone: who gets one (the outbox's entries), and what each says (made when it is sent).
import { MAIL_LANGUAGES, type MailLanguage, type Recipient } from '../inventory/schema.ts';
import type { Records } from '../ports.ts';
import type { Agency } from '../inventory/schema.ts';
import type { Run } from '../verdict/schema.ts';
import { sha256Hex } from '../verdict/sha256.ts';
import { hasNews, pagesOf } from './letters/owner.ts';
import type { MailKind } from './message.ts';
import type { OutboxEntry } from './outbox/entry.ts';
import { TRY_FOR_MS } from './outbox/moves.ts';
import { agencyWeek, type AgencyWeek } from './week/agency-week.ts';

export type EntriesRequest = {
  run: Run;
  now: Date;
  everyDays: number;
  /** Operators beside those of the inventory. */
  operators?: readonly Recipient[];
  /** Only so many agencies, from one on, in the order of the plan; operators are written to with the last ones. */
  part?: { from: number; most: number };
};

/**
 * One entry a recipient, so that a bad address keeps nobody else from being told: leadership always, owners when they have something to
 * see to or mended something, operators always. A replay is mailed to nobody. The same run gives the same ids however often it is asked.
 * Gives from which agency on there are more, where only a part was asked for.
 */
export async function* entriesOfRun(
  records: Records,
  { run, now, everyDays, operators: more = [], part }: EntriesRequest,
): AsyncGenerator<OutboxEntry[], number | undefined> {
  if (run.kind === 'replay') return undefined;
  const operators = new Map<string, MailLanguage>(more.map(recipientOf));
  const all = await agenciesOf(records, run.runId);
  for (const one of all.flatMap((agency) => agency.operators ?? []))
    operators.set(...recipientOf(one));
  const { from, most } = part ?? { from: 0, most: all.length };
  for (const agency of all.slice(from, from + most)) {
    const entry = entryMaker({ run, now, agencyId: agency.id });
    const leaders = new Map(agency.recipients.map(recipientOf));
    const week = await agencyWeek(records, {
      run,
      agencyId: agency.id,
      everyDays,
      isTrendless: true,
    });
    yield await Promise.all([
      ...[...leaders].map((to) => entry('leadership', to)),
      ...(week === undefined ? [] : ownersOf(week)).map((to) => entry('owner', to)),
    ]);
  }
  if (from + most < all.length) return from + most;
  const entry = entryMaker({ run, now });
  yield await Promise.all([...operators].map((to) => entry('operator', to)));
  return undefined;
}

/** Address and language of a recipient. */
export function recipientOf(one: Recipient): [email: string, language: MailLanguage] {
  return typeof one === 'string' ? [one, MAIL_LANGUAGES[0]] : [one.email, one.language ?? 'en'];
}

async function agenciesOf(records: Records, runId: string): Promise<Agency[]> {
  const found = new Map<string, Agency>();
  for await (const { agency } of records.expectedPages(runId)) found.set(agency.id, agency);
  return [...found.values()];
}

/** Owners with an address who have something to hear, each once. */
function ownersOf(week: AgencyWeek): [string, MailLanguage][] {
  const owners = new Map<string, [string, MailLanguage]>();
  for (const { owner } of week.pages) {
    if (owner?.email === undefined) continue;
    const key = owner.email.toLowerCase();
    if (!owners.has(key)) owners.set(key, [owner.email, owner.language ?? 'en']);
  }
  return [...owners.values()].filter(
    ([email]) => pagesOf(week, email).length > 0 && hasNews(week, email),
  );
}

function entryMaker({ run, now, agencyId }: { run: Run; now: Date; agencyId?: string }) {
  return async (
    kind: MailKind,
    [email, language]: [string, MailLanguage],
  ): Promise<OutboxEntry> => {
    // What is told of a run that did not end must not stand in the way of its report, should it still end.
    const part = run.status === 'finished' ? '' : 'part-';
    const name = await sha256Hex(JSON.stringify([kind, agencyId ?? '', email.toLowerCase()]));
    return {
      schema: 1,
      id: `${run.runId}.${part}${kind}-${name.slice(0, 24)}`,
      runId: run.runId,
      ...(agencyId === undefined ? {} : { agencyId }),
      kind,
      to: [email],
      language,
      state: 'pending',
      createdAt: now.toISOString(),
      giveUpAt: new Date(now.getTime() + TRY_FOR_MS).toISOString(),
      nextAt: now.toISOString(),
      attempt: 0,
    };
  };
}
