// `presence cloud verify`: after a deployment, looks at every resource, sends a test mail, and audits one page.
import { z } from 'zod';
import { CloudError } from '../../core/cloud/cloud-error.ts';
import { MailError } from '../../core/mail/mail-error.ts';
import { addressSchema } from '../../core/mail/message.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { StoreError } from '../../core/store/store-error.ts';
import { EXIT } from '../exit-codes.ts';
import { tableText } from '../table.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openCloud, type Cloud } from '../wire-cloud.ts';

export type VerifyOptions = { stack: string; to?: string; url?: string; json?: boolean };

type Row = { what: string; ok: boolean; says: string };

export async function verify(options: VerifyOptions): Promise<number> {
  const { to } = options;
  if (to !== undefined && !addressSchema.safeParse(to).success)
    throw new UsageError(`--to ${to}: write an e-mail address.`);
  const cloud = await openCloud(options.stack);
  const rows = [
    ...(await tried('resources of the stack', () => resources(cloud))),
    ...(await tried('table of records', () => table(cloud))),
    ...(await tried('bucket of captures', () => bucket(cloud))),
    ...(await tried('outbox', () => outbox(cloud))),
    ...(await tried('test mail', () => testMail(cloud, to))),
    ...(await tried('one page', () => onePage(cloud, options.url))),
  ];
  if (options.json === true) process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else process.stdout.write(rowsText(rows));
  return rows.every(({ ok }) => ok) ? EXIT.compliant : EXIT.toolError;
}

/** What goes wrong with one thing keeps none of the others from being looked at. */
async function tried(what: string, look: () => Promise<Omit<Row, 'what'>[]>): Promise<Row[]> {
  try {
    return (await look()).map(({ ok, says }) => ({ what, ok, says }));
  } catch (error) {
    const known = [CloudError, StoreError, MailError].some((kind) => error instanceof kind);
    const says = known && error instanceof Error ? error.message : nameOf(error);
    return [{ what, ok: false, says }];
  }
}

function nameOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `It could not be looked at (${shortLine(words, 200)}). See your rights in this account.`;
}

async function resources(cloud: Cloud): Promise<Omit<Row, 'what'>[]> {
  const all = await cloud.resources();
  const bad = all.filter(({ status }) => !/^(?:CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status));
  if (bad.length === 0) return [{ ok: true, says: `${all.length} are as they should be` }];
  return bad.map(({ id, type, status }) => ({
    ok: false,
    says: `${type} ${id} is ${status}. Deploy again: npx cdk deploy`,
  }));
}

async function table({ inventories, records }: Cloud): Promise<Omit<Row, 'what'>[]> {
  const [current, runs] = await Promise.all([inventories.current(), records.runs(1)]);
  const pushed =
    current === undefined
      ? 'no inventory was pushed yet'
      : `inventory ${current.version.slice(0, 12)}`;
  return [{ ok: true, says: `it answers: ${pushed}, newest run ${runs[0]?.runId ?? 'none'}` }];
}

async function bucket({ functions, outputs }: Cloud): Promise<Omit<Row, 'what'>[]> {
  const archive = await functions.captures(outputs.captures);
  await archive.keysOf('verify');
  return [{ ok: true, says: 'it answers' }];
}

const deliveredSchema = z.object({ sent: z.number(), later: z.number(), failed: z.number() });

async function outbox({ functions, outputs }: Cloud): Promise<Omit<Row, 'what'>[]> {
  const { sent, later, failed } = deliveredSchema.parse(await functions.call(outputs.notify, {}));
  const says = `worked off: ${sent} sent, ${later} later, ${failed} given up`;
  return [{ ok: failed === 0, says }];
}

async function testMail(
  { functions, outputs }: Cloud,
  to: string | undefined,
): Promise<Omit<Row, 'what'>[]> {
  if (to === undefined)
    return [{ ok: false, says: 'Not sent. Say where it may go: --to you@your-agency.gov' }];
  const mailer = await functions.mailer(outputs.sender, outputs.configurationSet);
  const at = clock.now().toISOString();
  const text = `This is a test of the agency presence auditor, sent at ${at}. Nothing needs to be done.`;
  const { messageId } = await mailer.send({
    id: `verify.${at.replaceAll(/[^0-9]/g, '')}`,
    runId: 'verify',
    kind: 'operator',
    to: [to],
    language: 'en',
    subject: 'Test of the presence auditor',
    html: `<!doctype html><html lang="en"><body><p>${text}</p></body></html>`,
    text,
    attachments: [],
  });
  return [{ ok: true, says: `SES took it as ${messageId}. See whether it arrived at ${to}.` }];
}

const checkedSchema = z.object({ report: z.object({ url: z.string(), verdict: z.string() }) });

async function onePage(cloud: Cloud, url: string | undefined): Promise<Omit<Row, 'what'>[]> {
  const { functions, outputs, inventories } = cloud;
  const current = await inventories.current();
  const page = current?.inventory.pages.find(({ platform }) => platform === 'website');
  const address = url ?? page?.url;
  if (address === undefined)
    return [{ ok: false, says: 'There is no page to audit. Name one: --url https://…' }];
  const { status, body } = await functions.post(outputs.checkUrl, { url: address });
  if (status !== 200)
    return [{ ok: false, says: `the check answered HTTP ${status}: ${shortLine(body, 200)}` }];
  const { report } = checkedSchema.parse(JSON.parse(body));
  return [{ ok: true, says: `${shortLine(report.url, 100)} is ${report.verdict}` }];
}

function rowsText(rows: readonly Row[]): string {
  const lines = rows.map(({ what, ok, says }) => [ok ? 'ok' : 'NO', what, says]);
  return tableText({ head: ['', 'what', 'how it is'], lines });
}
