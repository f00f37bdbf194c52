// Section A of hostile pages: what a server does to the connection.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { all, bounded, present, served, unread } from './expect.ts';
import { html, SENTENCE, type Case, type PageStage } from './stage.ts';

export const PAGE = html(`<p>${SENTENCE}</p>`);
const LONG = html(
  `${'<p>Words that make the page longer, each time others.</p>'.repeat(300)}<p>${SENTENCE}</p>`,
);
const zeros = () => Buffer.alloc(200_000_000);
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const encoded = (encoding: string) => ({ 'content-encoding': encoding });

/** A server of bare TCP, and the reasons that its page may end with. */
function raw(answer: (socket: Socket) => void, ...reasons: string[]): Case {
  return async (stage) => unread(await stage.look(await stage.raw(answer, 'request')), ...reasons);
}

/** A server that says this, whatever it is asked. */
export function says(text: string, ...reasons: string[]): Case {
  return raw((socket) => socket.end(text), ...reasons);
}

function keeps(text: string, everyMs: number, start = ''): (socket: Socket) => void {
  return (socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(text), everyMs);
    socket.once('close', () => clearInterval(timer));
  };
}

export const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

/** The accept queue of a process that no longer answers, filled up. */
async function fullQueue(stage: PageStage): Promise<string | undefined> {
  const code =
    'require("net").createServer().listen({port:0,host:"127.0.0.1",backlog:1},function(){console.log(this.address().port)})';
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const sockets: Socket[] = [];
  try {
    const [line] = await once(child.stdout, 'data');
    const port = Number(String(line).trim());
    child.kill('SIGSTOP');
    for (let i = 0; i < 6; i += 1)
      sockets.push(connect(port, '127.0.0.1').on('error', () => undefined));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return unread(await stage.look(`http://127.0.0.1:${port}/`), 'timeout');
  } finally {
    for (const socket of sockets) socket.destroy();
    child.kill('SIGKILL');
  }
}

function blocked(status: number, headers = {}): Case {
  const body =
    '<!doctype html><title>Just a moment...</title><p>Verify you are human</p><div class="g-recaptcha"></div>';
  return async (stage) => {
    const url = await stage.serve((_, response) =>
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body),
    );
    const seen = await stage.look(url);
    return unread(
      seen,
      'bot-challenge',
      'forbidden',
      'rate-limited',
      'server-error',
      'unavailable',
    );
  };
}

/** By the id of the row. */
export const TRANSPORT: Record<string, Case> = {
  A1: (stage) =>
    served(gzipSync(zeros()), (seen) => unread(seen, 'too-large'), encoded('gzip'))(stage),
  A2: (stage) =>
    served(
      brotliCompressSync(zeros(), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
      (seen) => unread(seen, 'too-large'),
      encoded('br'),
    )(stage),
  A3: (stage) =>
    served(
      gzipSync(gzipSync(zeros())),
      (seen) => unread(seen, 'too-large'),
      encoded('gzip, gzip'),
    )(stage),
  A4: served(
    PAGE,
    (seen) => unread(seen, 'bad-encoding', 'protocol'),
    encoded(Array(6).fill('gzip').join(', ')),
  ),
  A5: served(half(gzipSync(LONG)), (seen) => unread(seen, 'truncated'), encoded('gzip')),
  A6: all(
    served(half(brotliCompressSync(LONG)), (seen) => unread(seen, 'truncated'), encoded('br')),
    served(half(deflateSync(LONG)), (seen) => unread(seen, 'truncated'), encoded('deflate')),
  ),
  A7: served(PAGE, (seen) => unread(seen, 'bad-encoding'), encoded('gzip')),
  A8: all(
    served(PAGE, (seen) => unread(seen, 'bad-encoding'), encoded('zzz')),
    served(PAGE, (seen) => unread(seen, 'bad-encoding'), encoded('zstd')),
  ),
  A9: all(
    served(deflateRawSync(LONG), (seen) => present(seen), encoded('deflate')),
    served(deflateSync(LONG), (seen) => present(seen), encoded('deflate')),
  ),
  A10: async (stage) => {
    const url = await stage.serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
      };
      response.on('drain', more);
      more();
    });
    return unread(await stage.look(url), 'too-large');
  },
  A11: raw(keeps('a', 200, `${HEAD}Content-Length: 100000\r\n\r\n`), 'timeout'),
  A12: raw(keeps('X-A: b\r\n', 200, HEAD), 'timeout'),
  A13: raw(() => undefined, 'timeout'),
  A14: fullQueue,
  A15: async (stage) => {
    const url = await stage.raw(() => undefined, 'connection');
    return unread(await stage.look(url.replace('http:', 'https:')), 'timeout');
  },
  A16: raw(keeps('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 20), 'timeout'),
  A17: says(`${HEAD}X-A: ${'a'.repeat(200_000)}\r\n\r\n`, 'protocol'),
  A18: says(`${HEAD}${'X-A: aaaa\r\n'.repeat(5_000)}\r\n`, 'protocol'),
  A19: async (stage) => {
    const url = await stage.raw(
      (socket) =>
        socket.end(
          `${HEAD}Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(200_000)}\r\nx\r\n0\r\n\r\n`,
        ),
      'request',
    );
    await stage.look(url);
    return bounded();
  },
  A20: says(`${HEAD}Content-Length: 100\r\n\r\nshort`, 'truncated'),
  A21: says(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n`, 'truncated'),
  A22: says(`${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc`, 'protocol'),
  A23: says(`${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 'protocol'),
  A24: says(`${HEAD}Set-Cookie: a=b\n\r\nabc`, 'protocol'),
  A25: says(PAGE, 'protocol'),
  A33: served(
    '<!doctype html><title>Page not found</title><h1>404</h1><p>The page you requested was not found.</p>',
    (seen) => unread(seen, 'soft-404', 'not-found'),
  ),
  A34: all(blocked(200), blocked(403), blocked(429), blocked(503, { 'retry-after': '60' })),
  A35: all(
    ...['application/pdf', 'image/png', 'text/plain', 'application/octet-stream'].map((type) =>
      served(PAGE, (seen) => unread(seen, 'not-html'), { 'content-type': type }),
    ),
    async (stage) => {
      const url = await stage.raw(
        (socket) => socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${PAGE}`),
        'request',
      );
      return present(await stage.look(url));
    },
  ),
};
