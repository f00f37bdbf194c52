// Pages on loopback for weeks whose processes are killed: each week's own paths on the same three hosts, by what each is to be.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page, SCRIPT, SCRIPTED, WHOLE } from '../town.ts';
import type { PageModel } from './doors.ts';

export type KilledTown = {
  hosts: string[];
  /** What each address serves, from now on. */
  models: Map<string, PageModel>;
  hits: number;
  /** As if no page had ever been visited. */
  forget: () => void;
  close: () => Promise<void>;
};

const HOSTS = 3;

export async function startKilledTown(): Promise<KilledTown> {
  const models = new Map<string, PageModel>();
  const failed = new Set<string>();
  const forget = (): void => failed.clear();
  const town: KilledTown = { hosts: [], models, hits: 0, forget, close: async () => undefined };
  const servers = Array.from({ length: HOSTS }, (_, at) =>
    createServer((request, response) => {
      const url = `${town.hosts[at]}${request.url}`;
      if (request.url === '/app.js')
        return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
      const model = models.get(url);
      if (model === undefined) return void response.writeHead(404).end();
      town.hits += 1;
      // Once down, then as it should be.
      const isDown = model === 'down' || (model === 'flaky' && !failed.has(url));
      failed.add(url);
      response.writeHead(isDown ? 500 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isDown ? page('Oops', '<p>Internal error</p>') : BODIES[model]);
    }),
  );
  town.hosts = await Promise.all(servers.map(listen));
  town.close = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  };
  return town;
}

const GOOD = page('Mill Creek Police', WHOLE);
const BODIES: Partial<Record<PageModel, string>> = {
  good: GOOD,
  flaky: GOOD,
  scripted: SCRIPTED,
  bad: page('News', '<p>The summer fair is on Saturday. Bring the whole family to Mill Park.</p>'),
};

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
