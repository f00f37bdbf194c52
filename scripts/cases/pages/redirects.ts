// Redirects of section A of hostile pages.
import { createHttpFetch } from '../../../adapters/http-fetch.ts';
import { createGuard } from '../../../adapters/http-guard.ts';
import { startStandIn } from '../stand-in.ts';
import { all, first, present, unread } from './expect.ts';
import { html, SETTINGS, type Case, type PageStage } from './stage.ts';
import { HEAD, PAGE, says } from './transport.ts';

function sends(location: string | undefined, ...reasons: string[]): Case {
  const line = location === undefined ? '' : `Location: ${location}\r\n`;
  return says(`HTTP/1.1 302 Found\r\n${line}Content-Length: 0\r\n\r\n`, ...reasons);
}

/** From http to https and back, at one host. */
async function pingPong(stage: PageStage): Promise<string | undefined> {
  const host = 'www.riverton.gov';
  const standIn = await startStandIn([host]);
  try {
    standIn.answer = () => ['93.184.216.34'];
    standIn.respond = (request, response) => {
      const other = 'encrypted' in request.socket ? 'http' : 'https';
      response.writeHead(301, { location: `${other}://${host}/` }).end();
    };
    const settings = { ...SETTINGS, extraCa: standIn.certificate };
    const fetch = createHttpFetch(settings, createGuard(settings, standIn.network));
    return unread(await stage.look(`http://${host}/`, fetch), 'redirect-loop');
  } finally {
    standIn.close();
  }
}

async function elsewhere(stage: PageStage): Promise<string | undefined> {
  const parked = await stage.page(html('<p>This domain may be for sale. Buy this domain.</p>'));
  const from = await stage.serve((_, response) =>
    response.writeHead(302, { location: parked.replace('127.0.0.1', 'localhost') }).end(),
  );
  const seen = await stage.look(from);
  if (seen.capture === undefined) return unread(seen, 'moved-elsewhere', 'parked');
  return seen.capture.redirects.length === 1 ? undefined : 'the redirect is not told';
}

async function refreshed(stage: PageStage): Promise<string | undefined> {
  const hits: string[] = [];
  const inside = await stage.serve((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  const url = await stage.page(PAGE, { refresh: `0; url=${inside}/` });
  const seen = await stage.look(url);
  return first(present(seen), hits.length === 0 ? undefined : 'followed past the guard');
}

function redirects(next: (n: number) => string): Case {
  return async (stage) => {
    let n = 0;
    const url = await stage.serve((_, response) => {
      n += 1;
      response.writeHead(302, { location: next(n) }).end();
    });
    return unread(await stage.look(url), 'redirect-loop');
  };
}

async function followed(stage: PageStage): Promise<string | undefined> {
  const asked: string[] = [];
  const url = await stage.raw((socket) => {
    if (asked.push('') === 1)
      socket.end(
        'HTTP/1.1 302 Found\r\nLocation: /a b\xc3\xa9\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
        'latin1',
      );
    else socket.end(`${HEAD}Connection: close\r\n\r\n${PAGE}`);
  }, 'request');
  const seen = await stage.look(url);
  return first(
    present(seen),
    seen.capture?.finalUrl.endsWith('/a%20b%C3%A9') === true ? undefined : 'not percent-encoded',
  );
}

/** By the id of the row. */
export const REDIRECTS: Record<string, Case> = {
  A26: redirects(() => '/'),
  A27: pingPong,
  A28: redirects((n) => `/?n=${n}`),
  A29: elsewhere,
  A32: refreshed,
  A30: all(sends(undefined, 'bad-redirect'), sends('', 'bad-redirect')),
  A31: all(sends('/a\\b', 'bad-redirect'), sends('/a\x01b', 'bad-redirect', 'protocol'), followed),
};
