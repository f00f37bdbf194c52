// Serves the made-up agency's pages on loopback, each host of examples/site under its own name.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Hosts whose every page asks for a login, as some platforms do. */
const LOGIN_WALLS: Record<string, string> = { 'nextdoor.example': '/login' };

const NOT_FOUND = '<!doctype html><title>Not found</title><h1>Page not found</h1>';

export type DemoSite = { port: number; close: () => Promise<void> };

/** Starts the site on a free port of 127.0.0.1. */
export async function serveDemoSite(root: string): Promise<DemoSite> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo site has no port');
  return { port: address.port, close: async () => await close(server) };
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const { pathname } = new URL(request.url ?? '/', 'http://demo.example');
  const wall = LOGIN_WALLS[host];
  // What robots may visit is told without a log-in.
  if (wall && pathname !== wall && pathname !== '/robots.txt') {
    response.writeHead(302, { location: wall }).end();
    return;
  }
  const file = await find(join(root, safe(host)), decodeURIComponent(pathname));
  if (file) response.writeHead(200, { 'content-type': typeOf(file.name) }).end(file.body);
  else response.writeHead(404, { 'content-type': typeOf('x.html') }).end(NOT_FOUND);
}

function typeOf(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}

/** The file behind a path: itself, with `.html`, or its folder's index. */
async function find(
  folder: string,
  path: string,
): Promise<{ name: string; body: Buffer } | undefined> {
  const clean = safe(path);
  for (const name of [clean, `${clean}.html`, join(clean, 'index.html')]) {
    const body = await readFile(join(folder, name)).catch(() => undefined);
    if (body) return { name, body };
  }
  return undefined;
}

/** Keeps a path inside its folder. */
function safe(path: string): string {
  const clean = normalize(join(sep, path));
  return clean.endsWith(sep) ? clean.slice(0, -1) : clean;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
