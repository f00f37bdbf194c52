// `presence doctor`: whether this machine has what an audit needs, and what to do where it has not.
import { existsSync } from 'node:fs';
import { lstat, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { trialWrite } from '../../adapters/disk-trouble.ts';
import { findBrowser } from '../../adapters/browser-find.ts';
import { MAIL_TROUBLE, MailError } from '../../core/mail/mail-error.ts';
import { EXIT } from '../exit-codes.ts';
import { tryBrowser } from '../try-browser.ts';
import { type Row, rowsText } from '../doctor-rows.ts';
import { VERSION } from '../version.ts';
import { smtpOf } from '../smtp-settings.ts';
import { openStorage } from '../wire.ts';
import { tryMailServer } from '../wire-mail.ts';

type Options = { data: string; json?: boolean; smtp?: string; secrets?: string };

export async function doctor(options: Options): Promise<number> {
  const places = await temporary();
  const rows = [
    { what: 'program', sign: 'ok' as const, says: `presence ${VERSION}` },
    node(),
    places,
    await browser(places.sign === 'ok'),
    await store(options.data),
    await room(options.data),
    clock(),
    await mailServer(options),
  ];
  process.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : rowsText(rows));
  return rows.some((row) => row.sign === 'fail') ? EXIT.toolError : EXIT.compliant;
}

function node(): Row {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const says = `Node.js ${process.versions.node} on ${os.type()} ${os.arch()}`;
  if (major >= 20) return { what: 'Node.js', sign: 'ok', says };
  return {
    what: 'Node.js',
    sign: 'fail',
    says,
    remedy: 'Install Node.js 20 or newer from https://nodejs.org/.',
  };
}

/** A browser needs it, and what reads a folder that cannot be written. */
async function temporary(): Promise<Row> {
  const [what, folder] = ['temporary', os.tmpdir()];
  const code = await trialWrite(folder);
  if (code === undefined) return { what, sign: 'ok', says: `${folder} can be written` };
  return {
    what,
    sign: 'warn',
    says: `${folder}, where temporary files go, cannot be written (${code})`,
    remedy: 'No browser can start without it. Make room or make it writable, or name another folder with the variable TMPDIR (on Windows: TEMP).', // prettier-ignore
  };
}

async function browser(hasTemporary: boolean): Promise<Row> {
  const found = await findBrowser();
  if (!found.ok) return { what: 'browser', sign: 'warn', says: found.says, remedy: found.remedy };
  // Whichever it was, it would only be said to stop answering.
  if (!hasTemporary)
    return {
      what: 'browser',
      sign: 'warn',
      says: `${found.says} was not tried: no browser can start while ${os.tmpdir()} cannot be written`,
      remedy: 'Pages built by scripts will be unreadable until the folder for temporary files is mended (above); the browser itself may be in order.', // prettier-ignore
    };
  const trouble = await tryBrowser();
  if (trouble === undefined) return { what: 'browser', sign: 'ok', says: `started ${found.says}` };
  return {
    what: 'browser',
    sign: 'warn',
    says: `${found.says} does not start: ${trouble}`,
    remedy:
      'Pages built by scripts will be unreadable. Install Google Chrome, or run: npx playwright install chromium',
  };
}

async function store(data: string): Promise<Row> {
  const there = await lstat(data).catch(() => undefined);
  if (data.trim() !== '' && there === undefined) {
    // To look is not to make: the folder may have been misspelt.
    const folder = path.resolve(data);
    const code = await trialWrite(nearestFolder(folder));
    if (code === undefined) return { what: 'data folder', sign: 'ok', says: `${folder} is not there yet; the first audit makes it` }; // prettier-ignore
  }
  try {
    const storage = await openStorage(data, 'presence doctor');
    const [latest] = await storage.records.runs(1);
    await storage.close();
    const says = `${path.resolve(data)} can be read and written`;
    return {
      what: 'data folder',
      sign: 'ok',
      says: latest ? `${says}; latest run ${latest.runId}` : says,
    };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { what: 'data folder', sign: 'fail', says };
  }
}

function nearestFolder(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(parent) || parent === folder ? parent : nearestFolder(parent);
}

const ENOUGH_BYTES = 500 * 1024 * 1024;

async function room(data: string): Promise<Row> {
  const folder = path.resolve(data);
  const disk = await statfs(folder).catch(
    async () => await statfs(nearestFolder(folder)).catch(() => undefined),
  );
  if (!disk) return { what: 'disk', sign: 'warn', says: 'how much room there is cannot be told' };
  const free = disk.bavail * disk.bsize;
  const says = `${(free / 1024 ** 3).toFixed(1)} GB free`;
  if (free >= ENOUGH_BYTES) return { what: 'disk', sign: 'ok', says };
  return {
    what: 'disk',
    sign: 'warn',
    says,
    remedy: 'Make room: captures of 1,000 pages take about 50 MB.',
  };
}

/** Connects and logs in as a message would be sent. */
async function mailServer({ smtp, secrets }: Options): Promise<Row> {
  const what = 'e-mail';
  if (smtp === undefined)
    return { what, sign: 'ok', says: 'no mail server named (--smtp): messages are kept as files' };
  try {
    const settings = await smtpOf({ smtp, ...(secrets === undefined ? {} : { secrets }) }, NOBODY);
    await tryMailServer(settings);
    const where = `${settings.host}:${settings.port}`;
    return { what, sign: 'ok', says: `${where} lets messages be sent` };
  } catch (error) {
    if (error instanceof MailError)
      return { what, sign: 'fail', says: error.message, remedy: MAIL_TROUBLE[error.reason].remedy };
    return { what, sign: 'fail', says: error instanceof Error ? error.message : String(error) };
  }
}

/** Nothing is sent, so nobody sends it. */
const NOBODY = { from: 'auditor@presence.example' };

/** A clock far off makes waivers expire too early or too late. */
function clock(): Row {
  const now = new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const says = `${now.toISOString()}, time zone ${zone}`;
  if (now.getUTCFullYear() >= 2026 && now.getUTCFullYear() < 2100)
    return { what: 'clock', sign: 'ok', says };
  return {
    what: 'clock',
    sign: 'fail',
    says,
    remedy: 'Set the date and time of this computer: reports and waivers go by it.',
  };
}
