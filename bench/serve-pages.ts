// A process of its own that serves a folder's files on loopback, under any host name and any prefix: the network of a benchmark.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { HAS_OWN_SITES } from './measure.ts';

const folder = process.argv[2] ?? '.';
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

const server = createServer((request, response) => {
  const name = decodeURIComponent((request.url ?? '/').split('/').pop() ?? '');
  const body = files.get(name);
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
// On every address of loopback where there are several, and to nobody from outside.
server.on('connection', (socket) => {
  if (!(socket.remoteAddress ?? '').startsWith('127.')) socket.destroy();
});
server.listen(0, HAS_OWN_SITES ? '0.0.0.0' : '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.(address.port);
});
process.on('disconnect', () => process.exit(0));
