// Messages sent to a real SMTP server on loopback: encryption, login, what servers refuse, and servers that say nothing.
import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { type SmtpSettings, smtpMailer, trySmtp } from '../../adapters/smtp-mailer.ts';
import { smtpTrouble } from '../../adapters/smtp-errors.ts';
import { MailError, type MailReason } from '../../core/mail/mail-error.ts';
import type { MailMessage } from '../../core/mail/message.ts';

const pem = (name: string): string =>
  readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8');
const CERTIFICATE = { key: pem('localhost-key.pem'), cert: pem('localhost-cert.pem') };
const USER = { user: 'auditor', password: 'correct horse battery' };

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

type Taken = { from: string; to: string[]; raw: string; secure: boolean; user: unknown };

/** A server that takes mail from the one user it knows. */
async function serve(options: SMTPServerOptions = {}): Promise<{ port: number; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    ...CERTIFICATE,
    logger: false,
    onAuth: ({ username, password }, _session, answer) =>
      username === USER.user && password === USER.password
        ? answer(null, { user: username })
        : answer(new Error('no such user or password')),
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
          secure: session.secure,
          user: session.user,
        });
        answer();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  open.push(() => new Promise((done) => server.close(done)));
  const address = server.server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, taken };
}

const settings = (port: number, given: Partial<SmtpSettings> = {}): SmtpSettings => ({
  host: 'localhost',
  port,
  isImplicitTls: false,
  ...USER,
  sender: { from: 'audit@riverton.example', name: 'Presence audit' },
  ca: CERTIFICATE.cert,
  timeoutMs: 3_000,
  ...given,
});

const MESSAGE: MailMessage = {
  id: '20261123T190000Z-7f3a.leadership-ab12',
  runId: '20261123T190000Z-7f3a',
  kind: 'leadership',
  to: ['chief@riverton.example'],
  language: 'es',
  subject: 'Riverton PD: las 4 páginas cumplen',
  html: '<p>Bien</p>',
  text: 'Bien\n.\n..\nFrom here',
  attachments: [
    {
      filename: 'riverton.csv',
      contentType: 'text/csv',
      bytes: new TextEncoder().encode('a,b\r\n'),
    },
  ],
};

const reasonOf = async (work: Promise<unknown>): Promise<MailReason | 'none'> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return 'none';
  expect(error).toBeInstanceOf(MailError);
  const { message, reason } = error as MailError;
  expect(message).not.toContain(USER.password);
  expect(JSON.stringify(error)).not.toContain(USER.password);
  return reason;
};

/** A server that only this test speaks for. */
async function raw(talk: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  open.push(
    () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  );
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('a message', () => {
  it.each([true, false])(
    'goes over TLS, logged in, whole (from the first byte: %s)',
    async (isImplicitTls) => {
      const { port, taken } = await serve({ secure: isImplicitTls });
      const { messageId } = await smtpMailer(settings(port, { isImplicitTls })).send(MESSAGE);
      expect(messageId).toBe(`<${MESSAGE.id}@riverton.example>`);
      const [one] = taken;
      expect(one).toMatchObject({
        from: 'audit@riverton.example',
        to: MESSAGE.to,
        secure: true,
        user: USER.user,
      });
      expect(one?.raw).toContain(`X-Presence-Run: ${MESSAGE.runId}`);
      expect(one?.raw).toContain(`Message-ID: ${messageId}`);
      expect(one?.raw).toContain('Content-Language: es');
      expect(one?.raw).toContain('=C3=A1ginas');
      expect(one?.raw).toContain('\r\n.\r\n..\r\nFrom here');
      expect(one?.raw).toMatch(
        /multipart\/mixed[^]*multipart\/alternative[^]*text\/plain[^]*text\/html[^]*text\/csv/,
      );
    },
  );

  it('is tried without being sent', async () => {
    const { port, taken } = await serve();
    await trySmtp(settings(port));
    expect(taken).toEqual([]);
    expect(await reasonOf(trySmtp(settings(port, { password: 'wrong' })))).toBe('login');
  });

  it('goes without TLS only to a server that is allowed it', async () => {
    const { port, taken } = await serve({
      hideSTARTTLS: true,
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
    });
    const { user: _user, password: _password, ...plain } = settings(port);
    expect(await reasonOf(smtpMailer(plain).send(MESSAGE))).toBe('insecure');
    expect(await reasonOf(smtpMailer({ ...plain, mayBePlain: true }).send(MESSAGE))).toBe('none');
    expect(taken.map(({ secure }) => secure)).toEqual([false]);
  });
});

const answering = (responseCode: number, text: string) =>
  Object.assign(new Error(text), { responseCode });

describe('a server that refuses', () => {
  it.each([
    [
      'greylisted',
      { onRcptTo: (_a, _s, done) => done(answering(451, '4.7.1 Greylisted, try again later')) },
    ],
    ['recipient', { onRcptTo: (_a, _s, done) => done(answering(550, '5.1.1 No such user')) }],
    ['sender', { onMailFrom: (_a, _s, done) => done(answering(553, '5.7.1 Not your address')) }],
    ['throttled', { onMailFrom: (_a, _s, done) => done(answering(421, '4.3.2 Too busy')) }],
    [
      'refused',
      {
        onData: (stream, _s, done) =>
          void stream.resume().on('end', () => done(answering(554, '5.7.1 Spam'))),
      },
    ],
    [
      'too-large',
      {
        onData: (stream, _s, done) =>
          void stream.resume().on('end', () => done(answering(552, '5.3.4 Too big'))),
      },
    ],
  ] satisfies [MailReason, SMTPServerOptions][])('%s', async (reason, options) => {
    const { port } = await serve(options);
    expect(await reasonOf(smtpMailer(settings(port)).send(MESSAGE))).toBe(reason);
  });

  it('a login', async () => {
    const { port, taken } = await serve();
    expect(await reasonOf(smtpMailer(settings(port, { password: 'wrong' })).send(MESSAGE))).toBe(
      'login',
    );
    expect(taken).toEqual([]);
  });
});

describe('a server that is not what it should be', () => {
  it('has a certificate that nobody vouches for', async () => {
    const { port, taken } = await serve({ secure: true });
    const { ca: _ca, ...untrusting } = settings(port, { isImplicitTls: true });
    expect(await reasonOf(smtpMailer(untrusting).send(MESSAGE))).toBe('certificate');
    const { port: other } = await serve();
    const { ca: _other, ...starttls } = settings(other);
    expect(await reasonOf(smtpMailer(starttls).send(MESSAGE))).toBe('certificate');
    expect(taken).toEqual([]);
  });

  it('is not there, or has no name', async () => {
    const port = await raw(() => undefined);
    await open.pop()?.();
    expect(await reasonOf(smtpMailer(settings(port)).send(MESSAGE))).toBe('unreachable');
  });

  it('says nothing, or drips without end', async () => {
    const silent = await raw(() => undefined);
    expect(await reasonOf(smtpMailer(settings(silent, { timeoutMs: 200 })).send(MESSAGE))).toBe(
      'no-answer',
    );
    const dripping = await raw((socket) => {
      const drip = setInterval(() => socket.write('220-wait\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await reasonOf(smtpMailer(settings(dripping, { timeoutMs: 300 })).send(MESSAGE))).toBe(
      'no-answer',
    );
  });

  it('takes the message and ends before it says so', async () => {
    let took = '';
    const port = await raw((socket) => {
      let isData = false;
      socket.write('220 here\r\n');
      socket.on('data', (chunk) => {
        if (isData) {
          took += chunk.toString();
          if (took.includes('\r\n.\r\n')) socket.destroy();
          return;
        }
        for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
          isData ||= line === 'DATA';
          socket.write(line === 'DATA' ? '354 go on\r\n' : '250 fine\r\n');
        }
      });
    });
    const { user: _user, password: _password, ...plain } = settings(port, { mayBePlain: true });
    expect(await reasonOf(smtpMailer(plain).send(MESSAGE))).toBe('no-answer');
    expect(took).toContain(`Message-ID: <${MESSAGE.id}@riverton.example>`);
  });
});

it('what is thrown that is no error at all is trouble too', () => {
  expect(smtpTrouble('oh').reason).toBe('refused');
  expect(smtpTrouble({ code: 'EDNS' }).reason).toBe('unreachable');
  expect(smtpTrouble({ code: 'EENVELOPE' }).reason).toBe('bad-message');
  expect(smtpTrouble({ code: 'EMESSAGE', command: 'MAIL FROM' }).reason).toBe('too-large');
  expect(smtpTrouble({ code: 'EAUTH' }).reason).toBe('login');
  expect(smtpTrouble({ code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }).reason).toBe(
    'throttled',
  );
  expect(
    smtpTrouble({ responseCode: 421, response: '421 4.7.0 slow\u001b[2J\r\n::error::x' }).detail,
  ).not.toMatch(/\p{Cc}/u);
});
