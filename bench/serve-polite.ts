// A process of its own that plays all hosts of the politeness bench and writes down when each was asked and had answered.
import { createServer } from 'node:http';

type Host = {
  requests: number;
  inside: number;
  most: number;
  firstAt: number;
  endedAt: number | undefined;
  shortestGapMs: number;
};
const hosts = new Map<string, Host>();
let robots = 0;

/** Time that an answer takes, milliseconds. */
const ANSWER_MS = 15;
const PAGE = `<!doctype html><html lang="en"><head><title>Riverton</title></head><body><main><h1>Riverton</h1>
<p>This page is maintained by the Riverton Police Department. It is not monitored around the clock; in an emergency call 911.</p>
<p>${'The department serves the town and the villages along the river. '.repeat(20)}</p></main></body></html>`;

const server = createServer((request, response) => {
  const now = performance.now();
  const name = request.headers.host ?? '';
  const host = hosts.get(name) ?? begun(now);
  hosts.set(name, host);
  host.requests += 1;
  host.inside += 1;
  host.most = Math.max(host.most, host.inside);
  if (host.endedAt !== undefined)
    host.shortestGapMs = Math.min(host.shortestGapMs, now - host.endedAt);
  const isRobots = request.url === '/robots.txt';
  if (isRobots) robots += 1;
  setTimeout(() => {
    host.inside -= 1;
    host.endedAt = performance.now();
    response.writeHead(200, { 'content-type': isRobots ? 'text/plain' : 'text/html' });
    response.end(isRobots ? 'User-agent: *\nDisallow: /private\n' : PAGE);
  }, ANSWER_MS);
});

function begun(now: number): Host {
  return {
    requests: 0,
    inside: 0,
    most: 0,
    firstAt: now,
    endedAt: undefined,
    shortestGapMs: Number.MAX_VALUE,
  };
}

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.(address.port);
});
process.on('message', () => {
  const seen = [...hosts].map(
    ([name, { requests, most, firstAt, endedAt = firstAt, shortestGapMs }]) => [
      name,
      { requests, most, shortestGapMs, spanMs: endedAt - firstAt },
    ],
  );
  process.send?.({ hosts: Object.fromEntries(seen), robots });
});
process.on('disconnect', () => process.exit(0));
