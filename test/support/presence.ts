// Runs the command line as a user does: the built program, in a process and a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/presence.js', import.meta.url));

export type Ran = { code: number | null; out: string; err: string };

export type RunOptions = { cwd: string; input?: string; env?: Record<string, string> };

/** Starts the program; `ended` tells how it went, `kill` ends it as the machine would. */
export function start(args: string[], { cwd, input, env }: RunOptions) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => (out += String(piece)));
  child.stderr.on('data', (piece) => (err += String(piece)));
  child.stdin.end(input ?? '');
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { ended, kill: (signal: NodeJS.Signals) => child.kill(signal), seen: () => out + err };
}

/** Runs the program to its end. */
export async function presence(args: string[], options: RunOptions): Promise<Ran> {
  return await start(args, options).ended;
}

/**
 * Runs a command in this process, from the sources: for what a process of its own would prove nothing more about. In files that have a
 * process of their own, one call after another.
 */
export async function presenceHere(args: string[], { cwd, env }: RunOptions): Promise<Ran> {
  const { run } = await import('../../cli/run.ts');
  const before = { cwd: process.cwd(), env: { ...process.env } };
  const [out, err] = [heard(process.stdout), heard(process.stderr)];
  process.chdir(cwd);
  Object.assign(process.env, { NO_COLOR: '1', ...env });
  try {
    const code = await run(['node', 'presence', ...args]);
    return { code, out: out.text(), err: err.text() };
  } finally {
    for (const one of [out, err]) one.release();
    process.chdir(before.cwd);
    process.env = before.env;
  }
}

/** Takes what is written to a stream. */
function heard(stream: NodeJS.WriteStream): { text: () => string; release: () => void } {
  const write = stream.write.bind(stream);
  let text = '';
  stream.write = (piece: string | Uint8Array) => {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    return true;
  };
  const release = (): void => {
    stream.write = write;
  };
  return { text: () => text, release };
}

/** A folder for one test file, removed by `clear`. */
export function workFolder(): { cwd: string; clear: () => void } {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'presence-cli-'));
  return { cwd, clear: () => rmSync(cwd, { recursive: true, force: true }) };
}

export type Site = { url: string; hits: string[]; close: () => Promise<void> };

/** A web site on loopback: what `answer` gives for a path is the page; undefined is a 404. Every visit is counted in `hits`. */
export async function site(
  answer: (
    path: string,
    response: ServerResponse,
    request: IncomingMessage,
  ) => string | undefined | Promise<string | undefined>,
): Promise<Site> {
  const hits: string[] = [];
  const reply = async (where: string, response: ServerResponse, request: IncomingMessage) => {
    const body = await answer(where, response, request);
    if (response.writableEnded || response.headersSent) return;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(body ?? '<title>Not found</title>');
  };
  const server: Server = createServer((request, response) => {
    const where = request.url ?? '/';
    if (where === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    hits.push(where);
    void reply(where, response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    hits,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** A page that meets every item a home page needs. */
export const GOOD_PAGE = `<!doctype html><html lang="en"><title>Riverton Police Department</title><main>
<h1>Riverton Police Department</h1>
<p>This is the official website of the Riverton Police Department. We use it to share public safety news and advice with our community.</p>
<p>In an emergency, call 911. This website is not monitored at all times.</p>
<p>Messages sent through this website are public records and may be disclosed under the Public Records Act.</p>
<address>200 Bridge Street, Riverton, OH 43110</address><p>Non-emergency: (614) 555-0142</p></main></html>`;

/** A home page without a way to reach anybody in an emergency. */
export const POOR_PAGE = `<!doctype html><html lang="en"><title>Riverton Police Department</title><main>
<h1>Riverton Police Department</h1><p>Our annual report is out. Read about the new bicycle patrol and the summer school visits.</p></main></html>`;

/** The text of an inventory with these addresses. */
export function inventoryText(urls: string[], more = ''): string {
  const pages = urls.map((url) => `      - url: ${url}\n        kind: home\n`).join('');
  return `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    country: US
    officialHosts: [127.0.0.1]
    timeZone: America/New_York
${more}    pages:
${pages}`;
}
