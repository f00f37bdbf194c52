// Messages as users meet them: looked at, kept as files, sent to a real server, and shown in the outbox.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  presence,
  presenceHere,
  type Ran,
  type Site,
  site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
const PASSWORD = 'correct-horse-battery';
const CA = new URL('../fixtures/tls/localhost-cert.pem', import.meta.url);
const taken: { to: string; raw: string; secure: boolean }[] = [];
let refuse = false;
let server: SMTPServer;
let port = 0;
let pages: Site;
let first: Ran;

const INVENTORY = (url: string): string => `
operators: it@riverton.example
agencies:
  - id: riverton-pd
    name: Riverton Police Department
    officialHosts: www.riverton.example
    timeZone: America/New_York
    recipients: [chief@riverton.example, { email: jefa@riverton.example, language: es }]
    pages:
      - { url: ${url}police, owner: { name: Sam, email: sam@riverton.example } }
`;

beforeAll(async () => {
  server = new SMTPServer({
    key: readFileSync(new URL('../fixtures/tls/localhost-key.pem', import.meta.url)),
    cert: readFileSync(CA),
    logger: false,
    onAuth: ({ username = '', password }, _session, answer) =>
      password === PASSWORD ? answer(null, { user: username }) : answer(new Error('no')),
    onRcptTo: ({ address }, _session, answer) =>
      refuse && address.startsWith('chief')
        ? answer(Object.assign(new Error('4.7.1 Greylisted'), { responseCode: 451 }))
        : answer(),
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        taken.push({
          to: to?.address ?? '',
          raw: Buffer.concat(chunks).toString(),
          secure: session.secure,
        });
        answer();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  pages = await site(
    () => '<title>Police</title><h1>Riverton Police</h1><p>Welcome to our page.</p>',
  );
  writeFileSync(
    path.join(folder.cwd, 'my.yaml'),
    INVENTORY(pages.url.endsWith('/') ? pages.url : `${pages.url}/`),
  );
  first = await run(
    'audit',
    '--inventory',
    'my.yaml',
    '--allow-loopback',
    '--no-browser',
    '--host-delay',
    '0',
    '--mail',
    '--to-folder',
    'outbox',
  );
}, 180_000);
afterAll(async () => {
  await pages?.close();
  await new Promise<void>((done) => {
    server.close(() => done());
  });
  folder.clear();
});

const env = () => ({ NODE_EXTRA_CA_CERTS: CA.pathname, PRESENCE_SMTP_PASSWORD: PASSWORD });
/** What visits and what talks to a mail server (which reads its certificates when the process starts) has a process of its own. */
const run = (...args: string[]) =>
  (['audit', 'doctor'].includes(args[0] ?? '') ? presence : presenceHere)(args, {
    ...folder,
    env: env(),
  });
const runHere = (...args: string[]) => presenceHere(args, { ...folder, env: env() });
const smtp = () => [
  '--smtp',
  `smtp://audit@localhost:${port}`,
  '--mail-from',
  'audit@riverton.example',
];

describe('presence audit --mail', { timeout: 180_000 }, () => {
  it('keeps the messages as files where that is asked, and says where', () => {
    expect(first.err).toMatch(/E-mail: 4 kept in .*outbox\.$/m);
    expect(first.err).toMatch(/^ *kept +chief@/m);
    expect(first.err).not.toMatch(/^ *sent /m);
    expect(first.code).toBe(1);
    const files = readdirSync(path.join(folder.cwd, 'outbox'));
    expect(files).toHaveLength(4);
    const chief = files
      .map((file) => readFileSync(path.join(folder.cwd, 'outbox', file), 'utf8'))
      .find((eml) => eml.includes('To: chief@'));
    expect(chief).toMatch(/^Subject: Riverton Police Department: 0 of 1 page compliant, 1 needs/m);
    expect(chief).toContain('application/pdf');
  });

  it('says what is missing before any page is visited', async () => {
    const hits = pages.hits.length;
    const audit = [
      'audit',
      '--inventory',
      'my.yaml',
      '--allow-loopback',
      '--host-delay',
      '0',
      '--mail',
    ];
    for (const [args, says] of [
      [[], 'keep the messages as files: --to-folder'],
      [['--smtp', `smtp://audit@localhost:${port}`], '--mail-from'],
      [
        ['--smtp', `smtp://audit:${PASSWORD}@localhost:${port}`, '--mail-from', 'a@b.example'],
        'must not stand on the command line',
      ],
      [
        ['--smtp', 'mail.riverton.gov', '--mail-from', 'a@b.example'],
        'not the address of a mail server',
      ],
      [['--smtp', 'smtps://h', '--mail-from', 'nobody'], 'not an e-mail address'],
    ] as const) {
      const ran = await runHere(...audit, ...args);
      expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(says)]);
    }
    expect(pages.hits.length).toBe(hits);
  });
});

describe('presence mail', { timeout: 180_000 }, () => {
  it('sends nothing twice, and shows what became of everything', async () => {
    const again = await run('mail', '--to-folder', 'elsewhere');
    expect([again.code, again.err]).toEqual([
      0,
      expect.stringContaining('nothing waits to be sent'),
    ]);
    expect(existsSync(path.join(folder.cwd, 'elsewhere'))).toBe(false);
    const list = await run('mail', '--list');
    expect(list.out.match(/^ *kept /gm)).toHaveLength(4);
    expect(list.out).not.toMatch(/^ *sent /m);
    expect(list.out).toContain('jefa@riverton.example Riverton Police Department: 0 de 1 página');
    const json = JSON.parse((await run('mail', '--list', '--json', '--last', '2')).out) as {
      state: string;
    }[];
    expect(json.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('sends over TLS; what the server puts off waits, and is told', async () => {
    refuse = true;
    const audit = await run(
      'audit',
      '--inventory',
      'my.yaml',
      '--allow-loopback',
      '--no-browser',
      '--host-delay',
      '0',
      '--mail',
      ...smtp(),
    );
    expect(audit.code).toBe(3);
    expect(audit.err).toMatch(
      /E-mail: 3 sent\.\n {2}1 to be tried again\. Do so later with: presence mail --smtp/,
    );
    expect(audit.err).toContain('The receiving server asks to try again later.');
    expect(taken.map(({ to }) => to).toSorted()).toEqual([
      'it@riverton.example',
      'jefa@riverton.example',
      'sam@riverton.example',
    ]);
    expect(taken.every(({ secure }) => secure)).toBe(true);
    expect(taken.find(({ to }) => to.startsWith('jefa'))?.raw).toContain('Content-Language: es');
    const list = await run('mail', '--list');
    expect(list.out).toMatch(/^waits +chief@riverton\.example/m);
    expect(list.out).toContain('1 wait to be sent.');
    expect(`${audit.err}${audit.out}${list.out}`).not.toContain(PASSWORD);
  });

  it('doctor tries the server, and says what to do', async () => {
    const well = await run('doctor', '--smtp', `smtp://audit@localhost:${port}`);
    expect(well.out).toMatch(/ok +e-mail +localhost:\d+ lets messages be sent/);
    const wrong = await presence(['doctor', '--smtp', `smtp://audit@localhost:${port}`], {
      ...folder,
      env: { ...env(), PRESENCE_SMTP_PASSWORD: 'not-the-password' },
    });
    expect(wrong.out).toMatch(
      /FAIL +e-mail +The mail server did not accept the user name and password/,
    );
    expect(wrong.out).toContain('Put the right password into the environment');
    expect(wrong.code).toBe(3);
  });
});

describe('presence report --language', { timeout: 180_000 }, () => {
  it('writes the report and the table in Spanish, and what knows no Spanish says so', async () => {
    const page = await run('report', '--language', 'es', '--out', 'es.html');
    expect(page.code).toBe(0);
    const markup = readFileSync(path.join(folder.cwd, 'es.html'), 'utf8');
    expect(markup).toContain('<html lang="es"');
    expect(markup).toContain('Aviso de emergencias');
    const table = await run('report', '--language', 'es', '--format', 'csv');
    expect(table.out).toContain('"Qué escribir o hacer"');
    const refused = await run('report', '--language', 'es', '--format', 'junit');
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('in English only');
  });

  it('is English where the recipients read both, and for every table that is not asked for in Spanish', async () => {
    expect((await run('report', '--out', 'en.html')).code).toBe(0);
    expect(readFileSync(path.join(folder.cwd, 'en.html'), 'utf8')).toContain('<html lang="en"');
    expect((await run('report', '--format', 'csv')).out).toContain('"What to write or do"');
  });
});

describe('presence report --email', { timeout: 180_000 }, () => {
  it('writes the messages to look at, and sends none', async () => {
    const before = taken.length;
    const ran = await run('report', '--email');
    const files = [...ran.out.matchAll(/^E-mail: (.+)$/gm)].map(([, file = '']) => file);
    expect(files.map((file) => path.basename(file))).toEqual([
      'leadership-riverton-pd-chief-riverton.example.html',
      'leadership-riverton-pd-jefa-riverton.example.html',
      'owner-riverton-pd-sam-riverton.example.html',
      'operator-it-riverton.example.html',
    ]);
    for (const file of files) expect(existsSync(file.replace(/html$/, 'txt'))).toBe(true);
    expect(readFileSync((files[0] ?? '').replace(/html$/, 'pdf'), 'latin1')).toMatch(/^%PDF/);
    expect(taken.length).toBe(before);
    const kept = await run(
      'report',
      '--email',
      '--agency',
      'riverton-pd',
      '--to-folder',
      'preview',
    );
    expect(kept.out.match(/\.eml$/gm)).toHaveLength(3);
    expect((await run('report', '--email', '--agency', 'nobody')).code).toBe(3);
  });
});
