// Messages kept as files, and what must never stand in one.
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emlMailer } from '../../adapters/eml-mailer.ts';
import { mimeOf } from '../../adapters/mail-mime.ts';
import type { MailMessage } from '../../core/mail/message.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'presence-eml-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SENDER = {
  from: 'audit@riverton.example',
  name: 'Presence, "audit"',
  replyTo: 'it@riverton.example',
};
const MESSAGE: MailMessage = {
  id: 'run-1.leadership-ab',
  runId: 'run-1',
  kind: 'leadership',
  to: ['chief@riverton.example', 'mayor@riverton.example'],
  language: 'en',
  subject: 'Riverton PD: all 4 pages compliant',
  html: '<p>Good</p>',
  text: 'Good',
  attachments: [],
};

it('keeps a message as a file, the same one again as the same file', async () => {
  const out = path.join(folder, 'a', 'b');
  const mailer = emlMailer(out, SENDER);
  expect(await mailer.send(MESSAGE)).toEqual({
    messageId: '<run-1.leadership-ab@riverton.example>',
    kept: true,
  });
  await mailer.send(MESSAGE);
  expect(await readdir(out)).toEqual(['run-1.leadership-ab.eml']);
  const eml = await readFile(path.join(out, 'run-1.leadership-ab.eml'), 'utf8');
  expect(eml).toMatch(/^From: "?Presence, \\?"audit\\?""? <audit@riverton.example>\r$/m);
  expect(eml).toMatch(/^To: chief@riverton.example, mayor@riverton.example\r$/m);
  expect(eml).toMatch(/^Reply-To: it@riverton.example\r$/m);
  expect(eml).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(eml).not.toMatch(/(?<!\r)\n/);
});

it('says why it could not', async () => {
  const file = path.join(folder, 'file');
  await emlMailer(file, SENDER).send(MESSAGE);
  await chmod(path.join(file, 'run-1.leadership-ab.eml'), 0o400);
  const below = path.join(file, 'run-1.leadership-ab.eml', 'below');
  await expect(emlMailer(below, SENDER).send(MESSAGE)).rejects.toMatchObject({
    reason: 'not-writable',
  });
});

it.each([
  ['a subject of two lines', { subject: 'Riverton\r\nBcc: everybody@evil.example' }],
  ['a subject that changes direction', { subject: 'a\u202egpj' }],
  ['a control character', { subject: 'a\u0000b' }],
  ['a recipient that is two', { to: ['a@riverton.example, b@evil.example'] }],
  ['a recipient with a line break', { to: ['a@riverton.example\r\nBcc: b@evil.example'] }],
  ['no recipient', { to: [] }],
  [
    'more recipients than may be',
    { to: Array.from({ length: 51 }, (_, at) => `a${at}@riverton.example`) },
  ],
  ['a run id with a line break', { runId: 'run-1\r\nX: y' }],
  ['an id that leads elsewhere', { id: '../../etc/passwd' }],
  [
    'a file name that leads elsewhere',
    { attachments: [{ filename: '../x', contentType: 'text/csv', bytes: new Uint8Array() }] },
  ],
  [
    'a type with a line break',
    {
      attachments: [
        { filename: 'x.csv', contentType: 'text/csv\r\nX: y', bytes: new Uint8Array() },
      ],
    },
  ],
] satisfies [string, Partial<MailMessage>][])('refuses %s', async (_name, given) => {
  await expect(mimeOf({ ...MESSAGE, ...given }, SENDER)).rejects.toMatchObject({
    reason: 'bad-message',
  });
});

it('refuses a sender that is none', async () => {
  await expect(mimeOf(MESSAGE, { from: 'audit' })).rejects.toMatchObject({ reason: 'bad-message' });
  await expect(mimeOf(MESSAGE, { ...SENDER, replyTo: 'x\r\ny@a.b' })).rejects.toMatchObject({
    reason: 'bad-message',
  });
});

it('folds what is hostile in a sender’s name, and nothing comes of it', async () => {
  const { raw } = await mimeOf(MESSAGE, { ...SENDER, name: 'x\r\nBcc: y@evil.example\u202e' });
  const head = Buffer.from(raw).toString('utf8').split('\r\n\r\n')[0] ?? '';
  expect(head).not.toMatch(/^Bcc/m);
  expect(head).not.toContain('\u202e');
});
